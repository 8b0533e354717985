import { minhVien } from '../../buildings/minh-vien.ts';
import { AMBER, BAT_TRANG, JADE, PALE_STONE, ROYAL_YELLOW, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import type { HippedGableRoof, RingRoof } from '../../kit/roof-shape.ts';
import { addScroll } from '../../kit/scroll.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { stoneSkin, stripSkin } from '../../kit/sheet.ts';
import { addCrownRoof, crownHeight, crownRidge } from '../crown-roof.ts';
import { addShaft, addShaftBase } from '../shaft.ts';
import { addSkirtRoof } from '../skirt-roof.ts';
import { addStoreyWall } from '../storey-wall.ts';
import { addBalustrade } from '../turned-balustrade.ts';
import { addFinial } from './finial.ts';
import { addStoneRing } from './stone-ring.ts';

const { figures, choices } = minhVien;
const FLOOR = choices.platformHeight.value;
const HALF = { x: figures.platformWidth.value / 2, z: figures.platformDepth.value / 2 };
const [INNER_X, SIDE_X, OUTER_X] = choices.columnXs.map(({ value }) => value) as [
  number,
  number,
  number,
];
const [INNER_Z, OUTER_Z] = choices.columnZs.map(({ value }) => value) as [number, number];
const PITCH = choices.pitch.value;
/** Vertical thickness that a wall or a shaft reaches into the rafters. */
const INTO_RAFTERS = 0.2;

const FRAME = tintOf('#d9a79a');
const BOARDS = tintOf('#96583c');

interface TowerRoofs {
  first: RingRoof;
  second: RingRoof;
  crown: HippedGableRoof;
}

/** The three roofs, the highest set so that its ridge's crown has the published height. */
export function towerRoofs(): TowerRoofs {
  const slope = (eaveHeight: number) => ({
    eaveHeight,
    pitch: PITCH,
    cornerLift: choices.cornerLift.value,
    cornerSpan: 3,
  });
  const overhang = choices.overhang.value;
  const ring = (name: string, x: number, z: number, eave: number, run: number): RingRoof => ({
    name,
    halfX: x,
    front: z,
    back: -z,
    run,
    slope: slope(eave),
  });
  const [firstX, firstZ] = [OUTER_X + overhang, OUTER_Z + overhang];
  const first = ring('first-roof', firstX, firstZ, choices.firstEave.value, choices.firstRun.value);
  const [secondX, secondZ] = [
    firstX - choices.firstRun.value + 1.1,
    firstZ - choices.firstRun.value + 1.1,
  ];
  const second = ring(
    'second-roof',
    secondX,
    secondZ,
    choices.secondEave.value,
    choices.secondRun.value,
  );
  const [crownX, crownZ] = [
    secondX - choices.secondRun.value + 1.1,
    secondZ - choices.secondRun.value + 1.1,
  ];
  const eave = figures.height.value - choices.ridgeBand.value - PITCH * crownZ;
  return {
    first,
    second,
    crown: {
      name: 'third-roof',
      halfX: crownX,
      front: crownZ,
      back: -crownZ,
      gableX: crownX - 1.3,
      verge: 0.35,
      lifted: 'both',
      slope: { ...slope(eave), cornerSpan: 2.4 },
    },
  };
}

/** Lầu Minh Viễn whole: platform, columns, three storeys of louvred doors and three roofs. */
export function addMinhVien(parts: PartSet): void {
  const roofs = towerRoofs();
  addPlatform(parts);
  addColumns(parts, roofs);
  const { first, second, crown } = roofs;
  const under = (roof: { front: number; slope: { eaveHeight: number } }, z: number): number =>
    roof.slope.eaveHeight + (roof.front - z) * PITCH - INTO_RAFTERS;
  addStorey(parts, 'first-storey', FLOOR, { x: SIDE_X, z: INNER_Z + 0.02 }, under(first, INNER_Z));
  addUpperStorey(parts, 'second-storey', first, under(second, first.front - first.run - 0.75));
  addUpperStorey(parts, 'third-storey', second, under(crown, second.front - second.run - 0.6));
  const into = { timber: 'rafters', ornament: 'tower-ornament', glaze: ROYAL_YELLOW };
  addSkirtRoof(parts, first, { ...into, tiles: 'tower-roofs' });
  addSkirtRoof(parts, second, { ...into, tiles: 'tower-roofs' });
  const top = {
    roof: crown,
    ridgeBand: choices.ridgeBand.value,
    ridgeLift: 0,
    into: { ...into, tiles: 'tower-roofs', ornament: 'tower-crown' },
  };
  addCrownRoof(parts, top);
  const ridge = crownRidge(top, 1);
  for (const end of ridge) {
    const side = Math.sign(end[0]);
    addScroll(parts.mesh('tower-ornament', 'trim'), {
      foot: [end[0] - side * 0.42, end[1] + top.ridgeBand - 0.04, end[2]],
      outward: [side, 0, 0],
      size: 0.9,
      tint: JADE,
      flame: AMBER,
      far: parts.detail === 'far',
    });
  }
  addFinial(
    parts.mesh('tower-gourd', 'trim'),
    [0, crownHeight(top) - 0.04, 0],
    1.3,
    JADE,
    parts.detail,
  );
}

function addPlatform(parts: PartSet): void {
  const far = parts.detail === 'far';
  const stone = parts.mesh('tower-platform', 'stone');
  const { x, z } = HALF;
  addQuad(
    stone,
    [
      [-x + 0.2, FLOOR, z - 0.2],
      [x - 0.2, FLOOR, z - 0.2],
      [x - 0.2, FLOOR, -z + 0.2],
      [-x + 0.2, FLOOR, -z + 0.2],
    ],
    stoneSkin(2.2),
    { tint: BAT_TRANG, cell: far ? 3.2 : 1.4 },
  );
  addStoneRing(
    stone,
    [
      [-x, z],
      [x, z],
      [x, -z],
      [-x, -z],
    ],
    [
      [0, -0.03],
      [0, FLOOR * 0.2],
      [-0.1, FLOOR * 0.28],
      [-0.1, FLOOR * 0.76],
      [0, FLOOR * 0.84],
      [0, FLOOR],
      [-0.25, FLOOR],
    ],
    PALE_STONE,
    far ? 0 : 2.2,
  );
  const steps = 6;
  for (const way of [1, -1]) {
    for (let i = 0; i < steps - 1; i++) {
      const reach = z + (i + 1) * 0.34;
      addBox(
        parts.mesh('tower-steps', 'stone'),
        [-2.6, -0.02, way > 0 ? z - 0.2 : -reach],
        [2.6, FLOOR * (1 - (i + 1) / steps), way > 0 ? reach : -z + 0.2],
        stoneSkin(2.6),
        {
          tint: PALE_STONE,
          cell: 2.6,
          omit: ['bottom', 'left', 'right', way > 0 ? 'back' : 'front'],
        },
      );
    }
    for (const side of [-1, 1]) {
      const end = z + steps * 0.34;
      addBox(
        parts.mesh('tower-steps', 'stone'),
        [side * 2.8 - 0.22, -0.02, way > 0 ? z - 0.3 : -end],
        [side * 2.8 + 0.22, FLOOR * 0.55, way > 0 ? end : -z + 0.3],
        stoneSkin(2.2),
        { tint: PALE_STONE },
      );
    }
  }
}

function addColumns(parts: PartSet, { first, second }: TowerRoofs): void {
  const mesh = parts.mesh('tower-columns', 'trim');
  const bases = parts.mesh('tower-platform', 'trim');
  const radius = choices.columnRadius.value;
  for (const x of [-OUTER_X, -SIDE_X, -INNER_X, INNER_X, SIDE_X, OUTER_X]) {
    for (const z of [OUTER_Z, INNER_Z, -INNER_Z, -OUTER_Z]) {
      const outer = Math.abs(x) === OUTER_X || Math.abs(z) === OUTER_Z;
      const to = Math.min(first.halfX - Math.abs(x), first.front - Math.abs(z), first.run);
      const through = second.slope.eaveHeight - 0.3;
      const head = outer ? first.slope.eaveHeight + to * PITCH - INTO_RAFTERS : through;
      const shaft = { x, z, radius: outer ? radius * 0.9 : radius, foot: FLOOR + 0.2, head };
      addShaft(mesh, shaft, { detail: parts.detail, strip: 'column' });
      addShaftBase(bases, shaft, FLOOR, 0.22, parts.detail);
      if (parts.detail === 'far') {
        addShaft(mesh, { ...shaft, head: FLOOR + 0.3, foot: FLOOR }, { detail: 'far' });
      }
    }
  }
}

function addStorey(
  parts: PartSet,
  part: string,
  bottom: number,
  half: { x: number; z: number },
  top: number,
): void {
  addStoreyWall(parts.mesh(part, 'trim'), {
    half,
    frontLines: [-half.x, -half.x * 0.38, half.x * 0.38, half.x],
    bottom: bottom - 0.03,
    top,
    detail: parts.detail,
    frame: FRAME,
    boards: BOARDS,
    lattice: tintOf('#ffe9d8'),
    louvre: tintOf('#c9826a'),
  });
}

/** Gallery floor and railing at the head of a roof, and the storey set back behind them. */
function addUpperStorey(parts: PartSet, part: string, below: RingRoof, top: number): void {
  const mesh = parts.mesh(part, 'trim');
  const x = below.halfX - below.run + 0.12;
  const z = below.front - below.run + 0.12;
  const floor = below.slope.eaveHeight + below.run * PITCH + 0.14;
  addBox(mesh, [-x, floor - 0.42, -z], [x, floor, z], stripSkin('carved', 6), {
    omit: [],
    cell: 2,
    tint: BOARDS,
  });
  const set = part === 'second-storey' ? 0.87 : 0.64;
  addStorey(parts, part, floor, { x: x - set, z: z - set }, top);
  addBalustrade(mesh, {
    path: [
      [-x + 0.12, floor, z - 0.12],
      [x - 0.12, floor, z - 0.12],
      [x - 0.12, floor, -z + 0.12],
      [-x + 0.12, floor, -z + 0.12],
    ],
    closed: true,
    height: 0.85,
    strip: 'lacquer',
    tint: FRAME,
    detail: parts.detail,
  });
}
