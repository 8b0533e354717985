import type { Plan } from '../buildings/plan.ts';
import { addDragon, type DragonColours } from '../kit/dragon.ts';
import { PALE_STONE, tintOf } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { stoneSkin } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import { samplePath } from '../kit/vector.ts';
import { STAIR_LINES, STEP_RUN, stairFlights } from './stonework.ts';

/** Weathered lime over shards: the middle pair warmer, the outer pair greener. */
const MIDDLE: DragonColours = {
  body: tintOf('#d8bd7c'),
  belly: tintOf('#f0e4c2'),
  fin: tintOf('#a8552f'),
  flame: [tintOf('#b8602f'), tintOf('#dfb04a')],
};
const OUTER: DragonColours = {
  body: tintOf('#86b49c'),
  belly: tintOf('#ece2c4'),
  fin: tintOf('#a8552f'),
  flame: [tintOf('#3f7d72'), tintOf('#dcae4e')],
};

const WIDTH = 0.46;

/** Four dragons down each flight of the front stairs, their heads towards the visitor. */
export function addDragonBalustrades(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('dragon-balustrades', 'trim');
  const stone = parts.mesh('dragon-balustrades', 'stone');
  for (const { z, bottom, top, steps } of stairFlights(plan)) {
    const run = steps * STEP_RUN;
    const end = run + 0.55;
    const crest = (d: number): number =>
      d <= 0 ? top + 0.4 : top + 0.4 - (d / run) * (top - bottom - 0.02);
    for (const x of STAIR_LINES) {
      addPlate(stone, {
        origin: [x, 0, z],
        right: [0, 0, 1],
        up: [0, 1, 0],
        outline: [
          [-0.6, bottom],
          [end, bottom],
          [end, bottom + 0.42],
          [run, bottom + 0.42],
          [0, top + 0.4],
          [-0.6, top + 0.4],
        ],
        thickness: WIDTH,
        skin: stoneSkin(2.2),
        tint: PALE_STONE,
      });
      const spine = samplePath(12, (k) => {
        const d = -0.75 + k * (end + 0.55);
        const wave = 0.15 * Math.sin(k * 15 + 0.4);
        const neck = Math.max(0, (k - 0.8) / 0.2) * 0.5;
        const tail = Math.max(0, 1 - k / 0.18) * 0.3;
        return [
          x + 0.05 * Math.cos(k * 15),
          Math.max(bottom + 0.4, crest(d)) + 0.26 + wave + neck + tail,
          z + d,
        ];
      });
      addDragon(mesh, {
        spine,
        radius: 0.21,
        colours: Math.abs(x) < 4 ? MIDDLE : OUTER,
        facing: [0, 0.04, 1],
        legs: [0.5, 0.8],
        detail: parts.detail,
      });
    }
  }
}
