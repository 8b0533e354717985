import { kyDai } from '../../buildings/ky-dai.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addBox, addLathe, addTube } from '../../kit/shapes.ts';
import { stripSkin, type Strip, stripUv } from '../../kit/sheet.ts';
import { samplePath, type Vec3 } from '../../kit/vector.ts';
import { addFlag } from '../flag.ts';
import { addGarrison } from './garrison.ts';
import { CONCRETE } from './look.ts';

const TOP = kyDai.figures.towerHeight.value;
const SPAR = tintOf('#a3b0bc');
const ROPE = tintOf('#8a7350');
const ROYAL_FLAG = tintOf('#f3c62f');
const IRON = tintOf('#6b6a66');

type Profile = readonly (readonly [number, number])[];

function turned(
  mesh: MeshBuilder,
  x: number,
  profile: Profile,
  strip: Strip,
  tint: Tint,
  far: boolean,
): void {
  addLathe(
    mesh,
    [x, TOP, 0],
    profile,
    far ? 7 : 16,
    (around, up) => stripUv(strip, up * 1.2, 0.1 + around * 0.8),
    tint,
  );
}

/** Concrete mast of 1948 in two drawn-in lengths with a gallery between, and today's flag. */
export function mast1948(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const far = detail === 'far';
  const mesh = parts.mesh('mast-1948', 'trim');
  const height = kyDai.figures.mast1948.value;
  turned(
    mesh,
    0,
    [
      [2.1, 0],
      [2.1, 0.45],
      [1.75, 0.5],
      [1.75, 0.95],
      [1.02, 1.05],
      [0.95, 1.6],
      [0.86, 9],
      [0.78, 16],
      [0.72, 22.4],
      [1.15, 22.9],
      [1.15, 23.2],
      [0.5, 23.25],
      [0.44, 29],
      [0.36, 34.2],
      [0.62, 34.5],
      [0.62, 34.7],
      [0.16, 34.8],
      [0.09, height - 0.25],
      [0.16, height - 0.15],
      [0.001, height],
    ],
    'ivory',
    CONCRETE,
    far,
  );
  if (!far) addRungs(mesh);
  const flag = parts.mesh('flag-today', 'trim');
  addFlag(flag, {
    hoist: [0.34, TOP + 34.4, 0],
    height: 6,
    fly: 9,
    cloth: tintOf('#d3211d'),
    star: tintOf('#fbd116'),
    far,
  });
  return parts;
}

/** Iron ladder up the rear of the mast. */
function addRungs(mesh: MeshBuilder): void {
  const skin = stripSkin('ivory', 4);
  for (let y = 1.4; y < 22; y += 0.9) {
    const z = -1.0 + (y / 22) * 0.26;
    addBox(mesh, [-0.22, TOP + y, z - 0.14], [0.22, TOP + y + 0.05, z + 0.2], skin, {
      omit: [],
      tint: IRON,
    });
  }
  for (const x of [-0.24, 0.24]) {
    addTube(
      mesh,
      samplePath(2, (t): Vec3 => [x, TOP + 1.2 + t * 21.2, -1.12 + t * 0.26]),
      {
        sides: 4,
        radius: () => 0.03,
        up: [1, 0, 0],
        uv: (around) => stripUv('ivory', 0, around),
        tint: IRON,
      },
    );
  }
}

/** Railed lookout (Vọng Đẩu) about the mast: a round basket on brackets. */
function addLookout(parts: PartSet, x: number, floor: number, mast: number): void {
  const mesh = parts.mesh('vong-dau', 'trim');
  const far = parts.detail === 'far';
  const profile: Profile = [
    [mast * 0.8, -1.1],
    [1.15, -0.06],
    [1.25, 0],
    [1.25, 1.05],
    [1.33, 1.1],
    [1.33, 1.18],
    [1.18, 1.18],
    [1.12, 0.08],
    [mast * 0.8, 0.06],
  ];
  addLathe(
    mesh,
    [x, TOP + floor, 0],
    profile,
    far ? 7 : 14,
    (around, up) => stripUv(up > 0.3 && up < 0.5 ? 'lattice' : 'raw-timber', around * 0.25, up),
    tintOf('#d9b48c'),
  );
}

