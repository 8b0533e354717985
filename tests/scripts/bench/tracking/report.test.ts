import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../scripts/bench/tracking/metrics/summary.ts';
import { overall } from '../../../../scripts/bench/tracking/report/aggregate.ts';
import { markdownReport } from '../../../../scripts/bench/tracking/report/markdown.ts';
import { errorBars, errorPlot } from '../../../../scripts/bench/tracking/report/plots.ts';
import { figure, percent } from '../../../../scripts/bench/tracking/report/progress.ts';
import type { ScenarioResult } from '../../../../scripts/bench/tracking/session/run-scenario.ts';
import { scenarioOf } from '../../../../scripts/bench/tracking/session/scenario.ts';

const EMPTY = summarize([], { isStill: false, jumpsAt: null, registered: [] });

describe('overall', () => {
  it('takes means of shares, medians of errors, sums of counts, the worst of the worst', () => {
    const films = [
      { ...EMPTY, within3: 1, errorMedian: 0.1, falsePoses: 1, errorWorst: 2 },
      { ...EMPTY, within3: 0.5, errorMedian: 0.2, falsePoses: 2, errorWorst: 9 },
      { ...EMPTY, within3: null, errorMedian: 4, falsePoses: 0, errorWorst: null },
    ];
    expect(overall(films)).toMatchObject({
      within3: 0.75,
      errorMedian: 0.2,
      falsePoses: 3,
      errorWorst: 9,
      firstPose: null,
    });
    expect(overall([])).toBeNull();
  });
});

describe('markdownReport', () => {
  it('puts trackers side by side and lists who failed', () => {
    const scenario = scenarioOf({ sequence: 'glare', set: 'tune', seed: 1, sign: 'rich' });
    const start = { startMs: 90, targetBytes: 20_000 };
    const summary = { ...EMPTY, within3: 0.5, errorMedian: 0.123 };
    const result: ScenarioResult = {
      scenario,
      results: [{ tracker: 'engine', start, summary, errors: [] }],
      failures: [{ tracker: 'mind-ar', message: 'no WebGL' }],
    };
    const report = markdownReport([result], ['engine', 'mind-ar'], {
      place: 'Node 20',
      machine: 'two cores',
      codeBytes: { engine: 30_000 },
    });
    expect(report).toContain('| glare | 50.0 % / – | 0.12 / – |');
    expect(report).toContain('code 30000 bytes');
    expect(report).toContain('mind-ar failed on glare with rich: no WebGL');
  });
});

describe('plots', () => {
  it('leaves a gap where there was no pose', () => {
    const plot = errorPlot('a < b', [{ name: 'engine', values: [1, 1, null, 1] }]);
    const moves = /d="(M[^"]+h\.1)"/.exec(plot)?.[1]?.match(/[ML]/g);
    expect(moves).toEqual(['M', 'L', 'M']);
    expect(plot).toContain('a &lt; b');
  });

  it('draws a bar for every figure there is', () => {
    const plot = errorBars(
      'errors',
      ['engine', 'mind-ar'],
      [
        { name: 'glare', values: [0.1, 2] },
        { name: 'tiny', values: [0.3, null] },
      ],
    );
    expect(plot.match(/<rect/g)).toHaveLength(1 + 2 + 3);
  });
});

describe('figures', () => {
  it('are short, and a dash where there is none', () => {
    expect([figure(0.126, 2), figure(null, 2)]).toEqual(['0.13', '–']);
    expect([percent(1), percent(0.5), percent(0), percent(null)]).toEqual([
      '100 %',
      '50.0 %',
      '0 %',
      '–',
    ]);
  });
});
