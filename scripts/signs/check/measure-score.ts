import { compileTargets } from '#vision/image-tracker.ts';
import { type ColourPicture, printedSign } from '../../bench/signs/printed-sign.ts';
import { isFound, printWidth, runScan } from '../../bench/signs/run-scans.ts';
import { SCAN_KINDS, scanSet } from '../../bench/signs/scan-set.ts';
import { createSignFinder } from '../../bench/signs/sign-finder.ts';

/** What the fixed set of scans made of a picture. */
export type MeasuredScore = {
  /** Per cent of the scans that found it, 0 to 100. */
  score: number;
  /** For each kind of scan, how many of how many. */
  byKind: Record<string, { found: number; of: number }>;
};

const ID = 'sign';

/** Counts the scans of the set that find a picture; `tell` hears of every twentieth part. */
export async function measureScore(
  picture: ColourPicture,
  tell: (share: number) => void = () => {},
): Promise<MeasuredScore> {
  const print = printedSign(picture);
  const widthMetres = printWidth(print.aspect);
  const byKind = Object.fromEntries(SCAN_KINDS.map((kind) => [kind, { found: 0, of: 0 }]));
  const targets = compileTargets([{ ...print.picture, id: ID, widthMetres }]);
  const finder = await createSignFinder(targets, widthMetres);
  const scans = scanSet();
  let found = 0;
  scans.forEach((scan, i) => {
    const isOne = isFound(runScan(finder, ID, print, scan));
    found += isOne ? 1 : 0;
    const kind = byKind[scan.kind];
    kind.of += 1;
    kind.found += isOne ? 1 : 0;
    if (i % Math.ceil(scans.length / 20) === 0) tell(i / scans.length);
  });
  finder.dispose();
  return { score: (100 * found) / scans.length, byKind };
}
