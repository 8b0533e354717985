import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { addQuad } from '../kit/shapes.ts';
import { stoneSkin } from '../kit/sheet.ts';
import type { Vec3 } from '../kit/vector.ts';

/** Steps that go down towards the front between two cheeks, metres. */
export interface OpenSteps {
  x0: number;
  x1: number;
  /** Line of the highest riser. */
  z: number;
  low: number;
  high: number;
  /** Risers; the last tread is what the steps lead to. */
  steps: number;
  tread: number;
  /** Metres that the second highest tread runs in under what the steps lead to. */
  under?: number;
}

/** Width beside each cheek that takes the corner's shade, so that the rest of a step lies in the light. */
const EDGE = 0.3;

/** Treads and risers that meet at their edges, light and darker by turns as `tintOf` has it. */
export function addOpenSteps(
  mesh: MeshBuilder,
  { x0, x1, z, low, high, steps, tread, under = 0 }: OpenSteps,
  metres: number,
  tintOf: (step: number) => Tint,
): void {
  const rise = (high - low) / steps;
  const lines = [x0, x0 + EDGE, x1 - EDGE, x1];
  for (let i = 1; i < steps; i++) {
    const [top, foot] = [low + i * rise, low + (i - 1) * rise];
    const outer = z + (steps - i) * tread;
    const inner = z + (steps - i - 1) * tread - (i === steps - 1 ? under : 0);
    lines.slice(1).forEach((right, k) => {
      const left = lines[k] ?? x0;
      // Faces of one step carry its stone on from strip to strip.
      const face = (corners: readonly [Vec3, Vec3, Vec3, Vec3]): void =>
        addQuad(mesh, corners, (along, share, up) => stoneSkin(metres)(along + left, share, up), {
          tint: tintOf(i),
        });
      face([
        [left, top, outer],
        [right, top, outer],
        [right, top, inner],
        [left, top, inner],
      ]);
      face([
        [left, foot, outer],
        [right, foot, outer],
        [right, top, outer],
        [left, top, outer],
      ]);
    });
  }
}
