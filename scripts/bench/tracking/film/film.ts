import type { GreyMip } from '../picture/grey-mip.ts';
import type { Rigid } from '#vision/geometry/rigid.ts';
import { clutterMip } from '../picture/clutter.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { paintCover } from '../render/covers.ts';
import { expose } from '../render/expose.ts';
import { straightened } from '../render/lens.ts';
import { lightUp } from '../render/lighting.ts';
import { placedPose } from '../render/placement.ts';
import { type Scene, sceneSign } from '../render/scene.ts';
import { develop } from '../render/sensor.ts';
import type { Point } from '../render/projection.ts';
import { shownCorners, type Truth, truthOf } from '../render/truth.ts';
import { FRAMES_A_SIGN, FRAMES_BETWEEN } from '../sequences/condition-sequences.ts';
import type { Sequence } from '../sequences/sequence.ts';

/** A sign before the camera, by the name under which trackers may know it. */
export type NamedSign = { id: string; picture: GreyPicture };

export type FilmFrame = {
  index: number;
  timeMs: number;
  luma: Uint8Array;
  /** The sign that hangs there and where it truly shows; null where none does. */
  shown: { id: string; aspect: number; truth: Truth; cornersBetween: Point[] } | null;
  /** Half way to the next frame, when a display of twice the rate shows a picture; `cornersBetween` are its truth. */
  betweenMs: number;
};

export type Film = { sequence: Sequence; frameAt: (index: number) => FilmFrame };

/** Films signs in a sequence; any frame can be had at any time, and the same arguments give the same film. */
export function filmOf(sequence: Sequence, signs: readonly NamedSign[], seed: number): Film {
  const { lens, shutter, framesPerSecond } = sequence;
  const map = straightened(lens);
  const sceneFor = scenesOf(signs);
  const light = new Float32Array(lens.width * lens.height);

  function frameAt(index: number): FilmFrame {
    const seconds = index / framesPerSecond;
    const sign = signs[castAt(sequence, index, signs.length)] ?? null;
    const scene = sceneFor(sign, clutterMip(seed + wallAt(sequence, index)));
    light.fill(0);
    for (let moment = 0; moment < shutter.moments; moment++) {
      const share = (moment + 0.5) / shutter.moments - 0.5;
      expose(
        {
          scene,
          lens,
          map,
          poseAt: poseOfRow(sequence, seconds + share * shutter.exposureSeconds),
          rolling: shutter.readoutSeconds > 0,
          weight: 1 / shutter.moments,
          quick: shutter.moments > 1,
        },
        light,
      );
    }
    lightUp(light, lens.width, lens.height, sequence.lightingAt(seconds));
    for (const cover of sequence.coversAt(seconds))
      paintCover(light, lens.width, lens.height, cover);
    const luma = develop(light, lens.width, lens.height, sequence.sensor, seed * 65_537 + index);
    return {
      index,
      timeMs: seconds * 1_000,
      betweenMs: (seconds + 0.5 / framesPerSecond) * 1_000,
      luma,
      shown: shownBy(sign, sequence, seconds),
    };
  }
  return { sequence, frameAt };
}

/** The pose while a row is read; the middle row is read at `seconds`. */
function poseOfRow({ path, lens, shutter }: Sequence, seconds: number): (row: number) => Rigid {
  return (row) => {
    const late = shutter.readoutSeconds * (row / lens.height - 0.5);
    return placedPose(lens, path(seconds + late));
  };
}

function shownBy(sign: NamedSign | null, sequence: Sequence, seconds: number): FilmFrame['shown'] {
  if (sign === null) return null;
  const aspect = sign.picture.height / sign.picture.width;
  const covers = sequence.coversAt(seconds);
  const truth = truthOf(sequence.lens, aspect, poseOfRow(sequence, seconds), covers);
  const between = poseOfRow(sequence, seconds + 0.5 / sequence.framesPerSecond);
  const cornersBetween = shownCorners(sequence.lens, aspect, between);
  return { id: sign.id, aspect, truth, cornersBetween };
}

/** Which of the signs hangs there in a frame; −1 for none. */
function castAt({ cast }: Sequence, index: number, signs: number): number {
  if (cast === 'none') return -1;
  if (cast === 'one') return 0;
  const round = FRAMES_A_SIGN + FRAMES_BETWEEN;
  return index % round < FRAMES_BETWEEN ? -1 : Math.floor(index / round) % signs;
}

/** Frames before the same bare wall; a sign hangs before one wall throughout. */
const FRAMES_A_WALL = 50;

function wallAt({ cast }: Sequence, index: number): number {
  return cast === 'none' ? 1_000 + Math.floor(index / FRAMES_A_WALL) : 0;
}

function scenesOf(signs: readonly NamedSign[]): (sign: NamedSign | null, wall: GreyMip) => Scene {
  const prints = new Map(signs.map((sign) => [sign, sceneSign(sign.picture)]));
  return (sign, wall) => ({ sign: sign === null ? null : (prints.get(sign) ?? null), wall });
}
