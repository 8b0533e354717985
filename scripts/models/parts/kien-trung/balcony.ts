import type { PlanFace } from '../../buildings/kien-trung-plan.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBalustrade } from './balustrade.ts';
import { addBlock, type Face } from './face.ts';
import { archOf, bayMiddles, STOREYS } from './storeys.ts';
import { MOULDING, plainSkin } from './style.ts';

const OUT = 0.85;

/** Balcony on consoles before each upper door of a corner pavilion. */
export function addBalconies(parts: PartSet, plan: PlanFace, face: Face): void {
  const mesh = parts.mesh('balustrades', 'trim');
  const storey = STOREYS[1];
  for (const middle of bayMiddles(plan, face.length)) {
    const half = archOf(plan, storey, middle).width / 2 + 0.2;
    const [s0, s1] = [middle - half, middle + half];
    const all = { tint: MOULDING };
    addBlock(
      mesh,
      face,
      [s0 - 0.06, s1 + 0.06],
      [storey.floor - 0.16, storey.floor + 0.02],
      [-0.05, OUT + 0.06],
      plainSkin,
      {
        ...all,
        omit: ['back'],
      },
    );
    for (const s of [s0 + 0.12, s1 - 0.12]) {
      addBlock(
        mesh,
        face,
        [s - 0.1, s + 0.1],
        [storey.floor - 0.42, storey.floor - 0.15],
        [0, OUT * 0.8],
        plainSkin,
        all,
      );
      addBlock(
        mesh,
        face,
        [s - 0.09, s + 0.09],
        [storey.floor - 0.66, storey.floor - 0.41],
        [0, OUT * 0.5],
        plainSkin,
        all,
      );
    }
    const options = { tint: MOULDING, detail: parts.detail };
    addBalustrade(mesh, face, [s0, s1], storey.floor, 0.95, OUT - 0.12, options);
    for (const side of [s0, s1]) {
      const from = face.along;
      const turned: Face =
        side === s0
          ? {
              ...sideFace(face, side),
              along: face.outward,
              outward: [-from[0], -from[1], -from[2]],
            }
          : {
              ...sideFace(face, side),
              along: [-face.outward[0], -face.outward[1], -face.outward[2]],
              outward: from,
            };
      const range: [number, number] = side === s0 ? [0, OUT - 0.12] : [-OUT + 0.12, 0];
      addBalustrade(mesh, turned, range, storey.floor, 0.95, side === s0 ? -0.12 : -0.12, options);
      addBlock(
        mesh,
        face,
        [side - 0.13, side + 0.13],
        [storey.floor, storey.floor + 1.02],
        [OUT - 0.26, OUT + 0.02],
        plainSkin,
        { tint: MOULDING, omit: ['bottom'] },
      );
    }
  }
}

function sideFace(face: Face, s: number): Face {
  return {
    ...face,
    origin: [
      face.origin[0] + face.along[0] * s,
      face.origin[1] + face.along[1] * s,
      face.origin[2] + face.along[2] * s,
    ],
    length: OUT,
  };
}
