import { addLoft, levelRing, type LoftFrame, type LoftRing } from '../../kit/loft.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import { uprightAxes } from '../../kit/round.ts';
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

/** One of many seen from some way off: 60 triangles, arms within the robe's outline, no face. */
export function addCrowdFigure(mesh: MeshBuilder, figure: CrowdFigure): void {
  const { x, z, facing, robe, hat, name } = figure;
  const frame: LoftFrame = {
    origin: [x, 0, z],
    axes: uprightAxes([Math.sin(facing), 0, Math.cos(facing)]),
    scale: statureOf(name),
  };
  const body = (rings: readonly LoftRing[], sides: number): void =>
    addLoft(mesh, { frame, rings, sides, strip: 'cloth' });
  body(
    [
      levelRing(-0.01, 0.055, 0.075, { tint: TROUSERS }),
      levelRing(0.16, 0.07, 0.09, { tint: TROUSERS }),
      levelRing(0.16, 0.11, 0.15, { tint: robe }),
      levelRing(0.58, 0.075, 0.106, { tint: robe }),
      levelRing(0.79, 0.066, 0.13, { tint: robe }),
      levelRing(0.85, 0.03, 0.04, { tint: robe }),
    ],
    5,
  );
  const crown = hat === 'none' ? HAIR : TURBAN;
  addLoft(mesh, {
    frame,
    rings: [
      levelRing(0.84, 0.035, 0.032, { tint: SKIN }),
      levelRing(0.92, 0.058, 0.05, { tint: SKIN }),
      levelRing(0.94, 0.064, 0.056, { tint: crown }),
      levelRing(1, 0.03, 0.03, { tint: crown }),
    ],
    sides: 4,
    caps: ['last'],
    turn: 0.5,
  });
  if (hat !== 'leaf-cone') return;
  addLoft(mesh, {
    frame,
    rings: [levelRing(0.93, 0.14, 0.14), levelRing(1.02, 0.004, 0.004)],
    sides: 7,
    tint: PALM_LEAF,
  });
}
