import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../../../../scripts/bench/report/write/markdown.ts';
import { figure, part, report } from '../report-fixture.ts';

const budget = { limit: 1_500, kind: 'most', source: 'the budgets' } as const;

function lines(text: string): string[] {
  return text.split('\n');
}

describe('markdownReport', () => {
  it('sets each figure beside its budget and the last release', () => {
    const now = report('0.2.0', [part({ figures: [figure({ budget })] })]);
    const release = report('0.1.0', [part({ figures: [figure({ value: 2_000 })] })]);
    const told = lines(markdownReport(now, release));
    expect(told).toContain('|  | now | budget | 0.1.0 | change |');
    expect(told).toContain('| home | 1.0 kB | ✓ ≤ 1.5 kB | 2.0 kB | −50.0 %, better |');
    expect(told).toContain('Budgets kept: 1 of 1.');
    expect(told).toContain('Budgets: the budgets.');
  });

  it('is not the release that it is held against', () => {
    const [first, second] = ['0.2.0', '0.1.0'].map((version) =>
      lines(markdownReport(report(version, [part()]), report('0.1.0', [part()]))),
    );
    expect(first?.[0]).toBe('# Huế Hiện 0.2.0: figures');
    expect(second?.[0]).toBe('# Huế Hiện after 0.1.0: figures');
  });

  it('has columns for what there is: a rival, a spread', () => {
    const given = figure({
      unit: 'ms',
      value: 2,
      rival: { name: 'mind-ar', value: null },
      spread: { least: 1, most: 3, runs: 3 },
    });
    const told = lines(markdownReport(report('0.2.0', [part({ figures: [given] })]), null));
    expect(told).toContain('|  | now | least – most (runs) | mind-ar | last release | change |');
    expect(told).toContain('| home | 2.00 ms | 1.00 ms – 3.00 ms (3) | – | not measured |  |');
  });

  it('begins with what is over its budget and what could not be measured', () => {
    const over = figure({ budget: { ...budget, limit: 500 } });
    const parts = [
      part({ figures: [over] }),
      part({ id: 'start', title: 'Start', figures: [], fault: 'no browser was found' }),
    ];
    const told = lines(markdownReport(report('0.2.0', parts), null));
    expect(told).toContain('Budgets kept: 0 of 1.');
    expect(told).toContain('- ✗ Bytes, home: 1.0 kB, ≤ 500 B (the budgets)');
    expect(told).toContain('- Start: no browser was found');
    expect(told).toContain('**Not whole:** no browser was found');
  });

  it('says when, on what, and whether the machine had other things to do', () => {
    const times = [figure({ unit: 'ms' })];
    const busy = part({ load: [4.5, 6], figures: times });
    const told = markdownReport(report('0.2.0', [busy]), report('0.1.0', [part()]));
    expect(told).toContain(
      'Machine: 2 cores, a processor, 8 GiB, Linux 6, Node 20.20.2, Chromium 156.',
    );
    expect(told).toContain(
      'Measured 2026-11-22 09:30 UTC, commit abc1234, in 12 s; load 4.5 before, 6.0 after.',
    );
    expect(told).toContain('The machine was busy with other things');
    const then = markdownReport(report('0.2.0', [part()]), report('0.1.0', [busy]));
    expect(then).toContain('The machine was busy at the release');
    const bytes = markdownReport(report('0.2.0', [part({ load: [4.5, 6] })]), null);
    expect(bytes).not.toContain('busy');
  });

  it('shows the plots of the groups that are to be drawn', () => {
    const figures = [figure(), figure({ id: 'screen/scan' }), figure({ id: 'engine' })];
    const drawn = markdownReport(report('0.2.0', [part({ figures, plots: ['screen'] })]), null);
    expect(drawn).toContain('![Bytes: screen](bytes-screen.svg)');
    expect(markdownReport(report('0.2.0', [part({ figures })]), null)).not.toContain('![');
  });
});
