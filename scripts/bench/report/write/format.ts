import type { Comparison } from '../compare.ts';
import { type Figure, keepsBudget, type Unit } from '../figures.ts';

/** A value in its unit, as short as it can be read: `118.5 kB`, `2.31 s`, `0.04 px`, `97.7 %`. */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case 'bytes':
      if (Math.abs(value) >= 1_000_000) return `${(value / 1_000_000).toFixed(2)} MB`;
      return Math.abs(value) >= 1_000 ? `${(value / 1_000).toFixed(1)} kB` : `${value} B`;
    case 'ms':
      return Math.abs(value) >= 1_000
        ? `${(value / 1_000).toFixed(2)} s`
        : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
    case 'px':
      return `${value.toFixed(2)} px`;
    case 'percent':
      return `${value.toFixed(1)} %`;
    case 'count':
      return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 1 });
  }
}

/** From the least to the most of all runs; a dash where there was one. */
export function formatSpread({ spread, unit }: Figure): string {
  if (spread === undefined || spread.runs === 1) return '–';
  const range = `${formatValue(spread.least, unit)} – ${formatValue(spread.most, unit)}`;
  return `${range} (${spread.runs})`;
}

/** `✓ ≤ 120.0 kB`, `✗ ≥ 95.0 %`, or nothing. */
export function formatBudget(figure: Figure): string {
  const { budget, unit } = figure;
  if (budget === undefined) return '';
  const mark = keepsBudget(figure) === true ? '✓' : '✗';
  return `${mark} ${budget.kind === 'least' ? '≥' : '≤'} ${formatValue(budget.limit, unit)}`;
}

/** The value before and the change since, as two cells of a table. */
export function formatComparison(comparison: Comparison, unit: Unit): [string, string] {
  switch (comparison.kind) {
    case 'not-measured':
      return ['not measured', ''];
    case 'otherwise':
      return ['measured otherwise', ''];
    case 'compared': {
      const { before, change, verdict } = comparison;
      const told = { same: 'the same', better: 'better', worse: '**worse**', other: 'changed' };
      if (verdict === 'same' && (change === null || Math.abs(change) < 0.002)) {
        return [formatValue(before, unit), '='];
      }
      const percent =
        change === null
          ? 'from nothing'
          : `${change < 0 ? '−' : '+'}${Math.abs(change * 100).toFixed(1)} %`;
      const words = verdict === 'same' ? 'within the spread' : told[verdict];
      return [formatValue(before, unit), `${percent}, ${words}`];
    }
  }
}
