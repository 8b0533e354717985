import { addDragon, type DragonColours } from '../kit/dragon.ts';
import { PALE_STONE, tintOf } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { stoneSkin } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import { addVolute } from '../kit/volute.ts';
import { samplePath } from '../kit/vector.ts';
import { STAIR_LINES, STEP_RUN, type StairFlight } from './stonework.ts';

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

const CLOUD = tintOf('#e9ddc0');
const PALE_CLOUD = tintOf('#d7e2d2');
const WIDTH = 0.62;
const RADIUS = 0.215;
const BENDS = 15.2;

/** Four dragons down a flight of the front stairs, their heads towards the visitor. */
export function addDragonBalustrades(
  parts: PartSet,
  part: string,
  { z, bottom, top, steps }: StairFlight,
): void {
  const mesh = parts.mesh(part, 'trim');
  const stone = parts.mesh(part, 'stone');
  const run = steps * STEP_RUN;
  const end = run + 0.6;
  const crest = (d: number): number =>
    d <= 0 ? top + 0.36 : Math.max(bottom + 0.42, top + 0.36 - (d / run) * (top - bottom - 0.02));
  for (const x of STAIR_LINES) {
    addPlate(stone, {
      origin: [x, 0, z],
      right: [0, 0, 1],
      up: [0, 1, 0],
      outline: [
        [-0.7, bottom - 0.02],
        [end, bottom - 0.02],
        [end, bottom + 0.28],
        [end - 0.12, bottom + 0.4],
        [run, bottom + 0.42],
        [0, top + 0.36],
        [-0.7, top + 0.36],
      ],
      thickness: WIDTH,
      skin: stoneSkin(2.2),
      tint: PALE_STONE,
    });
    const spine = samplePath(13, (k) => {
      const d = -0.55 + k * (end + 0.62);
      const wave = 0.11 * Math.sin(k * BENDS + 0.4);
      const neck = Math.max(0, (k - 0.76) / 0.24) ** 1.4 * 0.62;
      const tail = Math.max(0, 1 - k / 0.2) ** 1.5 * 0.42;
      return [
        x + 0.09 * Math.cos(k * BENDS) * Math.min(1, k * 3),
        crest(d) + 0.17 + wave + neck + tail,
        z + d,
      ];
    });
    const middle = Math.abs(x) < 4;
    addDragon(mesh, {
      spine,
      radius: RADIUS,
      colours: middle ? MIDDLE : OUTER,
      facing: [0, 0.08, 1],
      legs: [0.74],
      // The outer pair keeps its middle level: with all the audience the geometry would be too much.
      detail: parts.detail === 'hero' && !middle ? 'mid' : parts.detail,
      head: 1.06,
    });
    if (parts.detail === 'far') continue;
    addVolute(mesh, {
      foot: [x, crest(end - 0.3) - 0.1, z + end - 0.34],
      outward: [0, 0, 1],
      size: 0.52,
      tint: middle ? CLOUD : PALE_CLOUD,
      detail: 'mid',
      flatten: 1.1,
    });
  }
}
