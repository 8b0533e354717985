import type { LineOfSight } from './line-of-sight.ts';
import { createPinBoard, type PinBoard } from './pin-board.ts';

/** What a scene's element and its canvas share: changed in frames and by taps, never a reason to render. */
export type SceneTouch = {
  readonly pins: PinBoard;
  /** What a tap at a place of the window does; null while there is nothing to touch. */
  tap: ((clientX: number, clientY: number) => void) | null;
  /** What stands in the layer hides, in the model's frame; null until it is measured. */
  sight: LineOfSight | null;
  /** Below this height of the model's frame nothing has come up yet, metres; all of it at infinity. */
  groundMetres: number;
};

export function createSceneTouch(): SceneTouch {
  return { pins: createPinBoard(), tap: null, sight: null, groundMetres: Number.NEGATIVE_INFINITY };
}
