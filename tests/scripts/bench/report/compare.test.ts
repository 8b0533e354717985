import { describe, expect, it } from 'vitest';
import { compare } from '../../../../scripts/bench/report/compare.ts';
import type { Figure } from '../../../../scripts/bench/report/figures.ts';
import { figure, part, report } from './report-fixture.ts';

/** What is said of a figure of 1,000 beside what it was. */
function beside(before: Partial<Figure>, now: Partial<Figure> = {}) {
  const release = report('0.1.0', [part({ figures: [figure(before)] })]);
  return compare(part(), figure(now), release);
}

describe('compare', () => {
  it.each([
    { before: 2_000, now: 1_000, better: 'less', change: -0.5, verdict: 'better' },
    { before: 1_000, now: 2_000, better: 'less', change: 1, verdict: 'worse' },
    { before: 50, now: 75, better: 'more', change: 0.5, verdict: 'better' },
    { before: 75, now: 60, better: 'more', change: -0.2, verdict: 'worse' },
    { before: 10, now: 20, better: undefined, change: 1, verdict: 'other' },
    { before: 1_000, now: 1_001, better: 'less', change: 0.001, verdict: 'same' },
    { before: 0, now: 0, better: 'less', change: 0, verdict: 'same' },
    { before: 0, now: 3, better: 'less', change: null, verdict: 'worse' },
  ] as const)('$before before, $now now, better $better: $verdict', (given) => {
    const { before, now, better, change, verdict } = given;
    const { better: _, ...plain } = figure({ value: now });
    const shown = better === undefined ? plain : { ...plain, better };
    const release = report('0.1.0', [part({ figures: [figure({ value: before })] })]);
    const told = compare(part(), shown, release);
    expect(told).toMatchObject({ kind: 'compared', before, verdict });
    if (told.kind !== 'compared') throw new Error(told.kind);
    if (change === null) expect(told.change).toBeNull();
    else expect(told.change).toBeCloseTo(change, 9);
  });

  it('calls it the same where the measurements then and now reach into each other', () => {
    const before = { value: 1_000, spread: { least: 900, most: 1_300, runs: 5 } };
    const now = { value: 1_400, spread: { least: 1_250, most: 1_500, runs: 5 } };
    expect(beside(before, now)).toMatchObject({ verdict: 'same' });
    const slower = { value: 1_400, spread: { least: 1_301, most: 1_500, runs: 5 } };
    expect(beside(before, slower)).toMatchObject({ verdict: 'worse' });
  });

  it('compares nothing that was not measured, or not in the same way', () => {
    expect(compare(part(), figure(), null)).toEqual({ kind: 'not-measured' });
    expect(beside({ id: 'screen/other' })).toEqual({ kind: 'not-measured' });
    const release = report('0.1.0', [part({ conditions: 'On a faster line.' })]);
    expect(compare(part(), figure(), release)).toEqual({ kind: 'otherwise' });
  });
});
