import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRest } from '../../src/wiring/rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function page() {
  let load = () => {};
  const loaded = new Promise<void>((resolve) => (load = resolve));
  const rest = watchRest(loaded);
  const called: string[] = [];
  rest.whenIdle(() => called.push('idle'));
  return { ...rest, called, load };
}

describe('a page is at rest', () => {
  it('a second after it has loaded and the app has been drawn, whichever comes last', async () => {
    const { called, load, drawn } = page();
    load();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(called).toEqual([]);
    drawn();
    await vi.advanceTimersByTimeAsync(999);
    expect(called).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(called).toEqual(['idle']);
  });

  it('not before it has loaded', async () => {
    const { called, load, drawn } = page();
    drawn();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(called).toEqual([]);
    load();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(called).toEqual(['idle']);
  });

  it('even where the app is never drawn', async () => {
    const { called, load } = page();
    load();
    await vi.advanceTimersByTimeAsync(10_999);
    expect(called).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(called).toEqual(['idle']);
  });

  it('is nothing that one could wait for: the page would wait for its own drawing', () => {
    expect(page().whenIdle(() => {})).toBeUndefined();
  });

  it('and stays so for whoever asks later', async () => {
    const { called, load, drawn, whenIdle } = page();
    load();
    drawn();
    await vi.advanceTimersByTimeAsync(1_000);
    whenIdle(() => called.push('later'));
    await vi.advanceTimersByTimeAsync(0);
    expect(called).toEqual(['idle', 'later']);
  });
});
