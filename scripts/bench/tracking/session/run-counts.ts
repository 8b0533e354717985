import type { Summary } from '../metrics/summary.ts';
import type { SetName } from '../signs/sign-set.ts';
import type { BenchHost } from './bench-host.ts';
import { runScenario } from './run-scenario.ts';
import { scenarioOf } from './scenario.ts';

/** What a number of registered signs costs one tracker. */
export type CountResult = {
  count: number;
  tracker: string;
  targetBytes: number;
  startMs: number;
  /** Of a film of a bare wall, and of one that shows the sign registered last. */
  empty: Summary;
  shown: Summary;
};

const FRAMES = 45;

/** Looks for 1, 8, … signs at a time: none of them there, and the last one there. */
export async function runCounts(
  host: BenchHost,
  counts: readonly number[],
  trackers: readonly string[],
  set: SetName,
  onResult: (result: CountResult) => void,
): Promise<CountResult[]> {
  const results: CountResult[] = [];
  for (const count of counts) {
    const film = (sequence: string) =>
      scenarioOf({ sequence, set, seed: 1, sign: 'rich', others: count - 1, frameCount: FRAMES });
    const empty = await runScenario(host, film('clutter'), trackers);
    const shown = await runScenario(host, film('hand-shake'), trackers);
    for (const { tracker, start, summary } of empty.results) {
      const other = shown.results.find((result) => result.tracker === tracker);
      if (other === undefined) continue;
      const result = { count, tracker, ...start, empty: summary, shown: other.summary };
      results.push(result);
      onResult(result);
    }
    for (const { tracker, message } of [...empty.failures, ...shown.failures]) {
      throw new Error(`${tracker} failed with ${count} signs: ${message}`);
    }
  }
  return results;
}
