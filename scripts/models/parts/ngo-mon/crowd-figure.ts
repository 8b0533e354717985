import { hash01, pickByName } from '../../kit/hash.ts';
import { addLoft, levelRing, type LoftFrame, type LoftRing } from '../../kit/loft.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import { uprightAxes } from '../../kit/round.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { shaded } from '../person/dress.ts';
import { HAIR, SKIN, statureOf } from '../people.ts';

export interface CrowdFigure {
  x: number;
  z: number;
  /** As a person's: radians from the main front. */
  facing: number;
  robe: Tint;
  hat: 'leaf-cone' | 'turban' | 'none';
  name: string;
}

const TROUSERS = tintOf('#e4dfd2');
const TURBAN = tintOf('#24222a');
const PALM_LEAF = tintOf('#e3d2a4');

/** Wrists as forward, up and out to the side: hanging, joined, or before the body. */
const WRISTS: readonly [Vec3, ...Vec3[]] = [
  [0.03, 0.47, 0.135],
  [0.105, 0.53, 0.035],
  [0.07, 0.49, 0.12],
];

/** One of many seen from some way off: about 85 triangles, two legs, two plain sleeves, no face. */
export function addCrowdFigure(mesh: MeshBuilder, figure: CrowdFigure): void {
  const { x, z, facing, robe, hat, name } = figure;
  const frame: LoftFrame = {
    origin: [x, 0, z],
    axes: uprightAxes([Math.sin(facing), 0, Math.cos(facing)]),
    scale: statureOf(name),
  };
  const cloth = (rings: readonly LoftRing[], sides: number, turn = 0): void =>
    addLoft(mesh, { frame, rings, sides, turn, strip: 'cloth' });
  cloth(
    [
      levelRing(0.15, 0.098, 0.138, { tint: shaded(robe, 0.72) }),
      levelRing(0.6, 0.066, 0.092, { tint: robe }),
      levelRing(0.795, 0.058, 0.114, { tint: robe }),
      levelRing(0.85, 0.03, 0.034, { tint: shaded(robe, 0.6) }),
    ],
    5,
  );
  const [forward, up, out] = pickByName(`${name}/hands`, WRISTS);
  for (const side of [-1, 1]) {
    const leg = { side: side * 0.055, forward: side * 0.02 * (hash01(`${name}/foot`) - 0.5) };
    cloth(
      [
        levelRing(-0.01, 0.062, 0.046, { ...leg, tint: shaded(TROUSERS, 0.75) }),
        levelRing(0.2, 0.062, 0.05, { ...leg, tint: TROUSERS }),
      ],
      4,
      0.5,
    );
    cloth(
      [
        levelRing(0.81, 0.034, 0.03, { side: side * 0.09, tint: robe }),
        levelRing(up, 0.036, 0.036, { forward, side: side * out, tint: shaded(robe, 0.85) }),
        levelRing(up - 0.055, 0.014, 0.014, { forward, side: side * out, tint: SKIN }),
      ],
      3,
      side < 0 ? 0.5 : 0,
    );
  }
  const crown = hat === 'none' ? HAIR : TURBAN;
  addLoft(mesh, {
    frame,
    rings: [
      levelRing(0.84, 0.032, 0.03, { tint: SKIN }),
      levelRing(0.925, 0.056, 0.048, { tint: SKIN }),
      levelRing(0.935, 0.062, 0.056, { tint: crown }),
      levelRing(0.985, 0.05, 0.044, { tint: crown }),
    ],
    sides: 4,
    caps: ['last'],
    turn: 0.5,
  });
  if (hat !== 'leaf-cone') return;
  addLoft(mesh, {
    frame,
    rings: [levelRing(0.93, 0.14, 0.14), levelRing(1.03, 0.004, 0.004)],
    sides: 6,
    tint: PALM_LEAF,
  });
}
