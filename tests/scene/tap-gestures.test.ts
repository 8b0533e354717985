// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForTaps, type TapHandlers } from '#scene/tap-gestures.ts';

let element: HTMLElement;
let seen: string[];
let stop: () => void;

const handlers: TapHandlers = {
  onTap: (x, y) => seen.push(`tap ${x} ${y}`),
  onDoubleTap: () => seen.push('double'),
};

function listen(by: TapHandlers): void {
  stop();
  stop = listenForTaps(element, by);
}

beforeEach(() => {
  vi.useFakeTimers();
  element = document.createElement('div');
  seen = [];
  stop = () => {};
  listen({ onTap: handlers.onTap });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

function finger(type: string, clientX: number, clientY: number, pointerId = 1, on = element): void {
  const event = new PointerEvent(type, { pointerId, clientX, clientY, bubbles: true });
  on.dispatchEvent(event);
}

function tap(x: number, y: number, on = element): void {
  finger('pointerdown', x, y, 1, on);
  finger('pointerup', x, y, 1, on);
}

describe('listenForTaps', () => {
  it('hears a tap where it was', () => {
    tap(30, 40);
    expect(seen).toEqual(['tap 30 40']);
  });

  it('forgives a finger that trembles, and takes a drag for none', () => {
    finger('pointerdown', 30, 40);
    finger('pointermove', 34, 46);
    finger('pointerup', 34, 46);
    finger('pointerdown', 30, 40);
    finger('pointermove', 30, 60);
    finger('pointermove', 30, 40);
    finger('pointerup', 30, 40);
    expect(seen).toEqual(['tap 34 46']);
  });

  it('takes two fingers for no tap, whichever lifts first', () => {
    finger('pointerdown', 30, 40, 1);
    finger('pointerdown', 90, 40, 2);
    finger('pointerup', 30, 40, 1);
    finger('pointerup', 90, 40, 2);
    tap(50, 50);
    expect(seen).toEqual(['tap 50 50']);
  });

  it('takes what the browser took away for no tap', () => {
    finger('pointerdown', 30, 40);
    finger('pointercancel', 30, 40);
    expect(seen).toEqual([]);
  });

  it('leaves the taps of buttons to them', () => {
    const button = document.createElement('button');
    const inside = document.createElement('span');
    element.append(button);
    button.append(inside);
    tap(30, 40, inside);
    expect(seen).toEqual([]);
  });

  it('hears two taps within 300 ms and 24 px as one double tap, and picks nothing by them', () => {
    listen(handlers);
    tap(30, 40);
    vi.advanceTimersByTime(299);
    tap(46, 57);
    vi.runAllTimers();
    expect(seen).toEqual(['double']);
  });

  it('hears two taps that are too slow or too far apart as two taps', () => {
    listen(handlers);
    tap(30, 40);
    vi.advanceTimersByTime(300);
    tap(30, 40);
    tap(30, 65);
    vi.runAllTimers();
    expect(seen).toEqual(['tap 30 40', 'tap 30 40', 'tap 30 65']);
  });

  it('hears nothing after it was stopped, not even a tap that waited for its second', () => {
    listen(handlers);
    tap(30, 40);
    stop();
    tap(30, 40);
    vi.runAllTimers();
    expect(seen).toEqual([]);
  });
});
