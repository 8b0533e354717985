import type { StepResult } from './step.ts';

/** More than these are looked up above, in what the step printed. */
const MOST_FAULTS = 20;

/** A line for each step and below it what failed there, then `N passed, N failed` as the very last. */
export function formatSummary(results: readonly StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.flatMap(({ name, passed, failed, seconds, skipped, faults = [] }) => {
    const outcome = skipped ? 'left out' : `${passed} passed, ${failed} failed`;
    const mark = failed > 0 ? '✗' : '✓';
    return [
      `${mark} ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${outcome}`,
      ...faults.slice(0, MOST_FAULTS).map((fault) => `    ${fault}`),
    ];
  });
  const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return [
    '',
    ...lines,
    `in ${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`,
    `${total('passed')} passed, ${total('failed')} failed`,
  ].join('\n');
}

/** 0 only when something passed and nothing failed. */
export function exitCode(results: readonly StepResult[]): 0 | 1 {
  const failed = results.some((result) => result.failed > 0);
  const passed = results.some((result) => result.passed > 0);
  return passed && !failed ? 0 : 1;
}
