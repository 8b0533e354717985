import {
  cageAngles,
  hoQuyen,
  INNER,
  STAND_BACK,
  STAND_FLOOR,
  STAND_FRONT,
  STAND_HALF,
  WALK,
  WALK_EDGE,
} from '../../buildings/ho-quyen.ts';
import { hash01 } from '../../kit/hash.ts';
import { MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addTurned } from '../../kit/quarter-turn.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin, stripUv } from '../../kit/sheet.ts';
import { translated } from '../../kit/translate.ts';
import { addElephant } from '../elephant.ts';
import { addFestivalFlag } from '../festival-flag.ts';
import { addPerson, type Headwear } from '../people.ts';
import { addShaft } from '../shaft.ts';
import { addTentCloth, tentRise } from '../tent.ts';
import { STAND_REACH } from './ring-wall.ts';
import { TIGER } from './tiger-outline.ts';

const { choices } = hoQuyen;
const GOLD = tintOf('#e3b23c');
const CRIMSON = tintOf('#a62a22');
const STAND_MIDDLE = (STAND_FRONT + STAND_BACK) / 2;
const AWNING = {
  half: STAND_HALF - 0.9,
  deep: (STAND_FRONT - STAND_BACK) / 2 - 0.9,
  eaves: 3.1,
  tip: 5,
};

/** Yellow awning on red posts over the royal stand, and under it a dais with an empty seat. */
export function addAwning(parts: PartSet): void {
  const mesh = parts.mesh('awning', 'trim');
  const { half, deep } = AWNING;
  const [eaves, tip] = [STAND_FLOOR + AWNING.eaves, STAND_FLOOR + AWNING.tip];
  const ridge = half - deep;
  const cloth: readonly [Tint, Tint] = [tintOf('#efb93c'), tintOf('#e0a62c')];
  const slope = (long: boolean): MeshBuilder => {
    const side = new MeshBuilder();
    addTentCloth(side, {
      eaves,
      tip,
      cloth,
      hem: CRIMSON,
      gores: long ? 8 : 6,
      plan: (turn, share) => {
        const across = turn * 2 - 1;
        return long
          ? [across * (ridge + deep * share), deep * share]
          : [across * deep * share, ridge + deep * share];
      },
      detail: parts.detail,
    });
    return translated(side, [0, 0, 0]);
  };
  const whole = new MeshBuilder();
  for (const [turn, long] of [
    [0, true],
    [1, false],
    [2, true],
    [3, false],
  ] as const) {
    addTurned(whole, slope(long), turn);
  }
  for (const x of [-half + 0.4, -half / 3, half / 3, half - 0.4]) {
    for (const z of [-deep + 0.4, deep - 0.4]) {
      const share = Math.abs(z) / deep;
      const head =
        eaves + (tip - eaves) * tentRise(Math.max(share, (Math.abs(x) - ridge) / deep)) - 0.12;
      addShaft(whole, { x, z, radius: 0.11, foot: STAND_FLOOR - 0.03, head }, { detail: 'far' });
    }
  }
  addTurned(mesh, translated(whole, [0, 0, STAND_MIDDLE]), 0);
  const dais = parts.mesh('royal-seat', 'trim');
  const seat = (
    x0: number,
    y0: number,
    z0: number,
    x1: number,
    y1: number,
    z1: number,
    strip: 'lacquer' | 'gold' | 'cloth',
    tint: Tint,
  ): void =>
    addBox(
      dais,
      [x0, STAND_FLOOR + y0, STAND_MIDDLE + z0],
      [x1, STAND_FLOOR + y1, STAND_MIDDLE + z1],
      stripSkin(strip, 3),
      { tint, omit: [] },
    );
  seat(-2, -0.03, -1.4, 2, 0.22, 1.4, 'cloth', CRIMSON);
  seat(-0.5, 0.2, 0, 0.5, 0.62, 0.8, 'lacquer', [1, 1, 1]);
  seat(-0.55, 0.6, -0.05, 0.55, 0.72, 0.85, 'gold', [1, 1, 1]);
  seat(-0.55, 0.7, 0.72, 0.55, 1.6, 0.84, 'gold', [1, 1, 1]);
  for (const x of [-0.55, 0.45]) seat(x, 0.7, 0, x + 0.1, 1, 0.74, 'lacquer', [1, 1, 1]);
}

