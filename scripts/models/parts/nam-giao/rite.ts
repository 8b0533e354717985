import { namGiao, terraceFloors } from '../../buildings/nam-giao.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { Detail, PartSet } from '../../kit/part-set.ts';
import { addLoft, levelRing } from '../../kit/loft.ts';
import { uprightAxes } from '../../kit/round.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { addFestivalFlag } from '../festival-flag.ts';
import { addPerson } from '../people.ts';

const { figures, choices } = namGiao;
const [LOWEST, SQUARE, ROUND] = terraceFloors();
const GILT = tintOf('#d8a93f');
const NORTHWARDS = Math.PI;

/** A cloth colour for each side, from the south on: red, blue-green, black, white; with the edge that sets it off. */
const SIDES: readonly { cloth: Tint; edge: Tint }[] = [
  { cloth: tintOf('#b5291f'), edge: tintOf('#e6b53c') },
  { cloth: tintOf('#2d7f86'), edge: tintOf('#c23a2a') },
  { cloth: tintOf('#22232a'), edge: tintOf('#8f9aa8') },
  { cloth: tintOf('#ece7da'), edge: tintOf('#3f6fae') },
];

/** Robes of the ranks that stand in rows, front row first. */
const RANKS: readonly Tint[] = [
  tintOf('#5f3560'),
  tintOf('#8f2f2c'),
  tintOf('#2f5b8c'),
  tintOf('#2f6d55'),
];

function turned(x: number, z: number, turns: number): [number, number] {
  let [a, b] = [x, z];
  for (let k = 0; k < turns; k++) [a, b] = [b, -a];
  return [a, b];
}

/** Flags along the axis of each side, in the side's colour. */
export function addFlags(parts: PartSet): void {
  const mesh = parts.mesh('flags', 'trim');
  const from = figures.squareSide.value / 2 + 4.5;
  const to = figures.lowestSide.value / 2 - 6;
  SIDES.forEach(({ cloth, edge }, side) => {
    for (let k = 0; k < 14; k++) {
      const left = k % 2 === 0 ? -1 : 1;
      const along = from + ((to - from) * Math.floor(k / 2)) / 6;
      const [x, z] = turned(left * 5.4, along, side);
      addFestivalFlag(mesh, {
        name: `flag ${side}-${k}`,
        x,
        y: LOWEST,
        z,
        height: 5.2,
        size: 1.9,
        cloth,
        edge,
        flies: Math.PI * 0.62,
        detail: parts.detail,
      });
    }
  });
}

/** Table under a cloth, with candlesticks, an incense burner and covered dishes. */
function addAltar(
  mesh: MeshBuilder,
  x: number,
  y: number,
  z: number,
  width: number,
  cloth: Tint,
  detail: Detail,
): void {
  const [half, deep, height] = [width / 2, 0.62, 1.15];
  addBox(
    mesh,
    [x - half, y - 0.02, z - deep],
    [x + half, y + height - 0.08, z + deep],
    stripSkin('cloth', 3),
    { tint: cloth },
  );
  addBox(
    mesh,
    [x - half - 0.06, y + height - 0.08, z - deep - 0.06],
    [x + half + 0.06, y + height, z + deep + 0.06],
    stripSkin('lacquer', 3),
    { omit: [] },
  );
  if (detail === 'far') return;
  addBox(
    mesh,
    [x - half - 0.02, y + height - 0.32, z - deep - 0.02],
    [x + half + 0.02, y + height - 0.06, z + deep + 0.02],
    stripSkin('gold', 3),
    { omit: ['bottom', 'top'] },
  );
  const count = Math.max(3, Math.round(width / 0.5));
  for (let i = 0; i < count; i++) {
    const middle = i === (count - 1) / 2;
    const tall = middle ? 0.42 : i % 2 === 0 ? 0.5 : 0.2;
    const wide = middle ? 0.24 : i % 2 === 0 ? 0.06 : 0.17;
    addLoft(mesh, {
      frame: {
        origin: [x - half + ((i + 0.5) * width) / count, y + height - 0.02, z],
        axes: uprightAxes([0, 0, 1]),
        scale: 1,
      },
      sides: 6,
      rings: [
        levelRing(0, wide * 0.6, wide * 0.6, { tint: GILT }),
        levelRing(tall * 0.55, wide, wide, { tint: GILT }),
        levelRing(tall, wide * 0.25, wide * 0.25, {
          tint: i % 2 === 0 && !middle ? [0.75, 0.12, 0.08] : GILT,
        }),
      ],
      caps: ['last'],
    });
  }
}

