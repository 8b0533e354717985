import { kienTrung } from '../../buildings/kien-trung.ts';
import { type Place, SITE, TERRACE } from '../../buildings/kien-trung-plan.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { JADE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addLathe } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { at, type Vec3 } from '../../kit/vector.ts';
import { addArchivolt, addArchedWall, type Arch } from './arch.ts';
import { addFinial } from './finial.ts';
import { addBlock, type Face, faceBetween } from './face.ts';
import { addFlatTiles } from './flat-tiles.ts';
import { addRoll } from './mansard.ts';
import { addRing } from './ring.ts';
import {
  bandSkin,
  FLOOR,
  MOSAIC,
  MOULDING,
  plainSkin,
  repeatFor,
  uprightSkin,
  WALL,
  WHITE,
} from './style.ts';

/** Metres from the axis: clear of the front as it is seen from the site's edge. */
const ASIDE = 25;
const SIDES = 8;
const RADIUS = 2.35;
const FLOOR_HEIGHT = 0.45;
const HEAD = 3.7;
const EAVE = 4.15;
const TILES: Tint = tintOf('#e8b13a');

/** Middles of the octagonal pavilions in the forecourt, one to each side of the axis. */
export function kioskPlaces(): Place[] {
  const z = (TERRACE.front + 4.6 + SITE.front - 1.6) / 2;
  const count = kienTrung.figures.octagonalPavilions.value;
  return Array.from({ length: count }, (_, i) => [(i % 2 === 0 ? -1 : 1) * ASIDE, z]);
}

function octagon([x, z]: Place, radius: number): Place[] {
  return Array.from({ length: SIDES }, (_, i) => {
    const angle = ((i + 0.5) / SIDES) * Math.PI * 2;
    return [x + Math.sin(angle) * radius, z + Math.cos(angle) * radius];
  });
}

/** Octagonal pavilions: eight arches between mosaic piers under a two-tiered roof of flat tiles. */
export function addKiosks(parts: PartSet): void {
  const mesh = parts.mesh('octagonal-pavilions', 'trim');
  for (const place of kioskPlaces()) {
    addBase(mesh, place);
    const outline = octagon(place, RADIUS);
    outline.forEach((from, i) => {
      const face = faceBetween(from, at(outline, (i + 1) % SIDES));
      addSide(parts, mesh, face);
    });
    addEntablature(mesh, outline);
    addKioskRoof(parts, mesh, place);
  }
}

function addBase(mesh: MeshBuilder, place: Place): void {
  const outline = octagon(place, RADIUS);
  addRing(mesh, outline, {
    profile: [
      [0.75, -0.02],
      [0.75, 0.2],
      [0.42, 0.2],
      [0.42, FLOOR_HEIGHT],
      [-0.5, FLOOR_HEIGHT],
      [-RADIUS * 0.9, FLOOR_HEIGHT],
    ],
    faces: [
      ['carved', MOULDING],
      ['ivory', MOULDING],
      ['carved', MOULDING],
      ['ivory', MOULDING],
      ['carved', FLOOR],
    ],
    repeat: 6,
    cell: 0,
  });
}

function addSide(parts: PartSet, mesh: MeshBuilder, face: Face): void {
  const far = parts.detail === 'far';
  const steps = { far: 3, mid: 6, hero: 10 }[parts.detail];
  const middle = face.length / 2;
  const arch: Arch = { middle, width: 1.16, sill: FLOOR_HEIGHT, spring: 2.6, rise: 0.5 };
  const wall = { skin: plainSkin, tint: WALL, reveal: 0.26, revealTint: MOULDING, steps };
  const [low, high] = [FLOOR_HEIGHT - 0.02, HEAD];
  addArchedWall(mesh, face, [0, face.length], [low, high], arch, wall);
  if (!far) {
    addArchedWall(
      mesh,
      backOf(face),
      [0.1, face.length - 0.1],
      [low, high],
      { ...arch, width: arch.width + 0.03, rise: arch.rise + 0.015 },
      { ...wall, reveal: 0.02 },
    );
  }
  for (const s of [0.16, face.length - 0.16]) {
    addBlock(mesh, face, [s - 0.14, s + 0.14], [low, HEAD], [-0.05, 0.09], plainSkin, {
      tint: MOULDING,
      omit: ['back', 'bottom', 'top'],
    });
    if (far) continue;
    addBlock(
      mesh,
      face,
      [s - 0.09, s + 0.09],
      [1.15, HEAD - 0.3],
      [0.08, 0.11],
      uprightSkin(MOSAIC, 0.18, HEAD - 1.45),
      {
        omit: ['back', 'left', 'right', 'top', 'bottom'],
      },
    );
  }
  if (!far) {
    addArchivolt(mesh, face, arch, {
      skin: plainSkin,
      keySkin: plainSkin,
      tint: MOULDING,
      keyTint: MOULDING,
      band: 0.12,
      steps,
    });
  }
  addBlock(
    mesh,
    face,
    [0.34, face.length - 0.34],
    [3.28, 3.62],
    [-0.02, 0.025],
    bandSkin('facade', 0.34, `kiosk ${face.origin[0].toFixed(2)} ${face.origin[2].toFixed(2)}`),
    {
      omit: ['back', 'left', 'right', 'top', 'bottom'],
    },
  );
}

