import { expect, it } from 'vitest';
import { processCost } from '../../../../scripts/bench/serve/process-cost.ts';

it.runIf(process.platform === 'linux')('reads what this program has used', () => {
  const cost = processCost(process.pid);
  expect(cost.cpuSeconds).toBeGreaterThan(0);
  expect(cost.residentBytes).toBeGreaterThan(1e7);
});

it('a process that is gone has used nothing that anybody knows', () => {
  expect(processCost(2 ** 30)).toMatchObject({ cpuSeconds: 0, residentBytes: 0 });
});
