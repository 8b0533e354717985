import { kienTrung } from '../../buildings/kien-trung.ts';
import { FACES, type PlanFace } from '../../buildings/kien-trung-plan.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { type Picture, pictureSkin, stripSkin } from '../../kit/sheet.ts';
import { at, mix } from '../../kit/vector.ts';
import { addArchedWall, addArchivolt } from './arch.ts';
import { addBalustrade } from './balustrade.ts';
import { addBalconies } from './balcony.ts';
import { addBlock, addPanel, type Face, faceBetween, offsetFace } from './face.ts';
import { addLeaves } from './openings.ts';
import { addEngagedColumn } from './column.ts';
import { addPilaster } from './orders.ts';
import { archOf, bayMiddles, fillingOf, type Storey, STOREYS } from './storeys.ts';
import { bandSkin, FLOOR, GALLERY, MOSAIC, MOULDING, plainSkin, WALL } from './style.ts';

const REVEAL = 0.42;
/** Mosaic pictures one above the other on the short walls. */
const FIELDS: readonly Picture[] = [
  'facade-fret',
  'facade-vase',
  'facade-chrysanthemum',
  'facade-vine',
];

/** Outer walls of both storeys with their openings, orders and mosaic. */
export function addFacades(parts: PartSet): void {
  for (const plan of FACES) {
    const face = faceBetween(plan.from, plan.to);
    for (const storey of STOREYS) addStorey(parts, plan, face, storey);
    if (plan.kind === 'pavilion') addBalconies(parts, plan, face);
  }
}

function stepsOf(parts: PartSet): number {
  return { far: 3, mid: 8, hero: 14 }[parts.detail];
}

function addStorey(parts: PartSet, plan: PlanFace, face: Face, storey: Storey): void {
  const walls = parts.mesh('walls', 'trim');
  const high: [number, number] = [storey.floor - 0.02, storey.head + 0.02];
  if (plan.bays === 0) {
    addPanel(walls, face, [0, face.length], high, 0, plainSkin, {
      tint: WALL,
      cell: parts.detail === 'far' ? 0 : 1.6,
    });
    addReturnPanel(parts, face, storey);
    return;
  }
  const bay = face.length / plan.bays;
  const filling = fillingOf(plan);
  const front = plan.side === 'front';
  const rich = front || plan.kind === 'pavilion';
  bayMiddles(plan, face.length).forEach((middle) => {
    const arch = archOf(plan, storey, middle);
    addArchedWall(walls, face, [middle - bay / 2, middle + bay / 2], high, arch, {
      skin: plainSkin,
      tint: WALL,
      reveal: REVEAL,
      revealTint: MOULDING,
      steps: stepsOf(parts),
    });
    const main = front && storey.name === 'main';
    addArchivolt(parts.mesh(main ? 'front-arches' : 'other-arches', 'trim'), face, arch, {
      skin: plainSkin,
      keySkin: rich ? bandSkin('shards', 0.4) : plainSkin,
      tint: MOULDING,
      keyTint: rich ? [1, 0.82, 0.5] : MOULDING,
      band: 0.2,
      imposts: rich,
      steps: stepsOf(parts),
    });
    addSpandrels(parts, face, storey, [middle - bay / 2, middle + bay / 2], rich);
    if (filling === 'gallery') {
      if (storey.name === 'upper') {
        const reach = arch.width / 2 + 0.03;
        addBalustrade(
          parts.mesh('balustrades', 'trim'),
          face,
          [middle - reach, middle + reach],
          storey.floor,
          0.95,
          -REVEAL / 2,
          { tint: MOULDING, detail: parts.detail },
        );
      }
      return;
    }
    addLeaves(parts.mesh('doors-and-windows', 'trim'), face, arch, -REVEAL + 0.02, parts.detail);
    if (filling === 'window') {
      const half = arch.width / 2 + 0.2;
      addBlock(
        walls,
        face,
        [middle - half, middle + half],
        [arch.sill - 0.14, arch.sill],
        [-0.04, 0.16],
        plainSkin,
        {
          tint: MOULDING,
        },
      );
    }
  });
  addOrders(parts, plan, face, storey);
  if (filling === 'gallery') addGallery(parts, plan, face, storey);
}

/** Mosaic band of framed pictures above the arches of the front, plain porcelain elsewhere. */
function addSpandrels(
  parts: PartSet,
  face: Face,
  storey: Storey,
  [s0, s1]: readonly [number, number],
  rich: boolean,
): void {
  const mosaic = parts.mesh('mosaic', 'trim');
  const top = storey.head - 0.06;
  const band: [number, number] = [top - 0.33, top];
  const skin = bandSkin(
    rich ? 'facade' : MOSAIC,
    0.34,
    `${storey.name} ${face.origin[0].toFixed(1)} ${face.origin[2].toFixed(1)} ${s0.toFixed(1)}`,
  );
  if (parts.detail === 'far') {
    addPanel(mosaic, face, [s0 + 0.3, s1 - 0.3], band, 0.02, skin);
    return;
  }
  addBlock(mosaic, face, [s0 + 0.3, s1 - 0.3], band, [-0.02, 0.03], skin);
}

