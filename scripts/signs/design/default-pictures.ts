import { layerBox } from '#domain/model-layers.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import type { SiteModels } from '#domain/site-models.ts';
import type { Sky } from '../sky.ts';
import type { PictureDesign } from './design.ts';
import { hexOfHsl } from './hsl.ts';
import { orbit } from './orbit.ts';
import { seedOf } from './seed-of.ts';

/** Bearing and height in degrees, distance in diagonals of the model's box, for hero, second and third. */
const VIEWS = [
  { id: 'hero', from: [32, 14, 0.95], drop: 0.06 },
  { id: 'second', from: [-24, 7, 0.72], drop: 0 },
  { id: 'third', from: [12, 9, 0.5], drop: -0.12 },
] as const;
const FIELD_OF_VIEW = 40;

/** Three pictures of the newest layer of any model, for a site that nobody has chosen views for. */
export function defaultPictures(siteId: string, models: SiteModels): PictureDesign[] {
  const layer = models.layers.at(-1)?.id;
  if (layer === undefined) return [];
  const { min, max } = layerBox(models, layer);
  const size = [max[0] - min[0], max[1] - min[1], max[2] - min[2]] as const;
  const diagonal = Math.hypot(...size);
  const random = seededRandom(seedOf(siteId));
  return VIEWS.map(({ id, from: [bearing, height, distance], drop }, index) => {
    const middle = [
      (min[0] + max[0]) / 2,
      (min[1] + max[1]) / 2 - size[1] * drop,
      (min[2] + max[2]) / 2,
    ] as const;
    return {
      id,
      layer,
      view: orbit(middle, [bearing, height, diagonal * distance], FIELD_OF_VIEW),
      sky: skyOf(360 * random(), seedOf(`${siteId}-${id}`) + index),
    };
  });
}

/** A sky in one hue over waves in the next. */
function skyOf(hue: number, seed: number): Sky {
  return {
    top: hexOfHsl(hue, 0.55, 0.3),
    middle: hexOfHsl(hue + 8, 0.5, 0.62),
    bottom: '#fdf0cc',
    horizon: 0.56,
    seed,
    clouds: {
      kind: seed % 2 === 0 ? 'scroll' : 'streak',
      spacing: 0.17,
      colours: {
        fill: ['#fffaf0', hexOfHsl(hue, 0.5, 0.88), hexOfHsl(hue + 20, 0.6, 0.8), '#fbe7b4'],
        line: hexOfHsl(hue, 0.6, 0.22),
      },
    },
    hills: {
      colours: [hexOfHsl(hue + 20, 0.3, 0.56), hexOfHsl(hue + 20, 0.35, 0.36)],
      line: hexOfHsl(hue + 20, 0.45, 0.18),
      height: 0.26,
    },
    below: {
      kind: 'waves',
      colours: {
        fill: [hexOfHsl(hue + 30, 0.5, 0.38), hexOfHsl(hue + 30, 0.45, 0.52)],
        line: '#fdf0cc',
      },
    },
  };
}
