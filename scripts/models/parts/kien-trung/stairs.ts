import { kienTrung } from '../../buildings/kien-trung.ts';
import { LINES, TERRACE } from '../../buildings/kien-trung-plan.ts';
import { addDragon, type DragonColours } from '../../kit/dragon.ts';
import { PALE_STONE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { samplePath } from '../../kit/vector.ts';

const STEPS = 7;
const RUN = 0.36;
const CHEEK = 0.5;

export interface Flight {
  /** Middle and half width between the cheeks. */
  x: number;
  half: number;
}

/** The three flights before the terrace: one on the axis, one before each wing. */
export function flights(): Flight[] {
  const { centreStair, wingStair } = kienTrung.choices;
  const wing = (LINES.halfCentre + LINES.halfWings) / 2;
  return [
    { x: -wing, half: wingStair.value / 2 },
    { x: 0, half: centreStair.value / 2 },
    { x: wing, half: wingStair.value / 2 },
  ];
}

/** Openings of the terrace's edge above the flights, cheeks included: (from, to) in x. */
export function stairGaps(): [number, number][] {
  return flights().map(({ x, half }) => [x - half - CHEEK, x + half + CHEEK]);
}

const GOLDEN: DragonColours = {
  body: tintOf('#cdb47c'),
  belly: tintOf('#efe4c6'),
  fin: tintOf('#a8552f'),
  flame: [tintOf('#b8602f'), tintOf('#dfb04a')],
};
const GREENISH: DragonColours = { ...GOLDEN, body: tintOf('#8db39c') };

/** Steps of the three flights with their cheeks, and a dragon down each cheek, its head to the visitor. */
export function addStairs(parts: PartSet): void {
  const stone = parts.mesh('stairs', 'stone');
  const dragons = parts.mesh('stair-dragons', 'trim');
  const top = kienTrung.choices.terraceHeight.value;
  const rise = top / STEPS;
  const edge = TERRACE.front;
  const run = (STEPS - 1) * RUN;
  const end = run + 0.7;
  const crest = (d: number): number =>
    d <= 0 ? top + 0.34 : Math.max(0.4, top + 0.34 - (d / run) * (top - 0.06));
  for (const { x, half } of flights()) {
    for (let i = 0; i < STEPS - 1; i++) {
      const shade = i % 2 === 0 ? 1 : 0.95;
      addBox(
        stone,
        [x - half - 0.05, -0.02, edge - 0.1],
        [x + half + 0.05, top - (i + 1) * rise, edge + (i + 1) * RUN],
        stoneSkin(2.8),
        {
          tint: [PALE_STONE[0] * shade, PALE_STONE[1] * shade, PALE_STONE[2] * shade],
          cell: 2.4,
          omit: ['bottom', 'back', 'left', 'right'],
        },
      );
    }
    for (const side of [-1, 1]) {
      const line = x + side * (half + CHEEK / 2);
      addPlate(stone, {
        origin: [line, 0, edge],
        right: [0, 0, 1],
        up: [0, 1, 0],
        outline: [
          [-0.56, -0.02],
          [end, -0.02],
          [end, 0.36],
          [run, 0.4],
          [0, top + 0.34],
          [-0.56, top + 0.34],
        ],
        thickness: CHEEK,
        skin: stoneSkin(2.2),
        tint: PALE_STONE,
      });
      const spine = samplePath(12, (k) => {
        const d = -0.42 + k * (end + 0.3);
        const neck = Math.max(0, (k - 0.74) / 0.26) ** 1.4 * 0.52;
        const tail = Math.max(0, 1 - k / 0.2) ** 1.5 * 0.4;
        return [
          line + 0.07 * Math.cos(k * 14) * Math.min(1, k * 3),
          crest(d) + 0.13 + 0.09 * Math.sin(k * 14 + 0.4) + neck + tail,
          edge + d,
        ];
      });
      addDragon(dragons, {
        spine,
        radius: 0.18,
        colours: x === 0 ? GOLDEN : GREENISH,
        facing: [0, 0.08, 1],
        legs: [0.42, 0.76],
        detail: parts.detail === 'hero' && x !== 0 ? 'mid' : parts.detail,
        head: 1.05,
      });
    }
  }
}
