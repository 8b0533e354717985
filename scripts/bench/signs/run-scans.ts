import type { PrintedSign } from './printed-sign.ts';
import { renderScan } from './render-scan.ts';
import type { Scan } from './scan.ts';
import type { FrameVerdict, SignFinder } from './sign-finder.ts';

/** Target of the A3 print, metres; another shape is fitted into its box. */
const BOX = { width: 0.236, height: 0.252 };

/** How wide a target of this aspect is printed on A3, metres. */
export function printWidth(aspect: number): number {
  return Math.min(BOX.width, BOX.height / aspect);
}

/** The same scan of a print of another shape: as large as fits into the same box. */
export function fitted(scan: Scan, aspect: number): Scan {
  return { ...scan, printMetres: scan.printMetres * (printWidth(aspect) / BOX.width) };
}

/** What each frame of a scan led to. */
export function runScan(
  finder: SignFinder,
  id: string,
  print: PrintedSign,
  scan: Scan,
): FrameVerdict[] {
  const fits = fitted(scan, print.aspect);
  return finder.verdicts(renderScan(print, fits), fits, { id, aspect: print.aspect });
}

/** Whether one of the scan's frames shows the sign in its place. */
export function isFound(verdicts: readonly FrameVerdict[]): boolean {
  return verdicts.includes('right');
}
