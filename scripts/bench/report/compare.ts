import type { Figure, MeasuredPart, Report } from './figures.ts';

/**
 * A figure beside the last release's: not measured then, measured under other conditions, or its
 * value then with the change as a share of it, which may lie within what repetitions differ by.
 */
export type Comparison =
  | { kind: 'not-measured' }
  | { kind: 'otherwise' }
  | {
      kind: 'compared';
      before: number;
      /** 0.1 is a tenth more than before; null where it was 0 before and is not now. */
      change: number | null;
      verdict: 'same' | 'better' | 'worse' | 'other';
    };

/** Below this share of the value before it is called the same. */
const SAME_SHARE = 0.002;

/** Holds a figure of a part against the same figure of a release. */
export function compare(
  part: Pick<MeasuredPart, 'id' | 'conditions'>,
  figure: Figure,
  release: Report | null,
): Comparison {
  const known = release?.parts.find(({ id }) => id === part.id);
  const before = known?.figures.find(({ id }) => id === figure.id);
  if (known === undefined || before === undefined) return { kind: 'not-measured' };
  if (known.conditions !== part.conditions) return { kind: 'otherwise' };
  const change = changeOf(before.value, figure.value);
  return { kind: 'compared', before: before.value, change, verdict: judge(before, figure, change) };
}

function changeOf(before: number, now: number): number | null {
  if (before === now) return 0;
  return before === 0 ? null : (now - before) / Math.abs(before);
}

function judge(
  before: Figure,
  now: Figure,
  change: number | null,
): 'same' | 'better' | 'worse' | 'other' {
  if (change !== null && Math.abs(change) < SAME_SHARE) return 'same';
  if (overlap(before, now)) return 'same';
  if (now.better === undefined) return 'other';
  return now.value < before.value === (now.better === 'less') ? 'better' : 'worse';
}

/** Whether what was measured then and now reaches into each other, so that the medians may differ by chance. */
function overlap({ spread: a }: Figure, { spread: b }: Figure): boolean {
  if (a === undefined || b === undefined) return false;
  return a.least <= b.most && b.least <= a.most;
}
