import { expect, it } from 'vitest';
import { servingResult } from '../../../../../scripts/bench/report/parts/serving.ts';

const RUN = { requestsPerSecond: 900, p99Ms: 8, cpuSecondsPer1000Requests: 0.05, memoryMB: 20 };

it('takes over what the servers were measured at, in its own units', () => {
  const json = JSON.stringify({
    date: '2026-11-22',
    machine: { nginx: '1.22.1', load: 0.4 },
    visit: { requests: 60.2, connections: 32, secondsPerRun: 10 },
    variants: [
      {
        ...RUN,
        name: 'On the fly',
        bytesPerVisit: 5_000_000,
        runs: [
          { ...RUN, requestsPerSecond: 800 },
          { ...RUN, requestsPerSecond: 1_000 },
        ],
      },
    ],
  });
  const { conditions, figures } = servingResult(json);
  expect(conditions).toContain('nginx 1.22.1 on loopback');
  expect(figures.map(({ id, value, unit }) => [id, value, unit])).toEqual([
    ['requests-a-second/on-the-fly', 900, 'count'],
    ['answer-time/on-the-fly', 8, 'ms'],
    ['processor-time/on-the-fly', 50, 'ms'],
    ['memory/on-the-fly', 20_000_000, 'bytes'],
    ['bytes-of-a-visit/on-the-fly', 5_000_000, 'bytes'],
  ]);
  expect(figures[0]).toMatchObject({
    name: 'On the fly: requests a second',
    spread: { least: 800, most: 1_000, runs: 2 },
    note: '2026-11-22, load 0.4',
  });
});
