import { duCuu } from '../../buildings/du-cuu.ts';
import type { Place } from '../../buildings/kien-trung-plan.ts';
import { BAT_TRANG, PALE_STONE, TERRACOTTA, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { stoneSkin, stripSkin } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import { addCrownRoof } from '../crown-roof.ts';
import { addShaft } from '../shaft.ts';
import { addStoreyWall } from '../storey-wall.ts';
import { addBalustrade } from '../turned-balustrade.ts';
import { addArchedWall, addArchivolt, type Arch } from './arch.ts';
import { type Face, faceBetween } from './face.ts';
import { addLeaves } from './openings.ts';
import { addPilaster } from './orders.ts';
import { addRing } from './ring.ts';
import { addStoneRing } from './stone-ring.ts';
import { MOULDING, plainSkin, WALL } from './style.ts';

const { choices } = duCuu;
const HALF_X = (choices.frontBays.value * choices.bay.value) / 2;
const HALF_Z = choices.depth.value / 2;
const FLOOR = choices.platformHeight.value;
const UPPER = choices.upperFloor.value;
const EAVE = choices.eaveHeight.value;
const OUTLINE: readonly Place[] = [
  [-HALF_X, HALF_Z],
  [HALF_X, HALF_Z],
  [HALF_X, -HALF_Z],
  [-HALF_X, -HALF_Z],
];
const RAIL = tintOf('#7d4a34');

/** Lầu Du Cửu: arcaded brick below, a timber storey with a gallery above, one tiled roof. */
export function addDuCuu(parts: PartSet): void {
  addPlatform(parts);
  OUTLINE.forEach((from, i) =>
    addGroundSide(parts, faceBetween(from, at(OUTLINE, (i + 1) % 4)), i),
  );
  addGallery(parts);
  const roof = {
    name: 'house-roof',
    halfX: HALF_X + choices.overhang.value,
    front: HALF_Z + choices.overhang.value,
    back: -HALF_Z - choices.overhang.value,
    gableX: HALF_X - 1.6,
    verge: 0.35,
    lifted: 'both',
    slope: { eaveHeight: EAVE, pitch: choices.pitch.value, cornerLift: 0.4, cornerSpan: 2.6 },
  } as const;
  addCrownRoof(parts, {
    roof,
    ridgeBand: choices.ridgeBand.value,
    ridgeLift: 0.14,
    into: {
      tiles: 'house-roof',
      timber: 'house-rafters',
      ornament: 'house-ridges',
      glaze: TERRACOTTA,
    },
  });
}

function addPlatform(parts: PartSet): void {
  const stone = parts.mesh('house-platform', 'stone');
  const margin = choices.platformMargin.value;
  const [x, z] = [HALF_X + margin, HALF_Z + margin];
  addQuad(
    stone,
    [
      [-x + 0.2, FLOOR, z - 0.2],
      [x - 0.2, FLOOR, z - 0.2],
      [x - 0.2, FLOOR, -z + 0.2],
      [-x + 0.2, FLOOR, -z + 0.2],
    ],
    stoneSkin(2.4),
    { tint: BAT_TRANG, cell: 2 },
  );
  const edge: Place[] = [
    [-x, z],
    [x, z],
    [x, -z],
    [-x, -z],
  ];
  const section: [number, number][] = [
    [0.08, -0.03],
    [0, FLOOR * 0.3],
    [0, FLOOR * 0.8],
    [0.06, FLOOR],
    [-0.3, FLOOR],
  ];
  addStoneRing(stone, edge, section, PALE_STONE, 2.6);
  for (let i = 0; i < 4; i++) {
    addBox(
      stone,
      [-3.1, -0.02, z + i * 0.34],
      [3.1, FLOOR * (1 - (i + 1) / 5), z + (i + 1) * 0.34],
      stoneSkin(2.6),
      { tint: PALE_STONE, cell: 2.6, omit: ['bottom', 'back'] },
    );
  }
}

function addGroundSide(parts: PartSet, face: Face, side: number): void {
  const walls = parts.mesh('house-walls', 'trim');
  const steps = { far: 3, mid: 8, hero: 12 }[parts.detail];
  const bays = side % 2 === 0 ? choices.frontBays.value : 3;
  const bay = face.length / bays;
  const head = UPPER - 0.3;
  for (let i = 0; i < bays; i++) {
    const middle = (i + 0.5) * bay;
    const sill = side === 0 ? FLOOR : FLOOR + 0.9;
    const arch: Arch = { middle, width: side === 0 ? 1.8 : 1.4, sill, spring: 3.2, rise: 0.7 };
    addArchedWall(walls, face, [middle - bay / 2, middle + bay / 2], [FLOOR - 0.03, head], arch, {
      skin: plainSkin,
      tint: WALL,
      reveal: 0.34,
      revealTint: MOULDING,
      steps,
    });
    addArchivolt(walls, face, arch, {
      skin: plainSkin,
      keySkin: plainSkin,
      tint: MOULDING,
      keyTint: MOULDING,
      band: 0.16,
      steps,
    });
    addLeaves(parts.mesh('house-doors', 'trim'), face, arch, -0.32, parts.detail);
  }
  for (let i = 0; i <= bays; i++) {
    const s = i === 0 ? 0.26 : i === bays ? face.length - 0.26 : i * bay;
    addPilaster(walls, face, {
      s,
      bottom: FLOOR - 0.03,
      top: head + 0.02,
      width: 0.4,
      depth: 0.1,
      detail: parts.detail,
      plain: true,
      bare: true,
    });
  }
}

/** Upper floor on a cornice, a timber house set back on it, posts and a railing at its edge. */
function addGallery(parts: PartSet): void {
  const walls = parts.mesh('house-walls', 'trim');
  addRing(walls, OUTLINE, {
    profile: [
      [-0.1, UPPER - 0.34],
      [0.12, UPPER - 0.3],
      [0.3, UPPER - 0.14],
      [0.32, UPPER],
      [-HALF_Z + 0.1, UPPER],
    ],
    faces: [
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', [0.75, 0.5, 0.36]],
    ],
    repeat: 8,
    cell: 3,
  });
  const timber = parts.mesh('house-upper-storey', 'trim');
  const half = { x: HALF_X - 1.7, z: HALF_Z - 1.7 };
  const underRafters = (from: number): number =>
    EAVE + (choices.overhang.value + from) * choices.pitch.value - 0.2;
  addStoreyWall(timber, {
    half,
    frontLines: [-half.x, -half.x * 0.34, half.x * 0.34, half.x],
    bottom: UPPER - 0.03,
    top: underRafters(1.7),
    detail: parts.detail,
    frame: tintOf('#d8b08c'),
    boards: tintOf('#b59a70'),
    lattice: tintOf('#e8d2b8'),
    louvre: tintOf('#c4ae82'),
  });
  for (let i = 0; i <= choices.frontBays.value; i++) {
    const x = -HALF_X + 0.2 + (i * (HALF_X * 2 - 0.4)) / choices.frontBays.value;
    for (const z of [HALF_Z - 0.2, -HALF_Z + 0.2]) {
      addShaft(
        timber,
        { x, z, radius: 0.13, foot: UPPER - 0.03, head: underRafters(0.2) },
        { detail: parts.detail, strip: 'timber' },
      );
    }
  }
  addBalustrade(timber, {
    path: [
      [-HALF_X + 0.2, UPPER, HALF_Z - 0.2],
      [HALF_X - 0.2, UPPER, HALF_Z - 0.2],
      [HALF_X - 0.2, UPPER, -HALF_Z + 0.2],
      [-HALF_X + 0.2, UPPER, -HALF_Z + 0.2],
    ],
    closed: true,
    height: 0.9,
    strip: 'ivory',
    tint: RAIL,
    detail: parts.detail,
  });
  addBox(
    timber,
    [-HALF_X + 0.1, EAVE - 0.1, -HALF_Z + 0.1],
    [HALF_X - 0.1, EAVE + 0.08, -HALF_Z + 0.3],
    stripSkin('timber', 6),
    { omit: [] },
  );
  addBox(
    timber,
    [-HALF_X + 0.1, EAVE - 0.1, HALF_Z - 0.3],
    [HALF_X - 0.1, EAVE + 0.08, HALF_Z - 0.1],
    stripSkin('timber', 6),
    { omit: [] },
  );
}
