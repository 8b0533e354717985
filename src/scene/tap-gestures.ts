/** Where a finger touched, CSS pixels of the window. */
export type TapHandlers = {
  onTap: (clientX: number, clientY: number) => void;
  /** Two taps at one place; while it is listened for, a single tap waits so long for its second. */
  onDoubleTap?: (() => void) | undefined;
};

/** A second tap comes within this time and this distance of the first. */
const DOUBLE_MS = 300;
const DOUBLE_PIXELS = 24;
/** A finger never rests quite still; farther than this is a drag, longer is a hand at rest. */
const STILL_PIXELS = 10;
const LONGEST_TAP_MS = 600;

/** Hears taps of one finger or the main mouse button on an element, not on its buttons, until the returned function is called. */
export function listenForTaps(element: HTMLElement, handlers: TapHandlers): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const down = new Set<number>();
  let touch: { id: number; x: number; y: number; timeMs: number } | null = null;
  let waiting: { x: number; y: number; timer: ReturnType<typeof setTimeout> } | null = null;

  function press(event: PointerEvent): void {
    down.add(event.pointerId);
    const alone = down.size === 1 && event.button === 0 && !isOnButton(event);
    touch = alone
      ? { id: event.pointerId, x: event.clientX, y: event.clientY, timeMs: event.timeStamp }
      : null;
  }

  function move(event: PointerEvent): void {
    if (touch?.id === event.pointerId && farFrom(touch, event, STILL_PIXELS)) touch = null;
  }

  function lift(event: PointerEvent): void {
    down.delete(event.pointerId);
    const began = touch?.id === event.pointerId ? touch : null;
    touch = null;
    if (began === null || event.type === 'pointercancel') return;
    if (event.timeStamp - began.timeMs > LONGEST_TAP_MS) return;
    tapped(event);
  }

  function tapped(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    if (handlers.onDoubleTap === undefined) return handlers.onTap(x, y);
    const first = waiting;
    if (first !== null) {
      clearTimeout(first.timer);
      waiting = null;
      if (!farFrom(first, event, DOUBLE_PIXELS)) return handlers.onDoubleTap();
      handlers.onTap(first.x, first.y);
    }
    const timer = setTimeout(() => {
      waiting = null;
      handlers.onTap(x, y);
    }, DOUBLE_MS);
    waiting = { x, y, timer };
  }

  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', lift, { signal });
  element.addEventListener('pointercancel', lift, { signal });
  return () => {
    listening.abort();
    if (waiting !== null) clearTimeout(waiting.timer);
  };
}

/** Buttons that lie over a scene answer their own taps. */
export function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function farFrom(at: { x: number; y: number }, event: PointerEvent, pixels: number): boolean {
  return Math.hypot(event.clientX - at.x, event.clientY - at.y) > pixels;
}
