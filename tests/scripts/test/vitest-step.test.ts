import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countTests } from '../../../scripts/test/vitest-step.ts';

type Counts = { passed?: number; failed?: number; pending?: number; todo?: number };
type File = { name?: string; status: string; message?: string; tests: string[] };

function report(counts: Counts, files: File[] = []): string {
  return JSON.stringify({
    numPassedTests: counts.passed ?? 0,
    numFailedTests: counts.failed ?? 0,
    numPendingTests: counts.pending ?? 0,
    numTodoTests: counts.todo ?? 0,
    testResults: files.map(({ name = 'a.test.ts', status, message = '', tests }) => ({
      name: join(process.cwd(), 'tests', name),
      status,
      message,
      assertionResults: tests.map((test, index) => ({
        fullName: `works ${index}`,
        status: test,
        failureMessages: test === 'failed' ? ['\u001b[31mError: 1 is not 2\u001b[39m\n at x'] : [],
      })),
    })),
  });
}

describe('countTests', () => {
  it('counts passed and failed tests', () => {
    expect(countTests('unit', report({ passed: 5, failed: 2 }), 1)).toMatchObject({
      passed: 5,
      failed: 2,
    });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const files = [
      { status: 'failed', tests: [] },
      { status: 'failed', tests: ['failed', 'passed'] },
      { status: 'passed', tests: ['passed'] },
    ];
    expect(countTests('unit', report({ passed: 2, failed: 1 }, files), 1)).toMatchObject({
      passed: 2,
      failed: 2,
    });
  });

  it('says which tests did not pass and why, a line each', () => {
    const files = [
      { name: 'broken.test.ts', status: 'failed', message: 'Cannot find x\nat y', tests: [] },
      { name: 'b.test.ts', status: 'failed', tests: ['passed', 'failed', 'pending'] },
    ];
    const { faults } = countTests('unit', report({ passed: 1, failed: 1, pending: 1 }, files), 1);
    expect(faults).toEqual([
      'tests/broken.test.ts: Cannot find x',
      'tests/b.test.ts › works 1: Error: 1 is not 2',
      'tests/b.test.ts › works 2: pending',
    ]);
  });

  it('counts a test that was left out as a failure', () => {
    expect(countTests('unit', report({ passed: 5, pending: 1, todo: 1 }), 0).failed).toBe(2);
  });

  it('does not call a run good that ended badly', () => {
    expect(countTests('unit', report({ passed: 5 }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  it('refuses a run without tests', () => {
    expect(() => countTests('e2e', report({}), 0)).toThrow('Project "e2e" has no tests.');
  });
});
