import { describe, expect, it } from 'vitest';
import { runSequences } from '../state/pack-sequences.ts';

const RUNS = 1_000;

describe('a thousand sequences of wishes and faults', () => {
  it('leave no pack half there, no wrong byte, no visit lost, and end whole', async () => {
    // Another seed than the short test has.
    expect(await runSequences(RUNS, 1_802)).toBeGreaterThan(RUNS / 3);
  });
});
