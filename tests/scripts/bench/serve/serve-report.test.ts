import { expect, it } from 'vitest';
import {
  ratiosOf,
  type ServeReport,
  serveMarkdown,
  type ServeRun,
  summarise,
} from '../../../../scripts/bench/serve/serve-report.ts';

const run = (requestsPerSecond: number, memoryShareMB: number | null = 8): ServeRun => ({
  requestsPerSecond,
  megabitsPerSecond: 80,
  p50Ms: 2,
  p99Ms: 9,
  cpuSecondsPer1000Requests: 0.04,
  memoryMB: 25,
  memoryShareMB,
});

it('the middle of the runs stands for them', () => {
  expect(summarise('a', 5, [run(30), run(10), run(20)])).toMatchObject({
    requestsPerSecond: 20,
    bytesPerVisit: 5,
  });
  expect(summarise('a', 5, [run(30, null)]).memoryShareMB).toBeNull();
  expect(() => summarise('a', 5, [])).toThrow('a was never measured');
});

it('the others are divided by the first', () => {
  const first = summarise('a', 4, [run(20)]);
  const second = summarise('b', 6, [run(5, null)]);
  const [ratio] = ratiosOf([first, second]);
  expect(ratio?.name).toBe('b');
  expect(ratio?.figures.requestsPerSecond).toBe(0.25);
  expect(ratio?.figures.bytesPerVisit).toBe(1.5);
  expect(ratio?.figures.memoryShareMB).toBeUndefined();
});

it('is a table that a person reads', () => {
  const variants = [summarise('a', 4_000_000, [run(20)]), summarise('b', 6_000_000, [run(5)])];
  const report: ServeReport = {
    date: '2026-11-22',
    machine: { cores: 2, processor: 'P', node: '20', nginx: '1.22.1', load: 0.5 },
    visit: { sites: 8, requests: 98.5, connections: 32, secondsPerRun: 4 },
    variants,
    ratios: ratiosOf(variants),
  };
  const text = serveMarkdown(report);
  expect(text).toContain('| a | 20 | 80 | 4 | 2 | 9 | 0.04 | 25 | 8 |');
  expect(text).toContain('| b | × 0.25 | × 1 | × 1.5 | × 1 | × 1 | × 1 | × 1 | × 1 |');
});
