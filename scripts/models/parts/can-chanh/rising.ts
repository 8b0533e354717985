import type { Plan } from '../../buildings/plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import { addFrame } from '../frame.ts';

const STEEL = tintOf('#8d9297');
const PLANK = tintOf('#c9a878');
/** Metres between posts, and between lifts of planks. */
const POSTS = 2.4;
const LIFT = 2.1;
const POST = 0.035;

/** The frame while it goes up: all shafts and ties, and roof timbers over the eastern half; how far the work has come is a guess. */
export function addRising(parts: PartSet, plan: Plan): void {
  addFrame(parts, plan, { roofedFrom: -1 });
  addScaffold(parts.mesh('scaffold', 'trim'), plan, parts.detail === 'far');
}

/** Tube scaffold along the rear and the eastern side, standing on the court, with three lifts of planks. */
function addScaffold(mesh: MeshBuilder, plan: Plan, far: boolean): void {
  const { right, back } = plan.platform;
  const top = at(plan.halls, 0).slope.eaveHeight + 0.6;
  const skin = stripSkin('ivory', 4);
  const lifts = Math.floor((top - 1.2) / LIFT);
  const post = (x: number, z: number): void =>
    addBox(mesh, [x - POST, -0.02, z - POST], [x + POST, top, z + POST], skin, { tint: STEEL });
  const run = (
    count: number,
    place: (k: number, out: number) => readonly [number, number],
  ): void => {
    for (let k = 0; k <= count; k++) {
      for (const out of far ? [1] : [0, 1]) post(...place(k, out));
    }
    for (let lift = 1; lift <= lifts; lift++) {
      const y = lift * LIFT;
      const [x0, z0] = place(0, 0);
      const [x1, z1] = place(count, 1);
      addBox(
        mesh,
        [Math.min(x0, x1), y, Math.min(z0, z1)],
        [Math.max(x0, x1), y + 0.06, Math.max(z0, z1)],
        stripSkin('raw-timber', 3),
        { tint: PLANK, omit: [], cell: 6 },
      );
      if (far) continue;
      for (const out of [0, 1]) {
        const [a, b] = [place(0, out), place(count, out)];
        addBox(
          mesh,
          [Math.min(a[0], b[0]) - 0.03, y + 1, Math.min(a[1], b[1]) - 0.03],
          [Math.max(a[0], b[0]) + 0.03, y + 1.06, Math.max(a[1], b[1]) + 0.03],
          skin,
          { tint: STEEL, omit: [] },
        );
      }
    }
  };
  const along = Math.round((right * 2) / POSTS);
  const deep = Math.round((-back * 2) / POSTS);
  run(along, (k, out) => [-right + (k / along) * right * 2, back - 0.5 - out * 1.1]);
  run(deep, (k, out) => [right + 0.5 + out * 1.1, back + (k / deep) * -back * 2]);
}
