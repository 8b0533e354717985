import { describe, expect, it } from 'vitest';
import { countTests } from '../../../scripts/test/vitest-step.ts';

type Counts = { passed?: number; failed?: number; pending?: number; todo?: number };

function report(counts: Counts, files: { status: string; tests: string[] }[] = []): string {
  return JSON.stringify({
    numPassedTests: counts.passed ?? 0,
    numFailedTests: counts.failed ?? 0,
    numPendingTests: counts.pending ?? 0,
    numTodoTests: counts.todo ?? 0,
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });
}

describe('countTests', () => {
  it('counts passed and failed tests', () => {
    expect(countTests('unit', report({ passed: 5, failed: 2 }), 1)).toEqual({
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
    expect(countTests('unit', report({ passed: 2, failed: 1 }, files), 1)).toEqual({
      passed: 2,
      failed: 2,
    });
  });

  it('counts a test that was left out as a failure', () => {
    expect(countTests('unit', report({ passed: 5, pending: 1, todo: 1 }), 0).failed).toBe(2);
  });

  it('does not call a run good that ended badly', () => {
    expect(countTests('unit', report({ passed: 5 }), 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('refuses a run without tests', () => {
    expect(() => countTests('e2e', report({}), 0)).toThrow('Project "e2e" has no tests.');
  });
});
