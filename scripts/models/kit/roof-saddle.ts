import type { RoofPlane } from './roof-shape.ts';

export interface SaddleRoof {
  name: string;
  /** Its two ends in x, each hidden in a higher roof or wall, and half its depth. */
  left: number;
  right: number;
  halfDepth: number;
  eaveHeight: number;
  pitch: number;
}

/** The two planes of a plain pitched roof that runs between two higher buildings, its ridge along x at z = 0. */
export function saddlePlanes(roof: SaddleRoof): Record<'front' | 'back', RoofPlane> {
  const middle = (roof.left + roof.right) / 2;
  const half = (roof.right - roof.left) / 2;
  const plane = (side: 'front' | 'back'): RoofPlane => {
    const out = side === 'front' ? 1 : -1;
    return {
      name: `${roof.name}/${side}`,
      run: roof.halfDepth,
      cuts: [0, roof.halfDepth],
      halfLength: () => half,
      hipLength: () => half,
      reach: () => roof.halfDepth,
      height: (_s, t) => roof.eaveHeight + roof.pitch * t,
      place: (s, t, y) => [middle + out * s, y, out * (roof.halfDepth - t)],
    };
  };
  return { front: plane('front'), back: plane('back') };
}
