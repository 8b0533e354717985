import { addGrid, type MeshBuilder } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addRidge, hipPath, vergePath } from '../../kit/ridge.ts';
import { onSite, placedPlanes } from '../../kit/roof-placed.ts';
import { hippedGablePlanes } from '../../kit/roof-shape.ts';
import { addBox } from '../../kit/shapes.ts';
import { pictureUv, stripSkin, stripUv } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import type { GatePlan } from './plan.ts';
import { lowerPlanes, ridgePath, type UpperRoof, upperRoofs } from './roof-plan.ts';

const MINOR = { width: 0.32, height: 0.3, face: 'mosaic', repeat: 5, foot: 0.1 } as const;

/** Ridge, hip and verge bands of all roofs, the gables, and the enamel panels of the middle ridge. */
export function addGateRidges(parts: PartSet, plan: GatePlan): void {
  const far = parts.detail === 'far';
  const mesh = parts.mesh('hips-and-gables', 'trim');
  for (const plane of lowerPlanes(plan)) {
    if (plane.ends[1] !== 'hip') continue;
    addRidge(mesh, hipPath(plane, 1, plane.run, -0.1, far ? 2 : 6), { ...MINOR, far });
  }
  for (const roof of upperRoofs(plan)) {
    const part = roof.kind === 'middle' ? 'ridge-middle' : 'ridges';
    addRidge(parts.mesh(part, 'trim'), ridgePath(roof, roof.hipped && !far ? 12 : 4), {
      width: roof.kind === 'minor' ? 0.34 : 0.44,
      height: roof.band,
      face: roof.kind === 'middle' ? 'ivory' : 'mosaic',
      repeat: 5,
      foot: 0.25,
      far,
    });
    if (roof.hipped) addHipsAndGables(mesh, roof, far);
    else addEaveEnds(mesh, roof, far);
    if (roof.kind === 'middle') addEnamelPanels(parts, plan, roof);
  }
}

function addHipsAndGables(mesh: MeshBuilder, roof: UpperRoof, far: boolean): void {
  const { hipped } = roof;
  if (!hipped) return;
  const planes = placedPlanes(hippedGablePlanes(hipped), roof.site);
  const skirt = hipped.halfX - hipped.gableX;
  for (const plane of [planes.front, planes.back]) {
    for (const side of [-1, 1] as const) {
      const s = side * (hipped.gableX + 0.1);
      addRidge(mesh, vergePath(plane, s, plane.run - 0.05, skirt, far ? 1 : 2), { ...MINOR, far });
      addRidge(mesh, hipPath(plane, side, skirt, -0.1, far ? 2 : 5), { ...MINOR, far });
    }
  }
  const half = hipped.front - skirt;
  const foot = roof.eave + hipped.slope.pitch * skirt - 0.3;
  for (const side of [1, -1]) {
    for (const flip of [false, true]) {
      addGrid(mesh, {
        columns: far ? 2 : 6,
        rows: far ? 1 : 2,
        point: (u, v) => {
          const across = (u * 2 - 1) * half;
          const top = roof.ridge - hipped.slope.pitch * Math.abs(across) - 0.02;
          return onSite(roof.site, [side * hipped.gableX, foot + (top - foot) * v, -side * across]);
        },
        uv: (u, v) => pictureUv('gable', u, v * (0.12 + 0.88 * (1 - Math.abs(u * 2 - 1)))),
        flip,
      });
    }
  }
}

/** Short bands of lime that close a minor roof's eaves beside its neighbours' walls. */
function addEaveEnds(mesh: MeshBuilder, roof: UpperRoof, far: boolean): void {
  for (const plane of roof.planes) {
    for (const side of [-1, 1]) {
      const s = side * (plane.halfLength(0) - 0.12);
      addRidge(mesh, vergePath(plane, s, roof.overhang + 0.1, -0.06, 1), {
        ...MINOR,
        width: 0.26,
        height: 0.22,
        foot: 0.2,
        far,
      });
    }
  }
}

/** Cells of the panel strip: five pictures with four poems between them. */
const CELLS = [0, 1, 2, 3, 4, 5, 6, 7, 0] as const;
const CELLS_PER_REPEAT = 8;

/** Nine enamel panels on each face of the middle ridge, pictures and poems in turn. */
function addEnamelPanels(parts: PartSet, plan: GatePlan, roof: UpperRoof): void {
  const mesh = parts.mesh('enamel-panels', 'trim');
  const count = plan.building.figures.panels.value;
  const [from, to] = roof.ridgeEnds;
  const pitch = ((to - from) * 0.96) / count;
  const width = pitch - 0.24;
  const [low, high] = [roof.ridge + roof.band * 0.19, roof.ridge + roof.band * 0.79];
  for (let i = 0; i < count; i++) {
    const x = (i - (count - 1) / 2) * pitch;
    const cell = at(CELLS, i);
    for (const side of [1, -1]) {
      const z = side * 0.16;
      const [z0, z1] = [Math.min(z, z + side * 0.035), Math.max(z, z + side * 0.035)];
      addBox(
        mesh,
        [x - width / 2, low, roof.site.z + z0],
        [x + width / 2, high, roof.site.z + z1],
        (along, up) =>
          stripUv(
            'panels',
            (cell + 0.03 + 0.94 * Math.min(1, along / width)) / CELLS_PER_REPEAT,
            0.12 + 0.76 * (1 - up),
          ),
        { omit: ['bottom', side > 0 ? 'back' : 'front'] },
      );
    }
  }
  if (parts.detail === 'far') return;
  const gold = stripSkin('gold', 4);
  for (let i = 0; i <= count; i++) {
    const x = (i - count / 2) * pitch;
    addBox(
      parts.mesh('ridge-middle', 'trim'),
      [x - 0.04, low - 0.02, roof.site.z - 0.2],
      [x + 0.04, high + 0.02, roof.site.z + 0.2],
      gold,
    );
  }
}
