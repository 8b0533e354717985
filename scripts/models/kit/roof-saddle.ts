import type { RoofPlane } from './roof-shape.ts';

export interface SaddleRoof {
  name: string;
  /** The two ends of its eaves in x, each at a neighbour's wall, and half its depth. */
  left: number;
  right: number;
  halfDepth: number;
  /** Width of its eaves outside the neighbours' walls, and how far it runs on above them at each end. */
  overhang: number;
  laps: readonly [left: number, right: number];
  eaveHeight: number;
  pitch: number;
}

/**
 * The two planes of a plain pitched roof between two higher buildings, its ridge along x at z = 0: the
 * eaves stop at the neighbours' walls, the rest runs on until the neighbours' roofs cover it.
 */
export function saddlePlanes(roof: SaddleRoof): Record<'front' | 'back', RoofPlane> {
  const { overhang, halfDepth } = roof;
  const middle = (roof.left + roof.right) / 2;
  const half = (roof.right - roof.left) / 2;
  const plane = (side: 'front' | 'back'): RoofPlane => {
    const out = side === 'front' ? 1 : -1;
    const [left, right] = roof.laps;
    const [lapLow, lapHigh] = side === 'front' ? [left, right] : [right, left];
    const isEave = (t: number, above: boolean): boolean =>
      t < overhang - 1e-6 || (t < overhang + 1e-6 && !above);
    return {
      name: `${roof.name}/${side}`,
      run: halfDepth,
      cuts: [0, overhang, halfDepth],
      halfLength: (t, above = false) => (isEave(t, above) ? half : half + (lapLow + lapHigh) / 2),
      shift: (t, above = false) => (isEave(t, above) ? 0 : (lapHigh - lapLow) / 2),
      hipLength: () => half,
      start: (s) => (Math.abs(s) > half ? overhang : 0),
      reach: (s) => (s < -half - lapLow || s > half + lapHigh ? 0 : halfDepth),
      height: (_s, t) => roof.eaveHeight + roof.pitch * t,
      place: (s, t, y) => [middle + out * s, y, out * (halfDepth - t)],
    };
  };
  return { front: plane('front'), back: plane('back') };
}
