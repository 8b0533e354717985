import { seededRandom } from '#domain/seeded-random.ts';
import { type CloudColours, spiral } from '../clouds.ts';
import { mm, type Point } from '../svg.ts';

export type StreakOptions = {
  width: number;
  height: number;
  /** Mean length of a band. */
  spacing: number;
  colours: CloudColours;
  seed: number;
};

/** Long bands of cloud that end in curls, lined along their length, as on dawn skies in lacquer painting. */
export function streaks({ width, height, spacing, colours, seed }: StreakOptions): string {
  const random = seededRandom(seed);
  const bands: string[] = [];
  for (let y = spacing * 0.16; y < height; y += spacing * 0.26) {
    for (let x = -spacing * random(); x < width; x += spacing * (0.95 + 0.7 * random())) {
      const place: Point = [x, y + spacing * 0.16 * (random() - 0.5)];
      bands.push(band(place, spacing * (0.42 + 0.6 * random()), spacing * 0.062, colours, random));
    }
  }
  return bands.join('');
}

function band(
  [x, y]: Point,
  long: number,
  half: number,
  colours: CloudColours,
  random: () => number,
): string {
  const fill = colours.fill[Math.floor(random() * colours.fill.length)] ?? '#ffffff';
  const facing = random() < 0.5 ? -1 : 1;
  const thick = half * (0.85 + 0.4 * random());
  const point = (cx: number, cy: number, reach: number) =>
    `M${mm(cx)} ${mm(cy + thick)}H${mm(cx + reach * 0.8)}C${mm(cx + reach * 0.92)} ${mm(cy + thick)} ${mm(cx + reach)} ${mm(cy + thick * 0.6)} ${mm(cx + reach * 1.08)} ${mm(cy - thick * 0.2)}C${mm(cx + reach)} ${mm(cy - thick * 0.3)} ${mm(cx + reach * 0.9)} ${mm(cy - thick)} ${mm(cx + reach * 0.74)} ${mm(cy - thick)}H${mm(cx)}Z`;
  const vein = (cx: number, cy: number, reach: number) =>
    `M${mm(cx + thick * 1.6)} ${mm(cy - thick * 0.25)}H${mm(cx + reach * 0.72)}M${mm(cx + thick * 2.2)} ${mm(cy + thick * 0.4)}H${mm(cx + reach * 0.55)}`;
  const curl = (cx: number, cy: number, radius: number, turn: number) =>
    `<circle cx="${mm(cx)}" cy="${mm(cy)}" r="${mm(radius)}" fill="${fill}"/><path d="${spiral([cx, cy], radius * 0.75, turn)}" fill="none"/>`;
  const [lowX, lowY, lowLong] = [long * (0.12 + 0.2 * random()), thick * 2.1, long * 0.62];
  const turn = random() * 3;
  return [
    `<g transform="translate(${mm(facing < 0 ? x + long : x)} ${mm(y)}) scale(${facing} 1)" stroke="${colours.line}" stroke-width="${mm(half * 0.15)}" stroke-linejoin="round" stroke-linecap="round">`,
    `<path d="${point(lowX, lowY, lowLong)}" fill="${fill}"/><path d="${vein(lowX, lowY, lowLong)}" fill="none"/>`,
    `<path d="${point(0, 0, long)}" fill="${fill}"/><path d="${vein(0, 0, long)}" fill="none"/>`,
    curl(0, -thick * 0.5, thick * 1.7, 1.4 + turn),
    curl(thick * 2.6, -thick * 0.7, thick * 1.15, 2.6 + turn),
    curl(lowX, lowY - thick * 0.2, thick * 1.2, 2 + turn),
    '</g>',
  ].join('');
}
