import type { Plan } from '../buildings/plan.ts';
import { roofPlanes } from '../buildings/plan.ts';
import { JADE } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addFascia, addRoofPlane, addTileRows, addUpperBoard } from '../kit/roof-cover.ts';
import { stripSkin } from '../kit/sheet.ts';
import { addBox } from '../kit/shapes.ts';

/** Tiles on every plane, with rafters and gilt boards beneath, and the valley gutter of a double house. */
export function addRoofs(parts: PartSet, plan: Plan): void {
  const { glaze } = plan.building.form;
  const cover = { detail: parts.detail, glaze };
  const { lower, upper } = roofPlanes(plan);
  const timber = parts.mesh('brackets', 'trim');
  for (const [name, planes] of [
    ['lower-roof', lower],
    ['upper-roof', upper],
  ] as const) {
    const tiles = parts.mesh(name, 'roof');
    for (const plane of planes) {
      addRoofPlane(tiles, timber, plane, cover);
      addFascia(timber, plane, cover);
      if (name === 'lower-roof') addUpperBoard(timber, plane);
      if (parts.detail === 'hero' || !drainsToValley(plane.name))
        addTileRows(tiles, plane, { ...cover, bare: plane.name.startsWith('lower-roof/inner') });
    }
  }
  const [hall, rear] = plan.halls;
  if (!hall || !rear) return;
  const y = hall.slope.eaveHeight;
  const halfX = plan.frieze?.halfX ?? hall.gableX;
  addBox(
    timber,
    [0.03 - halfX, y - 0.35, hall.back - 0.3],
    [halfX - 0.03, y + 0.02, hall.back + 0.3],
    stripSkin('timber', 8),
    { omit: [], tint: JADE, cell: 6 },
  );
}

/** Planes whose eave lies hidden in the gutter between two houses. */
function drainsToValley(name: string): boolean {
  return name === 'upper-roof/front-hall/back' || name === 'upper-roof/main-hall/front';
}
