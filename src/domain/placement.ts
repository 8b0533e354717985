import type { Matrix4, MutableMatrix4 } from './pose.ts';
import type { SignPosture } from './sign-posture.ts';
import type { Size } from './viewport.ts';

/** Ground that a model covers, metres; the model's own frame has +y up, its front towards +z, its origin amid the ground. */
export type Footprint = { footprintWidthMetres: number; footprintDepthMetres: number };

export type Placement = {
  /** Metres on the sign per metre of the real building: 0.005 is a model of 1:200. */
  scale: number;
  /** Takes the model's frame to the image target's (x right, y up, z out of the print), metres. */
  matrix: Matrix4;
};

/**
 * Stands a model on an image target of `width` × `height` metres, its footprint as wide as the
 * target. On a lying sign it rises from the middle with its front to the reader; before a hanging one
 * it stands at the lower edge, its back against the print.
 */
export function placeOnSign(model: Footprint, target: Size, posture: SignPosture): Placement {
  const scale = target.width / model.footprintWidthMetres;
  const s = scale;
  const depth = (model.footprintDepthMetres * scale) / 2;
  return {
    scale,
    matrix:
      posture === 'lying'
        ? [s, 0, 0, 0, 0, 0, s, 0, 0, -s, 0, 0, 0, 0, 0, 1]
        : [s, 0, 0, 0, 0, s, 0, 0, 0, 0, s, 0, 0, -target.height / 2, depth, 1],
  };
}

/** A hanging sign's middle is at the eyes of somebody not tall, as boards at monuments are; guessed, not measured. */
const HANGING_MIDDLE_METRES = 1.4;
/** A lying sign rests on a lectern at the hip; guessed, not measured. */
const LYING_HEIGHT_METRES = 0.9;
/** The ground of the building begins so far beyond its sign at the least: nobody stands in what has just come up. */
const STANDOFF_METRES = 2;
/** Its middle is so many of its heights away at the least: the top then stands 32° high, within a phone's picture. */
const HEIGHTS_AWAY = 1.6;
/** And so many of its widths: from there half of it fills an upright picture, and a small turn shows the rest. */
const WIDTHS_AWAY = 0.7;

/** How far beyond its sign the middle of a building at its true size is, metres. */
export function lifeSizeDistance(model: Footprint & { heightMetres: number }): number {
  return Math.max(
    model.footprintDepthMetres / 2 + STANDOFF_METRES,
    model.heightMetres * HEIGHTS_AWAY,
    model.footprintWidthMetres * WIDTHS_AWAY,
  );
}

/**
 * Stands a model at its true size on the ground beyond its sign, its front to who reads it: behind a hanging
 * print, beyond the upper edge of a lying one. A print that is not level has to be levelled by whoever knows up.
 */
export function placeLifeSize(
  model: Footprint & { heightMetres: number },
  posture: SignPosture,
): Placement {
  const away = lifeSizeDistance(model);
  return {
    scale: 1,
    matrix:
      posture === 'lying'
        ? [1, 0, 0, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, away, -LYING_HEIGHT_METRES, 1]
        : [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, -HANGING_MIDDLE_METRES, -away, 1],
  };
}

/**
 * On the way from one placement of a posture to another, `share` 0 to 1: it grows by equal factors in equal
 * steps, straight away from where it stood. Written into `out`, 16 numbers; the scale there.
 */
export function placementBetween(
  from: Placement,
  to: Placement,
  share: number,
  out: MutableMatrix4,
): number {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const grown = to.scale === from.scale ? share : (scale - from.scale) / (to.scale - from.scale);
  for (let index = 0; index < 16; index += 1) {
    const start = from.matrix[index] ?? 0;
    out[index] = start + ((to.matrix[index] ?? 0) - start) * grown;
  }
  return scale;
}

/** The N of "1:N", in steps that a person can hold: to 1 below 50, to 5 below 500, else to 10. */
export function scaleRatio(scale: number): number {
  const ratio = 1 / scale;
  const step = ratio < 50 ? 1 : ratio < 500 ? 5 : 10;
  return Math.round(ratio / step) * step;
}
