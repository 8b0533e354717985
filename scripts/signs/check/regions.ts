import type { GreyPicture } from '../../bench/tracking/picture/grey-picture.ts';
import { inPlace, saidByCells } from './trackability.ts';
import type { ExtractedSign } from './extract.ts';
import type { ProbeMatch } from './probe.ts';

/** Ninths of a sign, row by row, in words. */
export const REGION_NAMES = [
  'top left',
  'top',
  'top right',
  'left side',
  'middle',
  'right side',
  'bottom left',
  'bottom',
  'bottom right',
] as const;

/** One ninth of a sign. */
export type Region = {
  name: (typeof REGION_NAMES)[number];
  /** Features that a plain view finds again there, as a share of an even ninth: 1 is its fair part. */
  found: number;
  /** What its cells say, as a share of what they could, 0 to 1. */
  says: number;
  /** Mean and standard deviation of its grey levels. */
  mean: number;
  spread: number;
};

/** Two regions whose features are taken for each other. */
export type LikeRegions = {
  one: Region['name'];
  other: Region['name'];
  /** Features of both that lie one step away in the other, as a share of those found there. */
  share: number;
};

export function regionsOf(
  sign: ExtractedSign,
  picture: GreyPicture,
  plain: readonly ProbeMatch[],
): Region[] {
  const placed = inPlace(plain);
  const { columns, rows } = sign.cells;
  const said = saidByCells(sign);
  return REGION_NAMES.map((name, region) => {
    const own = placed.filter(({ x, y }) => regionAt(x, y, sign.aspect) === region);
    const cells = said.filter((_, cell) => {
      const x = ((cell % columns) + 0.5) / columns - 0.5;
      const y = ((Math.floor(cell / columns) + 0.5) / rows - 0.5) * sign.aspect;
      return regionAt(x, y, sign.aspect) === region;
    });
    return {
      name,
      found: (9 * own.length) / Math.max(1, placed.length),
      says: cells.reduce((sum, says) => sum + says, 0) / Math.max(1, cells.length),
      ...greysOf(picture, region),
    };
  });
}

/** Bits within which a feature is as good as the other; and sign widths that count as one step from region to region. */
const SAME = 56;
const STEP = 0.06;
const FEWEST = 14;

/** Pairs of regions of which one shows, a step away, what the other shows; the worst first. */
export function likeRegions(aspect: number, plain: readonly ProbeMatch[]): LikeRegions[] {
  const found = Array.from({ length: 9 }, () => 0);
  for (const { x, y } of inPlace(plain)) found[regionAt(x, y, aspect)] += 1;
  const steps = new Map<string, Set<string>>();
  for (const { x, y, keptX, keptY, distance, inPlace: isPlaced } of plain) {
    const [one, other] = [regionAt(x, y, aspect), regionAt(keptX, keptY, aspect)];
    if (isPlaced || one === other || distance > SAME) continue;
    const side = one < other ? 1 : -1;
    const [dx, dy] = [keptX - x, keptY - y].map((way) => Math.round((side * way) / STEP));
    const key = [Math.min(one, other), Math.max(one, other), dx, dy].join(' ');
    // A feature counts once, however many of the other region's it matches there.
    steps.set(key, (steps.get(key) ?? new Set()).add(`${x} ${y}`));
  }
  const worst = new Map<string, LikeRegions>();
  for (const [key, features] of steps) {
    const [one, other] = key.split(' ').map(Number);
    const share = features.size / Math.max(FEWEST, found[one] + found[other]);
    const pair = `${one} ${other}`;
    if (share <= (worst.get(pair)?.share ?? 0)) continue;
    worst.set(pair, { one: REGION_NAMES[one], other: REGION_NAMES[other], share });
  }
  return [...worst.values()].toSorted((a, b) => b.share - a.share);
}

function regionAt(x: number, y: number, aspect: number): number {
  const third = (place: number) => Math.min(2, Math.max(0, Math.floor((place + 0.5) * 3)));
  return 3 * third(y / aspect) + third(x);
}

function greysOf(
  { width, height, luma }: GreyPicture,
  region: number,
): Pick<Region, 'mean' | 'spread'> {
  const left = Math.floor(((region % 3) * width) / 3);
  const right = Math.floor((((region % 3) + 1) * width) / 3);
  const top = Math.floor((Math.floor(region / 3) * height) / 3);
  const bottom = Math.floor(((Math.floor(region / 3) + 1) * height) / 3);
  let sum = 0;
  let squares = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const level = luma[y * width + x];
      sum += level;
      squares += level * level;
    }
  }
  const count = (right - left) * (bottom - top);
  const mean = sum / count;
  return { mean, spread: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}
