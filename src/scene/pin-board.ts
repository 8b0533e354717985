import { type Camera, Matrix4, Vector3 } from 'three';
import { spreadPins } from '#domain/pin-layout.ts';
import type { Size } from '#domain/viewport.ts';
import type { LineOfSight } from './line-of-sight.ts';

/** A pin as its scene knows it: metres in the frame that `world` places. */
export type PinPoint = {
  position: readonly [number, number, number];
  isThere: boolean;
  /** The one that is read: the others make way for it. */
  isOpen: boolean;
};

/** Pins more than these are never shown: a number key opens each. */
export const MOST_PINS = 9;
/** A disc stands so far above what it tells of, CSS pixels, or below where there is no room above. */
const STEM_PIXELS = 34;
/** So much more room there must be before a disc goes up again: none hops to and fro. */
const HOP_PIXELS = 20;
/** Middles of two discs keep so far apart: their targets touch, their numbers stay readable. */
const GAP_PIXELS = 46;
const MARGIN_PIXELS = 26;
/** What moves less than this is not written again. */
const STILL_PIXELS = 0.5;
/** A line turns by steps of this, radians: over its whole length not half a pixel. */
const TURN_STEP = 0.02;
/** The eye has moved when its distance or direction has changed by this share. */
const EYE_MOVED = 0.004;

const NO_TURN = 32_767;

const eye = new Vector3();
const point = new Vector3();
const inverse = new Matrix4();

/** The pins' elements on the page, moved in drawn frames without React. */
export type PinBoard = {
  /** What the pins lie in, as large as the scene; its padding is what other things cover, where no disc goes. */
  holdLayer: (layer: HTMLElement | null) => void;
  /** The element of one pin, or null when it goes. */
  hold: (index: number, pin: HTMLElement | null) => void;
  /** What goes with a pin and holds the line to its point, its first child. */
  holdStem: (index: number, stem: HTMLElement | null) => void;
  /** Forgets what was written and seen, for other pins or another model. */
  renew: () => void;
  /**
   * Moves every pin to where its point is drawn. `world` takes the points' frame to the world;
   * `groundMetres` is the height in that frame below which nothing has come up yet.
   */
  project: (
    points: readonly PinPoint[],
    world: Matrix4,
    camera: Camera,
    size: Size,
    hides: LineOfSight,
    groundMetres: number,
  ) => void;
};

