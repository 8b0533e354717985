import { describe, expect, it } from 'vitest';
import { ONE_FAILED, ONE_PASSED, runNode, runSteps } from '../../../scripts/test/step.ts';

function clock(...times: number[]): () => number {
  return () => times.shift() ?? Number.NaN;
}

describe('runSteps', () => {
  it('goes on past a failure, and takes the time of each step', async () => {
    const results = await runSteps(
      [
        { name: 'lint', run: async () => ONE_FAILED },
        { name: 'unit tests', run: async () => ({ passed: 12, failed: 0 }) },
      ],
      () => {},
      clock(0, 1500, 2000, 2250),
    );
    expect(results).toEqual([
      { name: 'lint', passed: 0, failed: 1, seconds: 1.5, skipped: false },
      { name: 'unit tests', passed: 12, failed: 0, seconds: 0.25, skipped: false },
    ]);
  });

  it('leaves out what needs a failed step, and counts it as failed', async () => {
    const lines: string[] = [];
    const results = await runSteps(
      [
        { name: 'build', run: async () => ONE_FAILED },
        { name: 'e2e tests', needs: ['build'], run: async () => ONE_PASSED },
      ],
      (line) => lines.push(line),
      clock(0, 0),
    );
    expect(results[1]).toEqual({
      name: 'e2e tests',
      passed: 0,
      failed: 1,
      seconds: 0,
      skipped: true,
    });
    expect(lines).toContain('\n▶ e2e tests: left out, because "build" failed');
  });

  it('takes an error as one failure and prints its message', async () => {
    const lines: string[] = [];
    const results = await runSteps(
      [{ name: 'browser', run: () => Promise.reject(new Error('No browser: type this')) }],
      (line) => lines.push(line),
      clock(0, 0),
    );
    expect(results[0]?.failed).toBe(1);
    expect(lines).toContain('No browser: type this');
  });
});

describe('runNode', () => {
  it('passes on status 0 only', async () => {
    expect(await runNode(['-e', ''])).toEqual({ passed: 1, failed: 0 });
    expect(await runNode(['-e', 'process.exit(3)'])).toEqual({ passed: 0, failed: 1 });
  });
});
