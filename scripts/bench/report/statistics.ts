import { median } from '../tracking/metrics/statistics.ts';
import type { Figure } from './figures.ts';

/** Median and spread of what was measured several times; throws where nothing was. */
export function measured(values: readonly number[]): Pick<Figure, 'value' | 'spread'> {
  const value = median(values);
  if (value === null) throw new Error('nothing was measured');
  const spread = { least: Math.min(...values), most: Math.max(...values), runs: values.length };
  return { value, spread };
}