/** Four stays from a place on the mast to the corners of the highest tier. */
function addStays(parts: PartSet, x: number, from: number): void {
  if (parts.detail === 'far') return;
  const mesh = parts.mesh('stays', 'trim');
  for (const sx of [1, -1]) {
    for (const sz of [1, -1]) {
      const [a, b]: [Vec3, Vec3] = [
        [x, TOP + from, 0],
        [sx * 11.5, TOP - 0.05, sz * 7],
      ];
      addTube(
        mesh,
        samplePath(
          6,
          (t): Vec3 => [
            a[0] + (b[0] - a[0]) * t,
            a[1] + (b[1] - a[1]) * t - 0.5 * Math.sin(t * Math.PI),
            a[2] + (b[2] - a[2]) * t,
          ],
        ),
        {
          sides: 3,
          radius: () => 0.045,
          uv: (around, along) => stripUv('raw-timber', along, around),
          tint: ROPE,
        },
      );
    }
  }
}

function addRoyalFlag(parts: PartSet, x: number, top: number): void {
  addFlag(parts.mesh('royal-flag', 'trim'), {
    hoist: [x + 0.06, TOP + top, 0],
    height: 5,
    fly: 7,
    cloth: ROYAL_FLAG,
    far: parts.detail === 'far',
  });
}

/** Wooden mast of 1807 in two pieces that overlap, with its lookout, stays, royal flag and the posts below. */
export function mast1807(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const far = detail === 'far';
  const mesh = parts.mesh('mast-1807', 'trim');
  const height = kyDai.figures.mast1807.value;
  turned(
    mesh,
    0,
    [
      [0.46, 0],
      [0.42, 6],
      [0.36, 17.6],
      [0.24, 18],
      [0.001, 18.1],
    ],
    'raw-timber',
    SPAR,
    far,
  );
  turned(
    mesh,
    0.5,
    [
      [0.001, 13.4],
      [0.24, 13.5],
      [0.24, 17],
      [0.17, 25],
      [0.1, height - 0.3],
      [0.18, height - 0.2],
      [0.001, height],
    ],
    'raw-timber',
    SPAR,
    far,
  );
  for (const y of [14, 16.4]) {
    addBox(mesh, [-0.52, TOP + y, -0.5], [0.86, TOP + y + 0.42, 0.5], stripSkin('raw-timber', 5), {
      omit: [],
      tint: IRON,
    });
  }
  addFootCheeks(mesh);
  addLookout(parts, 0.2, 18.2, 0.5);
  addStays(parts, 0.2, 17.2);
  addRoyalFlag(parts, 0.5, height - 0.6);
  addGarrison(parts);
  return parts;
}

/** Single spar of 1846, with lookout, stays, royal flag and the posts below. */
export function mast1846(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const mesh = parts.mesh('mast-1846', 'trim');
  const height = kyDai.figures.mast1846.value;
  turned(
    mesh,
    0,
    [
      [0.5, 0],
      [0.46, 8],
      [0.38, 18],
      [0.24, 27],
      [0.13, height - 0.35],
      [0.24, height - 0.22],
      [0.001, height],
    ],
    'raw-timber',
    SPAR,
    detail === 'far',
  );
  addFootCheeks(mesh);
  addLookout(parts, 0, 24, 0.3);
  addStays(parts, 0, 22.8);
  addRoyalFlag(parts, 0, height - 0.7);
  addGarrison(parts);
  return parts;
}

/** Two posts that hold the mast's foot. */
function addFootCheeks(mesh: MeshBuilder): void {
  for (const side of [1, -1]) {
    addBox(
      mesh,
      [Math.min(side * 0.44, side * 0.86), TOP - 0.02, -0.3],
      [Math.max(side * 0.44, side * 0.86), TOP + 3.2, 0.3],
      stripSkin('ivory', 9),
      { tint: CONCRETE },
    );
  }
}
