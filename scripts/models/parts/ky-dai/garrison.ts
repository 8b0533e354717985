import { kyDai } from '../../buildings/ky-dai.ts';
import type { MeshBuilder, Uv } from '../../kit/mesh.ts';
import { TERRACOTTA, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { stripSkin, stripUv } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { addCannon } from '../cannon.ts';
import { addPerson } from '../people.ts';
import { WHITEWASH } from './look.ts';

const TOP = kyDai.figures.towerHeight.value;
const WALL = tintOf('#efe6d2');
const DARK = tintOf('#3a2a22');

/** Guard houses, gun sheds and guns that once stood on the highest tier. */
export function addGarrison(parts: PartSet): void {
  const houses = parts.mesh('guard-houses', 'trim');
  for (const side of [1, -1]) {
    addHut(houses, { x: side * 11.2, z: -4.4, halfX: 1.5, halfZ: 1.4, wall: 2.3, open: false });
  }
  const sheds = parts.mesh('gun-sheds', 'trim');
  const guns = parts.mesh('tower-guns', 'trim');
  for (const x of [-10.6, -5.2, 5.2, 10.6]) {
    addHut(sheds, { x, z: 3.4, halfX: 1.7, halfZ: 1.5, wall: 1.9, open: true });
    for (const dx of [-0.8, 0.8]) {
      addCannon(guns, {
        place: [x + dx, TOP, 4.4],
        direction: [0, 0, 1],
        length: 2.1,
        calibre: 0.17,
        detail: parts.detail,
      });
    }
  }
  addWatch(parts);
}

/** Soldiers on watch, to show the size of mast and guns. */
function addWatch(parts: PartSet): void {
  const mesh = parts.mesh('tower-watch', 'trim');
  for (const [x, z, facing] of [
    [-8, 5.4, 0.2],
    [2.6, 4.6, -0.3],
    [8, 5.2, 0],
    [-2.4, 1.8, 0.6],
  ] as const) {
    addPerson(mesh, {
      x,
      y: TOP,
      z,
      facing,
      robe: tintOf('#9c3327'),
      hat: 'soldier',
      hem: 'short',
      detail: parts.detail,
    });
  }
}

interface Hut {
  x: number;
  z: number;
  halfX: number;
  halfZ: number;
  wall: number;
  /** Open towards the river, its roof on two posts. */
  open: boolean;
}

/** Small tiled hut with a straight gabled roof. */
function addHut(mesh: MeshBuilder, { x, z, halfX, halfZ, wall, open }: Hut): void {
  const foot = TOP - 0.02;
  const head = TOP + wall;
  const lime = stripSkin('plaster', 9);
  if (open) {
    addBox(mesh, [x - halfX, foot, z - halfZ], [x + halfX, head, z - halfZ + 0.2], lime, {
      tint: WALL,
    });
    for (const side of [1, -1]) {
      const px = x + side * (halfX - 0.12);
      addBox(mesh, [px - 0.12, foot, z + halfZ - 0.3], [px + 0.12, head, z + halfZ - 0.06], lime, {
        tint: WALL,
      });
    }
  } else {
    addBox(mesh, [x - halfX, foot, z - halfZ], [x + halfX, head, z + halfZ], lime, {
      tint: WALL,
      cell: 1.5,
    });
    addBox(mesh, [x - 0.45, foot, z + halfZ - 0.1], [x + 0.45, TOP + 1.8, z + halfZ + 0.03], lime, {
      tint: DARK,
    });
  }
  addGabledRoof(mesh, {
    x,
    z,
    halfX: halfX + 0.35,
    halfZ: halfZ + 0.45,
    eave: head - 0.12,
    rise: halfZ * 0.62,
  });
}

/** Two slopes of striped tiles, their undersides, and the gables between. */
function addGabledRoof(
  mesh: MeshBuilder,
  roof: { x: number; z: number; halfX: number; halfZ: number; eave: number; rise: number },
): void {
  const { x, z, halfX, halfZ, eave, rise } = roof;
  const [w, e] = [x - halfX, x + halfX];
  const ridge = eave + rise;
  const tile = (along: number, up: number): Uv => stripUv('cloth', along / 10, 1 - up);
  const slope = (side: number): [Vec3, Vec3, Vec3, Vec3] => {
    const a: Vec3 = [side > 0 ? w : e, eave, z + side * halfZ];
    const b: Vec3 = [side > 0 ? e : w, eave, z + side * halfZ];
    return [a, b, [b[0], ridge, z], [a[0], ridge, z]];
  };
  for (const side of [1, -1]) {
    const [a, b, c, d] = slope(side);
    addQuad(mesh, [a, b, c, d], tile, { tint: TERRACOTTA, cell: 2 });
    const drop = (p: Vec3): Vec3 => [p[0], p[1] - 0.12, p[2]];
    addQuad(mesh, [drop(b), drop(a), drop(d), drop(c)], stripSkin('raw-timber', 5));
    addQuad(mesh, [drop(a), drop(b), b, a], stripSkin('raw-timber', 5));
    const gable = x + side * (halfX - 0.3);
    const first = mesh.vertexCount;
    for (const facing of [1, -1]) {
      for (const [py, pz] of [
        [eave - 0.05, -halfZ + 0.3],
        [eave - 0.05, halfZ - 0.3],
        [ridge - 0.1, 0],
      ] as const) {
        mesh.vertex(
          [gable + facing * 0.01, py, z + pz],
          [facing, 0, 0],
          stripUv('plaster', pz / 9, 0.5),
          WALL,
        );
      }
    }
    mesh.triangle(first, first + 2, first + 1);
    mesh.triangle(first + 3, first + 4, first + 5);
  }
  addBox(
    mesh,
    [w - 0.05, ridge - 0.1, z - 0.14],
    [e + 0.05, ridge + 0.16, z + 0.14],
    stripSkin('plaster', 9),
    {
      omit: [],
      tint: WHITEWASH,
    },
  );
}