/** Banners round the outer edge of the walk, in the five colours. */
export function addBanners(parts: PartSet): void {
  const mesh = parts.mesh('banners', 'trim');
  const colours = ['#b5291f', '#e0b03a', '#2d7f86', '#ece7da', '#31609f'].map(tintOf);
  const count = 20;
  for (let k = 0; k < count; k++) {
    const angle =
      -Math.PI / 2 +
      STAND_REACH +
      0.16 +
      ((2 * Math.PI - 2 * STAND_REACH - 0.32) * k) / (count - 1);
    const r = WALK_EDGE - 0.35;
    addFestivalFlag(mesh, {
      name: `banner ${k}`,
      x: Math.cos(angle) * r,
      y: WALK,
      z: -Math.sin(angle) * r,
      height: 3.6,
      size: 1.3,
      cloth: colours[k % 5] ?? GOLD,
      edge: colours[(k + 2) % 5] ?? GOLD,
      flies: Math.PI * 0.62,
      detail: parts.detail,
    });
  }
}

const CROWD_ROBES = [
  '#2f4c7c',
  '#4a3a34',
  '#7b3c36',
  '#36604c',
  '#86724e',
  '#5b5f66',
  '#e4ddcd',
].map(tintOf);
const CROWD_HATS: readonly Headwear[] = [
  'turban',
  'turban',
  'leaf-cone',
  'none',
  'turban',
  'leaf-cone',
];

/** Onlookers along the parapet, soldiers at the gate and officials on the stand; nobody's portrait. */
export function addCrowd(parts: PartSet): void {
  const mesh = parts.mesh('people', 'trim');
  // Small even close up; their finest detail would cost more than the arena.
  const detail = parts.detail === 'far' ? 'far' : 'mid';
  const inner = INNER + choices.innerParapetThickness.value;
  const free = STAND_REACH + 0.2;
  const span = Math.PI * 2 - 2 * free;
  const count = 84;
  for (let k = 0; k < count; k++) {
    const name = `onlooker ${k}`;
    const angle = -Math.PI / 2 + free + (span * (k + 0.6 * hash01(`${name} gap`))) / count;
    const atWell = cageAngles().some((cage) => Math.abs(cage - angle) < 0.07);
    const back = atWell ? 0 : hash01(`${name} row`) * 1.3;
    const r = inner + 0.36 + back;
    const [x, z] = [Math.cos(angle) * r, -Math.sin(angle) * r];
    addPerson(mesh, {
      name,
      x,
      y: WALK,
      z,
      facing: Math.atan2(-x, -z) + (hash01(`${name} turn`) - 0.5) * 0.7,
      robe: CROWD_ROBES[Math.floor(hash01(`${name} robe`) * CROWD_ROBES.length)] ?? GOLD,
      hat: CROWD_HATS[Math.floor(hash01(`${name} hat`) * CROWD_HATS.length)] ?? 'turban',
      detail,
    });
  }
  for (const side of [-1, 1]) {
    for (let k = 0; k < 4; k++) {
      addPerson(mesh, {
        name: `official ${side} ${k}`,
        x: side * (2.6 + (k % 2) * 1.1),
        y: STAND_FLOOR,
        z: STAND_MIDDLE - 1.8 + Math.floor(k / 2) * 1.8,
        facing: Math.PI,
        robe: k % 2 ? tintOf('#2f5b8c') : tintOf('#7d2f33'),
        hat: 'winged',
        badge: GOLD,
        detail,
      });
      addPerson(mesh, {
        name: `soldier ${side} ${k}`,
        x: side * (1.9 + k * 0.05),
        y: 0.02,
        z: STAND_FRONT + 1.2 + k * 1.4,
        facing: -side * (Math.PI / 2),
        robe: CRIMSON,
        lower: tintOf('#2c2a2e'),
        hat: 'soldier',
        hem: 'short',
        detail,
      });
    }
  }
}

/** The elephant that holds the middle of the arena, with its driver. */
export function addFighter(parts: PartSet): void {
  addElephant(parts.mesh('elephant', 'trim'), {
    x: 2.6,
    y: 0,
    z: 2.2,
    facing: -2.4,
    detail: parts.detail,
    trunk: 'raised',
    caparison: { cloth: CRIMSON, border: GOLD },
    mahout: tintOf('#31513f'),
  });
}

/** The tiger as a shadow that lies flat on the sand; the animal itself is not shown. */
export function addTigerShadow(parts: PartSet): void {
  const mesh = parts.mesh('tiger-shadow', 'trim');
  const first = mesh.vertexCount;
  const [cx, cz, turn, scale] = [-3.4, -4.2, 0.55, 1.7];
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  for (const [x, y] of TIGER.points) {
    const [a, b] = [x * scale, -y * scale * 1.45];
    mesh.vertex(
      [cx + a * c - b * s, 0.025, cz + a * s + b * c],
      [0, 1, 0],
      stripUv('sand', x * 0.01, 0.5),
      [0.2, 0.17, 0.15],
    );
  }
  for (const [i, j, k] of TIGER.triangles) mesh.triangle(first + i, first + j, first + k);
}
