import {
  CONDITIONS,
  conditionScans,
  ENOUGH,
  type PrintName,
  PRINT_METRES,
  SCANS_A_STEP,
  type Sweep,
  SWEEPS,
} from './conditions.ts';
import type { PrintedSign } from './printed-sign.ts';
import { isFound, runScan } from './run-scans.ts';
import type { Scan } from './scan.ts';
import type { SignFinder } from './sign-finder.ts';

/** How often a sign was found under one condition. */
export type ConditionResult = { print: PrintName; condition: string; found: number; of: number };

/** The hardest step that a sign still stood, all easier ones too; null when it failed at the first. */
export type SweepResult = { sweep: string; last: number | null; failedAt: number | null };

export type SignShown = { id: string; print: PrintedSign; finder: SignFinder };

export function runConditions(shown: SignShown): ConditionResult[] {
  const prints = Object.keys(PRINT_METRES) as PrintName[];
  return prints.flatMap((print) =>
    Object.keys(CONDITIONS).map((condition) => {
      const scans = conditionScans(condition, print);
      return { print, condition, found: countFound(shown, scans), of: scans.length };
    }),
  );
}

export function runSweeps(shown: SignShown): SweepResult[] {
  return SWEEPS.map((sweep) => ({ sweep: sweep.name, ...runSweep(shown, sweep) }));
}

function runSweep(shown: SignShown, { print, steps, change }: Sweep): Omit<SweepResult, 'sweep'> {
  let last: number | null = null;
  for (const step of steps) {
    // Of all conditions `grey` changes least; what it changes is taken back.
    const scans = conditionScans('grey', print, { isGrey: false, ...change(step) }, SCANS_A_STEP);
    if (countFound(shown, scans) < ENOUGH) return { last, failedAt: step };
    last = step;
  }
  return { last, failedAt: null };
}

function countFound({ id, print, finder }: SignShown, scans: readonly Scan[]): number {
  return scans.filter((scan) => isFound(runScan(finder, id, print, scan))).length;
}
