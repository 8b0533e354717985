import { hash01, pickByName } from '../../kit/hash.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { AMBER, tintOf } from '../../kit/palette.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { addPerson, type PersonOptions } from '../people.ts';
import { addCrowdFigure, type CrowdFigure } from './crowd-figure.ts';
import { passagesOf } from './passage-plan.ts';
import type { GatePlan } from './plan.ts';

const ROBES: readonly [Tint, ...Tint[]] = [
  tintOf('#ece7da'),
  tintOf('#d9d2bf'),
  tintOf('#4a3728'),
  tintOf('#2b2e38'),
  tintOf('#384a63'),
  tintOf('#6b4a35'),
  tintOf('#8a8f8c'),
];
const HATS: readonly [CrowdFigure['hat'], ...CrowdFigure['hat'][]] = [
  'leaf-cone',
  'turban',
  'leaf-cone',
  'none',
  'turban',
];
const COURT_BLUE = tintOf('#27365c');
const YELLOW = tintOf('#d9a62e');
const KHAKI = tintOf('#b5a683');

const ROW = 1.1;
const STEP = 1.3;
/** Metres by which a hem hangs over the ground, so that the long robe meets the floor. */
const HEM_GAP = 0.03;
/** Share of the places that stay empty, on average: people stand in knots with gaps between them. */
const SPARE = 0.5;
const KNOTS = 0.42;

/** 30 August 1945 as a still scene: seal and sword handed over on the gallery, a crowd below; no likenesses. */
export function buildAbdication(plan: GatePlan, detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addHandover(parts, plan);
  addCrowd(parts.mesh('crowd', 'trim'), plan, detail);
  return parts;
}

function addHandover(parts: PartSet, plan: GatePlan): void {
  const mesh = parts.mesh('abdication', 'trim');
  const y = plan.podium;
  const z = plan.podiumEdge.recess - 0.42;
  const stand = (x: number, options: Partial<PersonOptions> & { robe: Tint }): void =>
    addPerson(mesh, { x, y, z, facing: 0, detail: parts.detail, ...options });
  stand(-1.05, {
    y: y - HEM_GAP,
    facing: 1.15,
    robe: YELLOW,
    edging: tintOf('#8e2a22'),
    hat: 'turban',
    hatTint: YELLOW,
    hem: 'ground',
    wideSleeves: true,
  });
  for (const [x, robe] of [
    [1.05, KHAKI],
    [1.75, tintOf('#e5e0d2')],
    [2.45, tintOf('#5a6068')],
  ] as const) {
    stand(x, { facing: -1.1, robe, lower: robe, hem: 'short', hat: 'none' });
  }
  for (const side of [-1, 1]) {
    for (let i = 0; i < 5; i++) {
      const x = side * (3.6 + i * 1.15);
      stand(x, { robe: COURT_BLUE, hat: 'turban', hem: 'ground', y: y - HEM_GAP, z: z - 0.06 });
    }
  }
  addTable(mesh, y, z);
}

/** Small red table with the seal's casket, and the sword laid before it. */
function addTable(mesh: MeshBuilder, y: number, z: number): void {
  const lacquer = stripSkin('lacquer', 5);
  const gold = stripSkin('gold', 4);
  const top = y + 0.78;
  for (const x of [-0.4, 0.4]) {
    for (const dz of [-0.2, 0.2]) {
      addBox(
        mesh,
        [x - 0.03, y - 0.02, z + dz - 0.03],
        [x + 0.03, top - 0.03, z + dz + 0.03],
        lacquer,
      );
    }
  }
  addBox(mesh, [-0.5, top - 0.05, z - 0.27], [0.5, top, z + 0.27], lacquer, { omit: [] });
  addBox(mesh, [-0.14, top - 0.01, z - 0.18], [0.14, top + 0.2, z + 0.06], gold, { tint: AMBER });
  addBox(mesh, [-0.44, top - 0.01, z + 0.13], [0.44, top + 0.035, z + 0.18], gold);
}

/** Loose rows in the recess and before it; a way to the king's passage stays free. */
function addCrowd(mesh: MeshBuilder, plan: GatePlan, detail: Detail): void {
  const king = passagesOf(plan).find(({ kind }) => kind === 'king');
  const free = (king?.width ?? 0) * 0.42;
  const halfX = plan.base.innerX - 2.4;
  const first = plan.base.recess + 4.4;
  const rows = Math.floor((plan.base.front + 1.5 - first) / ROW);
  const columns = Math.floor((2 * halfX) / STEP);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < columns; k++) {
      const name = `crowd/${row}/${k}`;
      const knot = KNOTS * Math.sin(k * 1.05 + 0.6 * row) * Math.cos(row * 0.95 - 0.35 * k);
      if (hash01(`${name}/here`) < SPARE + knot) continue;
      const x = -halfX + (k + 0.15 + 0.7 * hash01(`${name}/x`)) * STEP;
      const z = first + (row + 0.75 * hash01(`${name}/z`)) * ROW;
      if (Math.abs(x) < free) continue;
      const figure = {
        x,
        z,
        facing: Math.PI - Math.atan2(x, 30) + (hash01(`${name}/turn`) - 0.5) * 0.7,
        robe: pickByName(`${name}/robe`, ROBES),
        hat: pickByName(`${name}/hat`, HATS),
        name,
      };
      if (detail === 'far') addPerson(mesh, { ...figure, y: 0, detail });
      else addCrowdFigure(mesh, figure);
    }
  }
}
