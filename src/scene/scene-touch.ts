import type { LineOfSight } from './line-of-sight.ts';
import { createPinBoard, type PinBoard } from './pin-board.ts';

/** What a scene's element and its canvas share: changed in frames and by taps, never a reason to render. */
export type SceneTouch = {
  readonly pins: PinBoard;
  /** What a tap at a place of the window does; null while there is nothing to touch. */
  tap: ((clientX: number, clientY: number) => void) | null;
  /** Whether what stands in the layer, as it is cut, hides a point of the model's frame from another; nothing until it is measured. */
  hides: LineOfSight;
  /** Below this height of the model's frame nothing has come up yet, metres; all of it at infinity. */
  groundMetres: number;
};

export function createSceneTouch(): SceneTouch {
  return {
    pins: createPinBoard(),
    tap: null,
    hides: () => false,
    groundMetres: Number.NEGATIVE_INFINITY,
  };
}
