// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RESTORE_MS, watchContext } from '#scene/watch-context.ts';

let canvas: HTMLCanvasElement;
let reports: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  show(true);
  canvas = document.createElement('canvas');
  reports = 0;
  stop = watchContext(canvas, () => {
    reports += 1;
  });
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function show(visible: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

function lose(): Event {
  const event = new Event('webglcontextlost', { cancelable: true });
  canvas.dispatchEvent(event);
  return event;
}

const restore = () => canvas.dispatchEvent(new Event('webglcontextrestored'));

describe('watchContext', () => {
  it('asks for the context back, and reports it when it has not come in time', () => {
    expect(lose().defaultPrevented).toBe(true);
    vi.advanceTimersByTime(RESTORE_MS - 1);
    expect(reports).toBe(0);
    vi.advanceTimersByTime(1);
    expect(reports).toBe(1);
  });

  it('says nothing of a context that comes back, nor when the page is shown afterwards', () => {
    lose();
    restore();
    show(false);
    show(true);
    vi.advanceTimersByTime(RESTORE_MS);
    expect(reports).toBe(0);
  });

  it('waits only while the page is in front', () => {
    show(false);
    lose();
    vi.advanceTimersByTime(60_000);
    expect(reports).toBe(0);
    show(true);
    vi.advanceTimersByTime(RESTORE_MS - 1);
    show(false);
    vi.advanceTimersByTime(60_000);
    expect(reports).toBe(0);
    show(true);
    vi.advanceTimersByTime(RESTORE_MS);
    expect(reports).toBe(1);
  });

  it('is silent once it was ended', () => {
    lose();
    stop();
    vi.advanceTimersByTime(RESTORE_MS);
    show(true);
    vi.advanceTimersByTime(RESTORE_MS);
    expect(reports).toBe(0);
  });
});
