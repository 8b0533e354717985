import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { stripUv } from '../../kit/sheet.ts';
import { addArchedWall, addArchivolt, type Arch } from './arch.ts';
import { addBlock, addPanel, type Face, offsetFace, onFace } from './face.ts';
import { addFinial } from './finial.ts';
import { flatTileUv } from './flat-tiles.ts';
import { addLeaves } from './openings.ts';
import { MOULDING, plainSkin, WALL } from './style.ts';

const HALF = 0.78;
const DEEP = 3.4;

export interface DormerPlace {
  face: Face;
  /** Metres along the face, and behind it. */
  s: number;
  behind: number;
  /** Foot, hidden behind the parapet. */
  foot: number;
  roof: Tint;
  detail: Detail;
}

/** Round-headed attic window in a house of its own, its barrel roof running back into the slope. */
export function addDormer(mesh: MeshBuilder, place: DormerPlace): void {
  const { s, foot, detail } = place;
  const face = offsetFace(place.face, -place.behind);
  const eave = foot + 1.75;
  const steps = { far: 3, mid: 6, hero: 10 }[detail];
  const arch: Arch = { middle: s, width: 0.95, sill: foot + 0.8, spring: foot + 1.6, rise: 0.45 };
  const top = eave + HALF * 0.62;
  const crown = (u: number, out: number): readonly [number, number] => {
    const angle = Math.PI * (1 - u);
    return [s + Math.cos(angle) * (HALF + out), eave + Math.sin(angle) * (HALF * 0.62 + out)];
  };
  addArchedWall(mesh, face, [s - HALF, s + HALF], [foot, eave + 0.34], arch, {
    skin: plainSkin,
    tint: WALL,
    reveal: 0.18,
    revealTint: MOULDING,
    steps,
  });
  addGrid(mesh, {
    columns: steps,
    rows: 1,
    point: (u, v) => {
      const [x, y] = crown(u, -0.02);
      return onFace(face, x, v < 0.5 ? Math.min(y, eave + 0.33) : y, 0.005);
    },
    uv: (u) => plainSkin(u, 0.9, 0),
    tint: WALL,
  });
  addLeaves(mesh, face, arch, -0.16, detail === 'hero' ? 'mid' : 'far');
  if (detail !== 'far') {
    addArchivolt(mesh, face, arch, {
      skin: plainSkin,
      keySkin: plainSkin,
      tint: MOULDING,
      keyTint: MOULDING,
      band: 0.13,
      steps,
    });
  }
  for (const side of [-1, 1]) {
    const edge = s + side * HALF;
    if (detail !== 'far') addDormerPier(mesh, face, edge, foot, eave);
    const cheek: Face = {
      ...face,
      origin: onFace(face, edge, 0, side < 0 ? -DEEP : 0),
      along: side < 0 ? face.outward : [-face.outward[0], 0, -face.outward[2]],
      outward: side < 0 ? [-face.along[0], 0, -face.along[2]] : face.along,
    };
    addPanel(mesh, cheek, [0, DEEP], [foot, eave + 0.05], 0, plainSkin, { tint: WALL });
  }
  const over = 0.12;
  addGrid(mesh, {
    columns: steps,
    rows: 3,
    point: (u, v) => {
      const [x, y] = crown(u, over);
      return onFace(face, x, y, 0.2 - v * (DEEP + 0.2));
    },
    uv: (u, v) => flatTileUv((1 - Math.abs(2 * u - 1)) * 1.3, Math.round(v * 3) % 2),
    tint: place.roof,
  });
  addGrid(mesh, {
    columns: steps,
    rows: 1,
    point: (u, v) => {
      const [x, y] = crown(u, v < 0.5 ? -0.06 : over);
      return onFace(face, x, y, 0.2);
    },
    uv: (u, v) => stripUv('ivory', u, v),
    tint: MOULDING,
  });
  addGrid(mesh, {
    columns: steps,
    rows: 1,
    point: (u, v) => {
      const [x, y] = crown(u, -0.06);
      return onFace(face, x, y, v * 0.22 - 0.02);
    },
    uv: (u, v) => stripUv('ivory', u, v),
    tint: MOULDING,
  });
  if (detail !== 'far') addFinial(mesh, onFace(face, s, top + 0.08, 0.08), 0.5, MOULDING, detail);
}

function addDormerPier(mesh: MeshBuilder, face: Face, s: number, foot: number, eave: number): void {
  const tint = { tint: MOULDING };
  addBlock(mesh, face, [s - 0.12, s + 0.12], [foot, eave + 0.02], [-0.1, 0.1], plainSkin, {
    ...tint,
    omit: ['back', 'bottom'],
  });
  addBlock(
    mesh,
    face,
    [s - 0.16, s + 0.16],
    [eave - 0.1, eave + 0.06],
    [-0.1, 0.16],
    plainSkin,
    tint,
  );
}