/** Altars to Heaven and Earth and the ancestors under the round tent, and of the lesser spirits on the square terrace. */
export function addAltars(parts: PartSet): void {
  const mesh = parts.mesh('altars', 'trim');
  const { detail } = parts;
  const [red, yellow] = [tintOf('#a52a22'), tintOf('#dca934')];
  for (const x of [-1.7, 1.7]) addAltar(mesh, x, ROUND, -3.6, 2.6, yellow, detail);
  for (const side of [-1, 1]) {
    for (const z of [-1, 2.4]) addAltar(mesh, side * 4.2, ROUND, z, 2, red, detail);
    for (const z of [-24, -12, 0, 12]) addAltar(mesh, side * 30, SQUARE, z, 2.6, red, detail);
  }
  addAltar(mesh, 0, SQUARE, choices.squareTentFrom.value - 3.4, 2.4, yellow, detail);
  // The king's place: a mat, and nobody on it.
  addBox(
    mesh,
    [-0.9, SQUARE - 0.02, choices.squareTentFrom.value - 0.4],
    [0.9, SQUARE + 0.05, choices.squareTentFrom.value + 1.4],
    stripSkin('cloth', 3),
    { tint: yellow },
  );
}

function addLantern(mesh: MeshBuilder, x: number, y: number, z: number, detail: Detail): void {
  const red: Tint = [0.62, 0.07, 0.04];
  const glow: Tint = [1, 0.42, 0.14];
  addLoft(mesh, {
    frame: { origin: [x, y, z], axes: uprightAxes([0, 0, 1]), scale: 1 },
    sides: detail === 'far' ? 3 : 6,
    rings: [
      levelRing(-0.05, 0.05, 0.05, { tint: red }),
      levelRing(1.75, 0.04, 0.04, { tint: red }),
      levelRing(1.76, 0.16, 0.16, { tint: GILT }),
      levelRing(1.82, 0.2, 0.2, { tint: glow }),
      levelRing(2.25, 0.24, 0.24, { tint: glow }),
      levelRing(2.28, 0.27, 0.27, { tint: GILT }),
      levelRing(2.46, 0.05, 0.05, { tint: GILT }),
      levelRing(2.6, 0, 0, { tint: GILT }),
    ],
  });
}

/** Lanterns on posts along the south way and round the edge of the square terrace. */
export function addLanterns(parts: PartSet): void {
  const mesh = parts.mesh('lanterns', 'trim');
  for (const side of [-1, 1]) {
    for (let k = 0; k < 5; k++) addLantern(mesh, side * 3.3, LOWEST, 50 + k * 6.4, parts.detail);
    for (let k = 0; k < 6; k++) {
      const z = -32 + k * 12.8;
      addLantern(mesh, side * 38.6, SQUARE, z, parts.detail);
    }
    addLantern(mesh, side * 4.4, SQUARE, 26.6, parts.detail);
  }
}

/** Officials in rows on the square terrace, celebrants by the altars, and the flag bearers of the south way; nobody's portrait. */
export function addCelebrants(parts: PartSet): void {
  const mesh = parts.mesh('people', 'trim');
  // Even close up these are small; their finest detail would cost more than all three terraces.
  const detail = parts.detail === 'far' ? 'far' : 'mid';
  const stand = (
    name: string,
    x: number,
    y: number,
    z: number,
    robe: Tint,
    pose: 'tablet' | 'kneeling' | 'standing',
    facing = NORTHWARDS,
  ): void =>
    addPerson(mesh, {
      name,
      x,
      y,
      z,
      facing,
      robe,
      pose,
      hat: 'winged',
      badge: GILT,
      edging: GILT,
      detail,
    });
  for (const side of [-1, 1]) {
    RANKS.forEach((robe, row) => {
      for (let k = 0; k < 6; k++) {
        const kneels = row > 1;
        stand(
          `official ${side} ${row} ${k}`,
          side * (8.4 + k * 1.9),
          SQUARE,
          29.4 + row * 2.3,
          robe,
          kneels ? 'kneeling' : 'tablet',
        );
      }
    });
    for (let k = 0; k < 3; k++) {
      stand(
        `celebrant ${side} ${k}`,
        side * (1.1 + k * 1.3),
        ROUND,
        1.2 + k * 1.5,
        RANKS[k % 2] ?? GILT,
        'standing',
      );
    }
    for (let k = 0; k < 7; k++) {
      const from = figures.squareSide.value / 2 + 4.5;
      const to = figures.lowestSide.value / 2 - 6;
      addPerson(mesh, {
        name: `bearer ${side} ${k}`,
        x: side * 5.08,
        y: LOWEST,
        z: from + ((to - from) * k) / 6,
        facing: -side * (Math.PI / 2),
        robe: tintOf('#a23327'),
        hat: 'soldier',
        lower: tintOf('#2c2a2e'),
        detail,
      });
    }
  }
}
