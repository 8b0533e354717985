import type { LookAlike } from './look-alike.ts';
import type { Reach } from './reach.ts';
import type { LikeRegions, Region } from './regions.ts';
import type { Trackability } from './trackability.ts';

/** What advice rests on. */
export type Judged = {
  trackability: Trackability;
  regions: readonly Region[];
  likes: readonly LikeRegions[];
  lookAlikes: readonly LookAlike[];
  reach: Reach;
};

/** A region with less than this share of its fair part of features has next to none. */
const EMPTY = 0.35;
const SILENT = 0.2;
/** Grey levels beyond which a region is too dark or too pale, and below which its shapes do not stand out. */
const DARK = 55;
const PALE = 225;
const FLAT = 12;
/** Regions that share so much are taken for each other. */
const LIKE = 0.55;
const REPEATS = 0.6;
const TURNS = 0.3;
const FEW = 40;
/** From this look-alike score on a sign is worth a warning, before the limit is reached. */
const NEARLY = 10;

/** What to change, in plain words, the most important first; empty when nothing. */
export function adviceFor(judged: Judged): string[] {
  return [...ofWhole(judged), ...ofRegions(judged), ...ofLikes(judged), ...ofOthers(judged)];
}

function ofWhole({ trackability, reach }: Judged): string[] {
  const { foundAgain, evening, shifted, turned, contrast, worstHalf, byWidth } = trackability;
  if (foundAgain < 10) {
    return [
      'there is next to nothing to find: use a picture with shapes of many sizes and strong light and dark',
    ];
  }
  const lines: string[] = [];
  if (shifted > REPEATS)
    lines.push('a pattern repeats itself: make each piece different, or break the rows');
  if (turned > TURNS)
    lines.push(
      'it looks the same when turned: break the symmetry with something that is there once only',
    );
  if (foundAgain < FEW)
    lines.push('there is little to find: add corners, ornament and texture all over');
  if (contrast < FLAT / 2)
    lines.push('light and dark lie too close together in grey: strengthen the contrast');
  if (evening < foundAgain / 2)
    lines.push('too faint for an evening: make the darks darker and the lights lighter');
  if (worstHalf < 0.2)
    lines.push('nearly all detail is on one side: when that is covered, nothing is left');
  if (isTooFine(byWidth))
    lines.push('the detail is too fine to be seen from afar: add larger shapes');
  const lost = byWidth.filter(({ sharp, soft }) => sharp >= FEW && soft < 0.6 * sharp);
  if (lost.length > 0) lines.push('thin lines are lost in a soft picture: draw them thicker');
  if (reach.tiltDegrees < 45)
    lines.push('it is lost when seen aslant: add compact shapes in place of long lines');
  return lines;
}

/** Near it has plenty, far it has hardly any. */
function isTooFine(byWidth: Trackability['byWidth']): boolean {
  const far = byWidth.filter(({ pixels }) => pixels < 80);
  const near = byWidth.at(-1)?.sharp ?? 0;
  const most = Math.max(0, ...far.map(({ sharp }) => sharp));
  return near > 80 && most < near / 6;
}

function ofRegions({ regions }: Judged): string[] {
  return regions.flatMap(({ name, found, says, mean, spread }) => {
    if (found >= EMPTY && says >= SILENT) return [];
    if (mean < DARK && spread < 2 * FLAT)
      return [`the ${name} is too dark in grey: lighten it, or draw lighter lines in it`];
    if (spread < FLAT && mean > PALE) return [`the ${name} is empty and pale: add texture there`];
    if (spread < FLAT) {
      const what = name.startsWith('top')
        ? 'a sky, perhaps: add clouds, birds or ornament'
        : 'add texture there';
      return [`the ${name} is empty: ${what}`];
    }
    if (found >= EMPTY) return [];
    return [`the ${name} has little that is found again: add corners and compact shapes there`];
  });
}

function ofLikes({ likes }: Judged): string[] {
  return likes
    .filter(({ share }) => share > LIKE)
    .slice(0, 3)
    .map(
      ({ one, other }) =>
        `the ${one} and the ${other} look alike: make their panels differ in what they show and how it lies`,
    );
}

function ofOthers({ lookAlikes }: Judged): string[] {
  return lookAlikes
    .filter(({ score }) => score >= NEARLY)
    .map(
      ({ id, score }) =>
        `it resembles ${id} (${score} of 100): change the panels, their order or the frame`,
    );
}