/** Tall framed field of mosaic on the short walls beside the projections. */
function addReturnPanel(parts: PartSet, face: Face, storey: Storey): void {
  if (face.length < 1) return;
  const [s0, s1] = [0.42, face.length - 0.42];
  const [y0, y1] = [storey.floor + 0.95, storey.head - 0.6];
  addBlock(
    parts.mesh('walls', 'trim'),
    face,
    [s0 - 0.1, s1 + 0.1],
    [y0 - 0.1, y1 + 0.1],
    [-0.02, 0.05],
    plainSkin,
    { tint: MOULDING },
  );
  const rows = Math.max(1, Math.round(((y1 - y0) / (s1 - s0)) * 2.1));
  for (let i = 0; i < rows; i++) {
    const picture = FIELDS[(i + (storey.name === 'main' ? 0 : 2)) % FIELDS.length] ?? 'facade-fret';
    const row: [number, number] = [mix(y0, y1, i / rows), mix(y0, y1, (i + 1) / rows)];
    const skin = pictureSkin(picture, s1 - s0);
    addPanel(parts.mesh('mosaic', 'trim'), face, [s0, s1], row, 0.065, skin);
  }
}

/** Columns before the centre, pilasters elsewhere, on every line between bays and at the ends. */
function addOrders(parts: PartSet, plan: PlanFace, face: Face, storey: Storey): void {
  const mesh = parts.mesh('columns', 'trim');
  const order = { bottom: storey.floor - 0.02, top: storey.head + 0.02, detail: parts.detail };
  const inset = plan.kind === 'pavilion' ? 0.42 : 0.36;
  for (let i = 0; i <= plan.bays; i++) {
    const line = (i * face.length) / plan.bays;
    const s = i === 0 ? inset : i === plan.bays ? face.length - inset : line;
    if (plan.kind === 'centre' && plan.side === 'front') {
      addEngagedColumn(mesh, face, { ...order, s, width: 0.46, depth: 0.1 });
    } else {
      const width = plan.kind === 'pavilion' ? 0.6 : 0.5;
      const plain = plan.side !== 'front' && plan.kind !== 'pavilion';
      addPilaster(mesh, face, { ...order, s, width, depth: 0.155, plain });
    }
  }
}

/** The gallery behind an arcade: floor, ceiling, end walls, and the rooms' doors on its back wall. */
function addGallery(parts: PartSet, plan: PlanFace, face: Face, storey: Storey): void {
  const walls = parts.mesh('gallery', 'trim');
  const depth = kienTrung.choices.galleryDepth.value;
  const back = offsetFace(face, -depth);
  const ceiling = storey.head + 0.1;
  const shaded = { tint: GALLERY, cell: 2 };
  addPanel(walls, back, [0, face.length], [storey.floor - 0.02, ceiling], 0, plainSkin, shaded);
  addBlock(
    walls,
    face,
    [0, face.length],
    [storey.floor - 0.06, storey.floor],
    [-depth, 0],
    stripSkin('carved', 6),
    {
      tint: FLOOR,
      omit: ['back', 'front', 'left', 'right', 'bottom'],
      cell: 2,
    },
  );
  addBlock(walls, face, [0, face.length], [ceiling, ceiling + 0.05], [-depth, 0], plainSkin, {
    ...shaded,
    omit: ['back', 'front', 'left', 'right', 'top'],
  });
  for (const [from, to] of [
    [0, -1],
    [face.length, 1],
  ] as const) {
    const inner = { ...face, origin: face.origin };
    const side = to < 0 ? 'right' : 'left';
    const s: [number, number] = to < 0 ? [from - 0.1, from + 0.02] : [from - 0.02, from + 0.1];
    addBlock(walls, inner, s, [storey.floor - 0.02, ceiling], [-depth, 0], plainSkin, {
      ...shaded,
      omit: (['front', 'back', 'left', 'right', 'top', 'bottom'] as const).filter(
        (f) => f !== side,
      ),
    });
  }
  const dado: [number, number] = [storey.floor + 0.22, storey.floor + 0.86];
  const mosaic = parts.mesh('mosaic', 'trim');
  const edges = bayMiddles(plan, face.length).flatMap((s) => [s - 0.84, s + 0.84]);
  const stops = [0.1, ...edges, face.length - 0.1];
  for (let i = 0; i + 1 < stops.length; i += 2) {
    const range = [at(stops, i), at(stops, i + 1)] as const;
    addPanel(
      mosaic,
      back,
      range,
      dado,
      0.02,
      bandSkin('facade', 0.64, `${storey.name} ${plan.kind} ${i}`),
      {
        cell: parts.detail === 'far' ? 0 : 2,
      },
    );
  }
  for (const middle of bayMiddles(plan, face.length)) {
    const arch = archOf(plan, storey, middle);
    const door = { ...arch, width: 1.5, spring: arch.spring - 0.1, rise: 0.7 };
    addLeaves(
      parts.mesh('doors-and-windows', 'trim'),
      back,
      door,
      0.04,
      parts.detail === 'hero' ? 'mid' : parts.detail,
    );
  }
}
