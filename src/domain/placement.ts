import type { Matrix4 } from './pose.ts';
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

/** The N of "1:N", in steps that a person can hold: to 1 below 50, to 5 below 500, else to 10. */
export function scaleRatio(scale: number): number {
  const ratio = 1 / scale;
  const step = ratio < 50 ? 1 : ratio < 500 ? 5 : 10;
  return Math.round(ratio / step) * step;
}
