import { type Placement, placementBetween } from '#domain/placement.ts';
import type { MutableMatrix4 } from '#domain/pose.ts';
import type { DepthRange } from '#domain/viewport.ts';

/** From the sign to life size, and back. */
export const SCALE_CHANGE_MS = 1600;

/** A sign is read from a hand's breadth to across a square; nearer or farther nothing is drawn. */
const ON_THE_SIGN: DepthRange = { nearMetres: 0.02, farMetres: 60 };
/** Nobody puts an eye to a wall of light; the far corner of the largest site is some 300 m from its sign. */
const AT_LIFE_SIZE: DepthRange = { nearMetres: 0.3, farMetres: 600 };

export type ScaleChange = {
  /** The same objects all along. */
  readonly placement: Placement;
  readonly range: Readonly<DepthRange>;
  /** 0 on the sign, 1 at life size. */
  readonly share: number;
  update: (step: ScaleStep) => void;
};

export type ScaleStep = {
  isLifeSize: boolean;
  onSign: Placement;
  lifeSize: Placement;
  deltaMs: number;
  /** There at once. */
  isAtOnce: boolean;
};

/** Takes a model from one scale to the other, softly at both ends; allocates nothing. */
export function createScaleChange(): ScaleChange {
  let linear = 0;
  const matrix: MutableMatrix4 = [];
  const placement = { scale: 1, matrix };
  const range = { ...ON_THE_SIGN };
  const change = { placement, range, share: 0, update };

  function update({ isLifeSize, onSign, lifeSize, deltaMs, isAtOnce }: ScaleStep): void {
    const step = isAtOnce ? 1 : deltaMs / SCALE_CHANGE_MS;
    linear = isLifeSize ? Math.min(1, linear + step) : Math.max(0, linear - step);
    change.share = linear * linear * (3 - 2 * linear);
    placement.scale = placementBetween(onSign, lifeSize, change.share, matrix);
    // While it grows its near parts are still small and near.
    range.nearMetres = between(ON_THE_SIGN.nearMetres, AT_LIFE_SIZE.nearMetres);
    range.farMetres = between(ON_THE_SIGN.farMetres, AT_LIFE_SIZE.farMetres);
  }

  function between(onTheSign: number, atLifeSize: number): number {
    return onTheSign + (atLifeSize - onTheSign) * Math.min(1, placement.scale) * change.share;
  }

  return change;
}
