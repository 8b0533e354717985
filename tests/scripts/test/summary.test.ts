import { describe, expect, it } from 'vitest';
import { exitCode, formatSummary } from '../../../scripts/test/summary.ts';

const lint = { name: 'lint', passed: 1, failed: 0, seconds: 2.04, skipped: false };
const unit = { name: 'unit tests', passed: 40, failed: 2, seconds: 61, skipped: false };
const e2e = { name: 'e2e', passed: 0, failed: 1, seconds: 0, skipped: true };

describe('formatSummary', () => {
  it('ends with the sum over all steps', () => {
    expect(formatSummary([lint, unit, e2e]).split('\n')).toEqual([
      '',
      '✓ lint           2.0 s  1 passed, 0 failed',
      '✗ unit tests    61.0 s  40 passed, 2 failed',
      '✗ e2e            0.0 s  left out',
      'in 1 min 3 s',
      '41 passed, 3 failed',
    ]);
  });
});

it('says below a step what failed there, and no more than can be read', () => {
  const faults = Array.from({ length: 30 }, (_nothing, index) => `tests/a.test.ts › ${index}: no`);
  const lines = formatSummary([{ ...unit, faults }]).split('\n');
  expect(lines.slice(1, 3)).toEqual([
    '✗ unit tests    61.0 s  40 passed, 2 failed',
    '    tests/a.test.ts › 0: no',
  ]);
  expect(lines).toHaveLength(24);
});

describe('exitCode', () => {
  it('is 0 only when something passed and nothing failed', () => {
    expect(exitCode([lint])).toBe(0);
    expect(exitCode([lint, unit])).toBe(1);
    expect(exitCode([])).toBe(1);
  });
});
