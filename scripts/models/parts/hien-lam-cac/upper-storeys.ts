import { hienLamCac } from '../../buildings/hien-lam-cac.ts';
import type { Half, PavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { addConsole } from '../console.ts';
import { latticeSkin } from '../lattice.ts';
import { addStoreyWall } from '../storey-wall.ts';
import { addBalustrade } from '../turned-balustrade.ts';
import { BOARD_BROWN, CARVED_BROWN, FRAME_RED, LATTICE, LOUVRE_BROWN, RAIL_RED } from './look.ts';

/** Second storey of three bays and third storey of one, each with louvred doors and a gallery round it. */
export function addUpperStoreys(parts: PartSet, plan: PavilionPlan): void {
  const { main, side, secondRoof, crownRoof } = plan;
  const pitch = secondRoof.slope.pitch;
  const underRoof = (roof: typeof secondRoof, z: number): number =>
    roof.slope.eaveHeight + (roof.front - z) * pitch - 0.2;
  const second = parts.mesh('second-storey', 'trim');
  addGallery(second, parts, plan.secondFloor, plan.secondRail);
  addStoreyWall(second, {
    half: side,
    frontLines: [-side.x, -main.x, main.x, side.x],
    bottom: plan.secondFloor - 0.05,
    top: underRoof(secondRoof, side.z),
    detail: parts.detail,
    frame: FRAME_RED,
    boards: BOARD_BROWN,
    lattice: LATTICE,
    louvre: LOUVRE_BROWN,
  });
  const third = parts.mesh('third-storey', 'trim');
  addGallery(third, parts, plan.thirdFloor, plan.thirdRail);
  const foot = secondRoof.slope.eaveHeight + 0.5;
  const head = plan.thirdFloor - 0.1;
  const middle = (foot + head) / 2;
  for (const [low, high] of [
    [foot, middle],
    [middle, head],
  ] as const) {
    addBox(
      third,
      [-main.x - 0.07, low, -main.z - 0.07],
      [main.x + 0.07, high, main.z + 0.07],
      latticeSkin(high - low),
      { omit: ['top', 'bottom'], tint: LATTICE, cell: 1.6 },
    );
  }
  addStoreyWall(third, {
    half: main,
    frontLines: [-main.x, main.x],
    bottom: plan.thirdFloor - 0.05,
    top: underRoof(crownRoof, main.z),
    detail: parts.detail,
    frame: FRAME_RED,
    boards: BOARD_BROWN,
    lattice: LATTICE,
    louvre: LOUVRE_BROWN,
  });
  if (parts.detail !== 'far') addGalleryBrackets(third, plan);
}

/** Floor of a storey out to its gallery, and the balustrade round it. */
function addGallery(mesh: MeshBuilder, parts: PartSet, floor: number, rail: Half): void {
  const [x, z] = [rail.x + 0.1, rail.z + 0.1];
  addBox(mesh, [-x, floor - 0.16, -z], [x, floor, z], stripSkin('raw-timber', 5), {
    omit: [],
    cell: 2,
    tint: BOARD_BROWN,
  });
  addBalustrade(mesh, {
    path: [
      [-rail.x, floor, rail.z],
      [rail.x, floor, rail.z],
      [rail.x, floor, -rail.z],
      [-rail.x, floor, -rail.z],
    ],
    closed: true,
    height: hienLamCac.choices.railHeight.value,
    strip: 'lacquer',
    tint: RAIL_RED,
    detail: parts.detail,
  });
}

/** Brackets that carry the third storey's gallery, out from the boards below it. */
function addGalleryBrackets(
  mesh: MeshBuilder,
  { main, thirdFloor, thirdRail }: PavilionPlan,
): void {
  const reach = thirdRail.z - main.z - 0.02;
  const bracket = (x: number, z: number, outward: [number, number, number]): void =>
    addConsole(mesh, {
      root: [x, thirdFloor - 0.14, z],
      outward,
      reach,
      fall: 0.02,
      depth: 0.62,
      thickness: 0.13,
      strip: 'carved',
      tint: CARVED_BROWN,
    });
  for (const way of [1, -1]) {
    for (const across of [-1, -0.34, 0.34, 1]) {
      bracket(across * main.x, way * main.z, [0, 0, way]);
      bracket(way * main.x, across * main.z, [way, 0, 0]);
    }
  }
}