/** The same side seen from within, 0.26 m thick. */
function backOf(face: Face): Face {
  const thick = 0.26;
  return {
    origin: [
      face.origin[0] + face.along[0] * face.length - face.outward[0] * thick,
      0,
      face.origin[2] + face.along[2] * face.length - face.outward[2] * thick,
    ],
    along: [-face.along[0], 0, -face.along[2]],
    outward: [-face.outward[0], 0, -face.outward[2]],
    length: face.length,
  };
}

function addEntablature(mesh: MeshBuilder, outline: readonly Place[]): void {
  addRing(mesh, outline, {
    profile: [
      [-RADIUS * 0.9, HEAD - 0.05],
      [0.12, HEAD - 0.04],
      [0.12, HEAD + 0.08],
      [0.1, HEAD + 0.1],
      [0.1, HEAD + 0.3],
      [0.3, HEAD + 0.36],
      [0.34, EAVE],
      [-0.3, EAVE + 0.02],
    ],
    faces: [
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      [MOSAIC, WHITE],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
    ],
    repeat: repeatFor(MOSAIC, 0.2),
    cell: 0,
  });
}

/** Two tiers of eight slopes with rolls on their hips, a mosaic drum between, and a gourd. */
function addKioskRoof(parts: PartSet, mesh: MeshBuilder, place: Place): void {
  const tiers = [
    [RADIUS + 0.55, EAVE - 0.06, 1.25, EAVE + 0.75],
    [1.55, EAVE + 1.12, 0.06, EAVE + 2.15],
  ] as const;
  for (const [wide, low, narrow, high] of tiers) {
    const [eave, head] = [octagon(place, wide), octagon(place, narrow)];
    eave.forEach((p, i) => {
      const j = (i + 1) % SIDES;
      const up = (q: Place, y: number): Vec3 => [q[0], y, q[1]];
      addFlatTiles(
        mesh,
        `kiosk ${i}`,
        [up(p, low), up(at(eave, j), low), up(at(head, j), high), up(at(head, i), high)],
        TILES,
        parts.detail === 'hero' ? 'mid' : parts.detail,
      );
      if (parts.detail === 'far') return;
      addRoll(mesh, [up(p, low), up(at(head, i), high)], {
        strip: 'ivory',
        tint: MOULDING,
        repeat: 4,
        width: 0.16,
        height: 0.1,
      });
    });
    addRing(mesh, eave, {
      profile: [
        [-0.9, low - 0.1],
        [0, low - 0.1],
        [0.01, low + 0.01],
      ],
      faces: [
        ['ivory', FLOOR],
        ['ivory', MOULDING],
      ],
      repeat: 4,
      cell: 0,
    });
  }
  addRing(mesh, octagon(place, 1.32), {
    profile: [
      [0, EAVE + 0.6],
      [0, EAVE + 1.16],
    ],
    faces: [[MOSAIC, WHITE]],
    repeat: repeatFor(MOSAIC, 0.5),
    cell: 0,
  });
  addFinial(mesh, [place[0], EAVE + 2.08, place[1]], 0.95, JADE, parts.detail);
  if (parts.detail === 'far') return;
  addLathe(
    mesh,
    [place[0], FLOOR_HEIGHT, place[1]],
    [
      [0.32, 0],
      [0.36, 0.06],
      [0.2, 0.14],
      [0.16, 0.6],
      [0.5, 0.68],
      [0.5, 0.74],
      [0.001, 0.75],
    ],
    12,
    (around, up) => stripUv('ivory', around * 0.1, 1 - up),
    MOULDING,
  );
}
