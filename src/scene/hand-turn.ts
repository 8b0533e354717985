import { Matrix4, Vector3 } from 'three';
import { easeShare } from '#domain/easing.ts';

/** What a finger has done to a pinned model: around its axis, towards the viewer (its roof comes up), larger. */
export type Turn = { yawRadians: number; tiltRadians: number; zoom: number };

/** As it was before any finger. */
export const NO_TURN: Readonly<Turn> = { yawRadians: 0, tiltRadians: 0, zoom: 1 };

/** A model follows the finger closely, and goes home softly. */
const EASE_MS = 70;

const scratch = new Matrix4();
const ground = new Vector3();

/** Turns a model as fingers ask, about the middle of its ground; allocates nothing. */
export function createHandTurn() {
  const shown: Turn = { ...NO_TURN };

  function follow(wanted: Turn, deltaMs: number, reducedMotion: boolean): void {
    // Home by the shortest way, not back through every turn that was made.
    if (wanted.yawRadians === 0) {
      shown.yawRadians = Math.atan2(Math.sin(shown.yawRadians), Math.cos(shown.yawRadians));
    }
    const share = reducedMotion ? 1 : easeShare(deltaMs, EASE_MS);
    shown.yawRadians += (wanted.yawRadians - shown.yawRadians) * share;
    shown.tiltRadians += (wanted.tiltRadians - shown.tiltRadians) * share;
    shown.zoom += (wanted.zoom - shown.zoom) * share;
  }

  /** `model` takes the model to the camera's frame. */
  function apply(model: Matrix4): void {
    model.multiply(scratch.makeRotationY(shown.yawRadians));
    model.multiply(scratch.makeScale(shown.zoom, shown.zoom, shown.zoom));
    ground.setFromMatrixPosition(model);
    model.premultiply(scratch.makeRotationX(shown.tiltRadians)).setPosition(ground);
  }

  return { follow, apply };
}