export function createPinBoard(): PinBoard {
  const pins: (HTMLElement | null)[] = [];
  const stems: (HTMLElement | null)[] = [];
  const places = new Float32Array(MOST_PINS * 2);
  const points = new Float32Array(MOST_PINS * 2);
  const written = new Float32Array(MOST_PINS * 4).fill(Number.NaN);
  const lengths = new Int16Array(MOST_PINS).fill(-1);
  const turns = new Int16Array(MOST_PINS).fill(NO_TURN);
  const shown = new Uint8Array(MOST_PINS);
  const wasShown = new Int8Array(MOST_PINS).fill(-1);
  const behind = new Int8Array(MOST_PINS).fill(-1);
  const isBelow = new Uint8Array(MOST_PINS);
  const seenFrom = new Vector3(Number.NaN, 0, 0);
  const room = { gap: GAP_PIXELS, left: 0, top: 0, right: 0, bottom: 0 };
  const measured = { width: 0, height: 0 };
  let layer: HTMLElement | null = null;

  /** Asks the page only when the scene has another size: a style that is read in a frame costs one. */
  function measure({ width, height }: Size): void {
    if (measured.width === width && measured.height === height) return;
    measured.width = width;
    measured.height = height;
    readRoom(width, height);
  }

  /** By itself: what its closure holds would be made in every frame. */
  function readRoom(width: number, height: number): void {
    const style = layer === null ? null : getComputedStyle(layer);
    const padding = (side: string) => Number.parseFloat(style?.getPropertyValue(side) ?? '') || 0;
    room.left = padding('padding-left') + MARGIN_PIXELS;
    room.top = padding('padding-top') + MARGIN_PIXELS;
    room.right = width - padding('padding-right') - MARGIN_PIXELS;
    room.bottom = height - padding('padding-bottom') - MARGIN_PIXELS;
  }

  function hold(index: number, pin: HTMLElement | null): void {
    pins[index] = pin;
    if (pin !== null) renew();
  }

  function renew(): void {
    written.fill(Number.NaN);
    lengths.fill(-1);
    turns.fill(NO_TURN);
    wasShown.fill(-1);
    behind.fill(-1);
    seenFrom.setX(Number.NaN);
  }

  const project: PinBoard['project'] = (told, world, camera, size, hides, groundMetres) => {
    const count = Math.min(told.length, MOST_PINS);
    inverse.copy(world).invert();
    eye.setFromMatrixPosition(camera.matrixWorld).applyMatrix4(inverse);
    // Written so that a first time, which knows no place, counts as moved.
    const moved = !(eye.distanceTo(seenFrom) < EYE_MOVED * eye.length());
    measure(size);
    let open = -1;
    for (let index = 0; index < count; index += 1) {
      const pin = told[index];
      if (pin === undefined) continue;
      if (pin.isOpen) open = index;
      point.set(pin.position[0], pin.position[1], pin.position[2]);
      if (moved) cover(index, hides(eye, point));
      const isUp = pin.isThere && point.y >= groundMetres;
      point.applyMatrix4(world).project(camera);
      const isIn = Math.abs(point.x) <= 1 && Math.abs(point.y) <= 1 && Math.abs(point.z) <= 1;
      shown[index] = isUp && isIn ? 1 : 0;
      const x = ((point.x + 1) / 2) * size.width;
      const y = ((1 - point.y) / 2) * size.height;
      points[index * 2] = places[index * 2] = x;
      points[index * 2 + 1] = y;
      places[index * 2 + 1] = discHeight(index, y);
    }
    if (moved) seenFrom.copy(eye);
    spreadPins(places, shown, count, room, open);
    for (let index = 0; index < count; index += 1) write(index);
  };

  function discHeight(index: number, y: number): number {
    const above = y - STEM_PIXELS;
    isBelow[index] = above < room.top + (isBelow[index] === 1 ? HOP_PIXELS : 0) ? 1 : 0;
    return isBelow[index] === 1 ? y + STEM_PIXELS : above;
  }

  function cover(index: number, isBehind: boolean): void {
    if (behind[index] === Number(isBehind)) return;
    behind[index] = Number(isBehind);
    pins[index]?.toggleAttribute('data-behind', isBehind);
    stems[index]?.toggleAttribute('data-behind', isBehind);
  }

  function write(index: number): void {
    const pin = pins[index] ?? null;
    const stem = stems[index] ?? null;
    if (pin === null || stem === null) return;
    if (shown[index] !== wasShown[index]) {
      wasShown[index] = shown[index] ?? 0;
      // Keys go on turning the picture when the pin that had them leaves it.
      if (shown[index] === 0 && document.activeElement === pin) focusScene(pin);
      pin.style.visibility = stem.style.visibility = shown[index] === 1 ? 'visible' : 'hidden';
    }
    if (shown[index] === 0) return;
    const x = places[index * 2] ?? 0;
    const y = places[index * 2 + 1] ?? 0;
    const toX = points[index * 2] ?? 0;
    const toY = points[index * 2 + 1] ?? 0;
    if (!rewrite(index * 4, x, y, toX, toY)) return;
    const place = `translate(${half(x)}px,${half(y)}px)`;
    pin.style.transform = place;
    stem.style.transform = place;
    drawLine(index, stem, toX - x, toY - y);
  }

  /** Most discs keep the same way from their points for long: a width that is written is a layout, a turn is a text to read. */
  function drawLine(index: number, stem: HTMLElement, alongX: number, alongY: number): void {
    const line = stem.firstElementChild as HTMLElement | null;
    if (line === null) return;
    const length = Math.round(Math.sqrt(alongX * alongX + alongY * alongY));
    if (lengths[index] !== length) {
      lengths[index] = length;
      line.style.width = `${length}px`;
    }
    const turn = Math.round(Math.atan2(alongY, alongX) / TURN_STEP);
    if (turns[index] === turn) return;
    turns[index] = turn;
    line.style.transform = `rotate(${(turn * TURN_STEP).toFixed(2)}rad)`;
  }

  /** Keeps what is about to be written; false where it is as it was. */
  function rewrite(from: number, x: number, y: number, toX: number, toY: number): boolean {
    const isStill =
      isNear(written[from], x) &&
      isNear(written[from + 1], y) &&
      isNear(written[from + 2], toX) &&
      isNear(written[from + 3], toY);
    if (isStill) return false;
    written[from] = x;
    written[from + 1] = y;
    written[from + 2] = toX;
    written[from + 3] = toY;
    return true;
  }

  return {
    holdLayer: (held) => {
      layer = held;
      measured.width = 0;
    },
    hold,
    holdStem: (index, stem) => {
      stems[index] = stem;
    },
    renew,
    project,
  };
}

function focusScene(pin: HTMLElement): void {
  pin.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
}

/** As finely as a place is written; the text of such a number is quickly made. */
function half(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

function isNear(written: number | undefined, value: number): boolean {
  return Math.abs((written ?? Number.NaN) - value) < STILL_PIXELS;
}
