import { expect, it } from 'vitest';
import { processCost } from '../../../../scripts/bench/serve/process-cost.ts';

it('reads what this program has used, where the system tells', () => {
  const cost = processCost(process.pid);
  const isTold = process.platform === 'linux';
  expect(cost.cpuSeconds > 0).toBe(isTold);
  expect(cost.residentBytes > 1e7).toBe(isTold);
});

it('a process that is gone has used nothing that anybody knows', () => {
  expect(processCost(2 ** 30)).toMatchObject({ cpuSeconds: 0, residentBytes: 0 });
});
