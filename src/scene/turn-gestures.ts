import { isOnButton } from './tap-gestures.ts';

/** What fingers, mouse and keys ask for. Distances are CSS pixels, `factor` above 1 comes nearer. */
export type TurnHandlers = {
  onDrag: (rightPixels: number, downPixels: number) => void;
  onZoom: (factor: number) => void;
  onHome: () => void;
};

/** A finger on a button that moves farther turns the view instead of pressing it. */
const DRAG_PIXELS = 8;
/** One press of an arrow key counts as a drag of so many pixels. */
const KEY_PIXELS = 40;
const KEY_ZOOM = 1.15;
/** A wheel's notch of 100 units comes about a tenth nearer. */
const WHEEL_ZOOM_PER_UNIT = 0.001;

const KEY_DRAGS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-KEY_PIXELS, 0],
  ArrowRight: [KEY_PIXELS, 0],
  ArrowUp: [0, -KEY_PIXELS],
  ArrowDown: [0, KEY_PIXELS],
};

/** Listens on an element until the returned function is called: one finger drags, two pinch, arrows, `+`, `-`, `Home`, wheel. */
export function listenForTurns(element: HTMLElement, handlers: TurnHandlers): () => void {
  const fingers = new Map<number, { x: number; y: number; isHeld: boolean }>();
  const listening = new AbortController();
  const { signal } = listening;

  const spread = () => {
    const [a, b] = [...fingers.values()];
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
  };

  function down(event: PointerEvent): void {
    const finger = { x: event.clientX, y: event.clientY, isHeld: false };
    fingers.set(event.pointerId, finger);
    // A button gets its tap, and loses it only to a drag.
    if (!isOnButton(event)) hold(event, finger);
  }

  /** A finger that leaves the element still turns; scripted pointers cannot be captured. */
  function hold(event: PointerEvent, finger: { isHeld: boolean }): void {
    if (event.isTrusted) element.setPointerCapture(event.pointerId);
    finger.isHeld = true;
  }

  function move(event: PointerEvent): void {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined) return;
    if (!finger.isHeld) {
      const moved = Math.hypot(event.clientX - finger.x, event.clientY - finger.y);
      if (moved < DRAG_PIXELS) return;
      hold(event, finger);
    }
    const before = spread();
    const right = event.clientX - finger.x;
    const below = event.clientY - finger.y;
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (fingers.size === 1) handlers.onDrag(right, below);
    else if (before > 0) handlers.onZoom(spread() / before);
  }

  const up = (event: PointerEvent) => void fingers.delete(event.pointerId);

  function wheel(event: WheelEvent): void {
    event.preventDefault();
    handlers.onZoom(Math.exp(-event.deltaY * WHEEL_ZOOM_PER_UNIT));
  }

  function key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const drag = KEY_DRAGS[event.key];
    if (drag !== undefined) handlers.onDrag(drag[0], drag[1]);
    else if (event.key === '+' || event.key === '=') handlers.onZoom(KEY_ZOOM);
    else if (event.key === '-') handlers.onZoom(1 / KEY_ZOOM);
    else if (event.key === 'Home') handlers.onHome();
    else return;
    event.preventDefault();
  }

  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('keydown', key, { signal });
  return () => listening.abort();
}
