import { kienTrung } from '../../buildings/kien-trung.ts';
import { LINES, type Place, TERRACE } from '../../buildings/kien-trung-plan.ts';
import { BAT_TRANG, PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addLathe, addQuad } from '../../kit/shapes.ts';
import { stoneSkin, stripUv } from '../../kit/sheet.ts';
import { addPiercedWall } from './balustrade.ts';
import { addBlock, type Face, faceBetween, onFace } from './face.ts';
import { addStoneRing } from './stone-ring.ts';
import { stairGaps } from './stairs.ts';
import { MOULDING, plainSkin } from './style.ts';

const TOP = kienTrung.choices.terraceHeight.value;
const EDGE: readonly Place[] = [
  [TERRACE.left, TERRACE.front],
  [TERRACE.right, TERRACE.front],
  [TERRACE.right, TERRACE.back],
  [TERRACE.left, TERRACE.back],
];
const PARAPET = 0.85;
const INSET = 0.3;

/** Moulded terrace under the palace: retaining walls, brick paving, and a pierced balustrade between posts. */
export function addTerrace(parts: PartSet): void {
  const far = parts.detail === 'far';
  const stone = parts.mesh('terrace', 'stone');
  const { left, right, front, back } = TERRACE;
  addQuad(
    stone,
    [
      [left + 0.3, TOP, front - 0.3],
      [right - 0.3, TOP, front - 0.3],
      [right - 0.3, TOP, back + 0.3],
      [left + 0.3, TOP, back + 0.3],
    ],
    stoneSkin(2.4),
    { tint: BAT_TRANG, cell: far ? 3.6 : 2.4 },
  );
  addStoneRing(
    stone,
    EDGE,
    [
      [0.16, -0.03],
      [0.16, TOP * 0.2],
      [0.03, TOP * 0.28],
      [0.03, TOP * 0.74],
      [0.13, TOP * 0.82],
      [0.13, TOP],
      [-0.32, TOP],
    ],
    PALE_STONE,
    far ? 0 : 2.6,
  );
  addEntranceStep(parts);
  addTerraceBalustrade(parts);
}

/** One step along the arcade of the centre, between terrace and floor. */
function addEntranceStep(parts: PartSet): void {
  const half = LINES.halfCentre - 0.5;
  const { centreFront } = LINES;
  addBox(
    parts.mesh('terrace', 'stone'),
    [-half, TOP - 0.02, centreFront - 0.1],
    [half, TOP + 0.16, centreFront + 0.62],
    stoneSkin(2.6),
    { tint: PALE_STONE, cell: 3 },
  );
}

function addTerraceBalustrade(parts: PartSet): void {
  const mesh = parts.mesh('terrace-balustrade', 'trim');
  const at = (x: number, z: number): Place => [x, z];
  const { left, right, front, back } = TERRACE;
  const [l, r, f, b] = [left + INSET, right - INSET, front - INSET, back + INSET];
  const gaps = stairGaps();
  const stops = [l, ...gaps.flat(), r];
  const runs: [Place, Place][] = [
    [at(r, f), at(r, b)],
    [at(r, b), at(l, b)],
    [at(l, b), at(l, f)],
  ];
  for (let i = 0; i + 1 < stops.length; i += 2) {
    const [from, to] = [stops[i], stops[i + 1]];
    if (from !== undefined && to !== undefined) runs.unshift([at(from, f), at(to, f)]);
  }
  const placed = new Set<string>();
  for (const [from, to] of runs) {
    const face = faceBetween(from, to);
    addPiercedWall(mesh, face, [0.17, face.length - 0.17], TOP - 0.02, PARAPET, 0, MOULDING);
    const posts = Math.max(1, Math.round(face.length / (parts.detail === 'far' ? 6 : 3.9)));
    for (let i = 0; i <= posts; i++) {
      const s = (i * face.length) / posts;
      const place = onFace(face, s, 0)
        .map((value) => value.toFixed(2))
        .join(' ');
      if (placed.has(place)) continue;
      placed.add(place);
      addPost(parts, face, s);
    }
  }
}

function addPost(parts: PartSet, face: Face, s: number): void {
  const mesh = parts.mesh('terrace-balustrade', 'trim');
  const top = TOP + PARAPET + 0.1;
  addBlock(mesh, face, [s - 0.2, s + 0.2], [TOP - 0.03, top], [-0.2, 0.2], plainSkin, {
    tint: MOULDING,
    omit: ['bottom'],
  });
  if (parts.detail === 'far') return;
  addBlock(mesh, face, [s - 0.25, s + 0.25], [top - 0.01, top + 0.1], [-0.25, 0.25], plainSkin, {
    tint: MOULDING,
    omit: [],
  });
  addLathe(
    mesh,
    onFace(face, s, top + 0.08, 0),
    [
      [0.13, 0],
      [0.18, 0.1],
      [0.15, 0.22],
      [0.04, 0.3],
      [0.005, 0.36],
    ],
    parts.detail === 'hero' ? 8 : 5,
    (around, up) => stripUv('ivory', around * 0.1, 1 - up),
    MOULDING,
  );
}
