import { type Footprint, lifeSizeDistance } from './placement.ts';
import type { Matrix4, Vector3 } from './pose.ts';
import { nextSignPosture, type SignPosture } from './sign-posture.ts';
import type { Standing } from './standing.ts';

/** Where a sign is in the real place (+y up, metres), and which way it is read from. */
export type SignSpot = {
  position: Vector3;
  /** From the sign to its reader, turned about up from +z. */
  headingRadians: number;
  posture: SignPosture;
};

const UP: Vector3 = [0, 1, 0];

/** One rigid pose after another: takes a point by `inner`, then by `outer`. */
export function composePoses(outer: Matrix4 | Float32Array, inner: Matrix4): Matrix4 {
  const product: number[] = [];
  for (let column = 0; column < 16; column += 4) {
    for (let row = 0; row < 4; row += 1) {
      let sum = 0;
      for (let along = 0; along < 4; along += 1) {
        sum += (outer[row + 4 * along] ?? Number.NaN) * (inner[column + along] ?? Number.NaN);
      }
      product.push(sum);
    }
  }
  return product;
}

/** Reads a sign's place out of its pose in the room; leaning, it keeps the posture it was taken for. */
export function signSpot(roomFromSign: Matrix4, taken: SignPosture = 'hanging'): SignSpot {
  const at = (index: number) => roomFromSign[index] ?? Number.NaN;
  const posture = nextSignPosture(taken, roomFromSign, UP);
  // Who reads a lying sign stands at its lower edge.
  const [x, z] = posture === 'lying' ? [-at(4), -at(6)] : [at(8), at(10)];
  return {
    position: [at(12), at(13), at(14)],
    headingRadians: Math.atan2(x, z),
    posture,
  };
}

/** Life size beyond the sign, its front to the sign's reader, on the ground at that height. */
export function standBeyondSign(
  { position, headingRadians }: SignSpot,
  groundY: number,
  model: Footprint & { heightMetres: number },
): Standing {
  const away = lifeSizeDistance(model);
  return {
    position: [
      position[0] - away * Math.sin(headingRadians),
      groundY,
      position[2] - away * Math.cos(headingRadians),
    ],
    headingRadians,
    scale: 1,
  };
}
