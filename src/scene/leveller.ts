import { type Matrix4, Quaternion, Vector3 } from 'three';
import { easeShare } from '#domain/easing.ts';
import type { Vector3 as Direction } from '#domain/pose.ts';

/** A hand trembles, and so does what the phone says of up; a building does not. */
const STEADY_MS = 350;

const up = new Vector3();
const standing = new Vector3();
const wanted = new Quaternion();
const LEVEL = new Quaternion();

export type Leveller = {
  /** Turns about the sign; the same object all along. */
  readonly turn: Quaternion;
  update: (step: LevelStep) => void;
};

export type LevelStep = {
  /** The sign, target to camera. */
  anchor: Matrix4;
  /** The model, real metres to target. */
  placement: Matrix4;
  /** Up in the camera's frame; null where the phone does not say. */
  up: Direction | null;
  /** 0 leaves the model as the print lies, 1 stands it upright. */
  share: number;
  deltaMs: number;
};

/** Stands a model upright on the earth however its print is tilted: at its true size two degrees are a storey. */
export function createLeveller(): Leveller {
  const steady = new Quaternion();
  const turn = new Quaternion();
  let isSteady = false;

  return {
    turn,
    update({ anchor, placement, up: told, share, deltaMs }) {
      if (share === 0) {
        isSteady = false;
        turn.identity();
        return;
      }
      if (told !== null) {
        standing.setFromMatrixColumn(placement, 1).normalize();
        // From the camera's frame into the print's: by the transpose of a turn.
        up.set(...told).normalize();
        const { elements } = anchor;
        up.set(dot(elements, 0), dot(elements, 4), dot(elements, 8)).normalize();
        wanted.setFromUnitVectors(standing, up);
        if (isSteady) steady.slerp(wanted, easeShare(deltaMs, STEADY_MS));
        else steady.copy(wanted);
        isSteady = true;
      }
      turn.copy(isSteady ? steady : LEVEL);
      if (share < 1) turn.slerp(LEVEL, 1 - share);
    },
  };
}

function dot(elements: ArrayLike<number>, column: number): number {
  const at = (row: number) => elements[column + row] ?? 0;
  return at(0) * up.x + at(1) * up.y + at(2) * up.z;
}
