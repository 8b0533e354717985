import type { Figure, MeasuredPart, Report } from '../../../../scripts/bench/report/figures.ts';

/** A figure with what a test does not look at. */
export function figure(given: Partial<Figure> = {}): Figure {
  return { id: 'screen/home', name: 'home', unit: 'bytes', value: 1_000, better: 'less', ...given };
}

/** A part of a report, measured on a quiet machine of two cores. */
export function part(given: Partial<MeasuredPart> = {}): MeasuredPart {
  return {
    id: 'bytes',
    title: 'Bytes',
    conditions: 'As sent.',
    measuredAt: '2026-11-22T09:30:00.000Z',
    commit: 'abc1234',
    machine: {
      cores: 2,
      processor: 'a processor',
      memoryBytes: 8 * 1_073_741_824,
      system: 'Linux 6',
      node: '20.20.2',
      browser: 'Chromium 156',
    },
    load: [0.5, 1.5],
    seconds: 12,
    figures: [figure()],
    plots: [],
    fault: null,
    ...given,
  };
}

export function report(version: string, parts: MeasuredPart[]): Report {
  return { schemaVersion: 1, version, parts };
}
