import type { PrintedSign } from './printed-sign.ts';
import { renderScan } from './render-scan.ts';
import { fitted } from './run-scans.ts';
import { handheld, picker, PLAIN_SCAN, SCAN_FRAMES, type Scan } from './scan.ts';
import type { SignFinder } from './sign-finder.ts';

/** What the engine said of frames that show one of several registered signs. */
export type Confusion = {
  id: string;
  frames: number;
  right: number;
  /** The right sign in a wrong place. */
  astray: number;
  none: number;
  /** Other signs that it was taken for, and how often. */
  wrong: Record<string, number>;
};

/** Scans of each sign, three frames each: eight signs make 2,016 frames. */
export const CONFUSION_SCANS = 84;

/** As visitors hold a phone, light, lens and hands as they come, one faded print in four a photocopy. */
export function confusionScans(): Scan[] {
  return Array.from({ length: CONFUSION_SCANS }, (_, i) => {
    const pick = picker(7_301 + 41 * i);
    return {
      ...PLAIN_SCAN,
      ...handheld(pick),
      kind: 'confusion',
      distanceMetres: pick(0.4, 1.1),
      tilt: pick(0, 55),
      gain: pick(0.35, 1),
      noise: pick(2, 6),
      softness: pick(0, 1.2),
      covered: { share: i % 3 === 0 ? pick(0.1, 0.4) : 0, from: pick(0, 360) },
      isGrey: i % 4 === 0,
    };
  });
}

/** Shows a sign to a finder of all of them; `finder` may also know all but this one, and then should say nothing. */
export function runConfusion(id: string, print: PrintedSign, finder: SignFinder): Confusion {
  const result: Confusion = { id, frames: 0, right: 0, astray: 0, none: 0, wrong: {} };
  for (const scan of confusionScans()) {
    const fits = fitted(scan, print.aspect);
    const frames = renderScan(print, fits, SCAN_FRAMES);
    for (const verdict of finder.verdicts(frames, fits, { id, aspect: print.aspect })) {
      result.frames += 1;
      if (typeof verdict === 'object') {
        result.wrong[verdict.wrong] = (result.wrong[verdict.wrong] ?? 0) + 1;
      } else {
        result[verdict] += 1;
      }
    }
  }
  return result;
}

export function wrongFrames({ wrong }: Confusion): number {
  return Object.values(wrong).reduce((sum, count) => sum + count, 0);
}
