// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenForTurns } from '#scene/turn-gestures.ts';

let element: HTMLElement;
let seen: unknown[];
let stop: () => void;

beforeEach(() => {
  element = document.createElement('div');
  seen = [];
  stop = listenForTurns(element, {
    onDrag: (right, down) => seen.push(['drag', right, down]),
    onZoom: (factor) => seen.push(['zoom', factor]),
    onHome: () => seen.push(['home']),
  });
});

afterEach(() => stop());

function finger(type: string, pointerId: number, clientX: number, clientY: number): void {
  element.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY }));
}

function press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...modifiers });
  element.dispatchEvent(event);
  return event;
}

describe('listenForTurns', () => {
  it('turns by one finger, as far as it moved since the last time', () => {
    finger('pointerdown', 1, 100, 100);
    finger('pointermove', 1, 110, 95);
    finger('pointermove', 1, 112, 95);
    finger('pointerup', 1, 112, 95);
    finger('pointermove', 1, 300, 300);
    expect(seen).toEqual([
      ['drag', 10, -5],
      ['drag', 2, 0],
    ]);
  });

  it('turns by a drag that begins on a button, and leaves the button its tap', () => {
    const pin = document.createElement('button');
    element.append(pin);
    const on = (type: string, clientX: number) =>
      pin.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, clientX, clientY: 50, bubbles: true }),
      );
    on('pointerdown', 100);
    on('pointermove', 105);
    expect(seen).toEqual([]);
    on('pointermove', 109);
    on('pointermove', 112);
    expect(seen).toEqual([
      ['drag', 9, 0],
      ['drag', 3, 0],
    ]);
  });

  it('comes nearer as two fingers spread', () => {
    finger('pointerdown', 1, 100, 100);
    finger('pointerdown', 2, 200, 100);
    finger('pointermove', 2, 250, 100);
    expect(seen).toEqual([['zoom', 1.5]]);
  });

  it('turns, zooms and goes home by keys, which then do not scroll the page', () => {
    expect(press('ArrowLeft').defaultPrevented).toBe(true);
    press('+');
    press('-');
    press('Home');
    expect(seen).toEqual([['drag', -40, 0], ['zoom', 1.15], ['zoom', 1 / 1.15], ['home']]);
  });

  it('leaves other keys and the browser’s own shortcuts alone', () => {
    expect(press('Tab').defaultPrevented).toBe(false);
    expect(press('ArrowLeft', { altKey: true }).defaultPrevented).toBe(false);
    expect(seen).toEqual([]);
  });

  it('comes nearer by the wheel', () => {
    element.dispatchEvent(new WheelEvent('wheel', { deltaY: -100 }));
    expect(seen).toEqual([['zoom', Math.exp(0.1)]]);
  });

  it('hears nothing after it was stopped', () => {
    stop();
    press('Home');
    expect(seen).toEqual([]);
  });
});
