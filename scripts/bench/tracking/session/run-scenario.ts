import { disagreement } from '../metrics/disagreement.ts';
import type { FrameRecord } from '../metrics/frame-record.ts';
import { type Summary, summarize } from '../metrics/summary.ts';
import { sequenceOf } from '../sequences/sequences.ts';
import type { BenchHost } from './bench-host.ts';
import type { StartReport } from './bench-session.ts';
import type { Scenario } from './scenario.ts';

/** What one tracker did in one scenario. */
export type TrackerResult = {
  tracker: string;
  start: StartReport;
  summary: Summary;
  /** The corner error of each frame, null without a pose of the right sign. */
  errors: (number | null)[];
};

export type ScenarioResult = {
  scenario: Scenario;
  results: TrackerResult[];
  /** Between the engine's two kinds of kernels, where both ran: how far corners lie apart at most, pixels. */
  kernelsApart: number | null;
  /** Trackers that could not start or threw, with their words. */
  failures: { tracker: string; message: string }[];
};

/** Frames filmed at a time: some 10 MB. */
const PIECE = 30;

/** Shows a film to all trackers, piece by piece; who goes first changes with every piece. */
export async function runScenario(
  host: BenchHost,
  scenario: Scenario,
  trackers: readonly string[],
): Promise<ScenarioResult> {
  const sequence = sequenceOf(scenario.sequence, scenario.set, scenario.seed);
  const frameCount = scenario.frameCount ?? sequence.frameCount;
  const failures: ScenarioResult['failures'] = [];
  const running = new Map<string, { start: StartReport; records: FrameRecord[] }>();
  const fail = (tracker: string, cause: unknown) => {
    const [message = ''] = String(cause).split('\n');
    failures.push({ tracker, message });
    running.delete(tracker);
  };
  await host.open(scenario);
  for (const tracker of trackers) {
    try {
      running.set(tracker, { start: await host.start(tracker, scenario), records: [] });
    } catch (cause) {
      fail(tracker, cause);
    }
  }
  for (let from = 0; from < frameCount && running.size > 0; from += PIECE) {
    await host.filmPiece(from, Math.min(frameCount, from + PIECE));
    const order = [...running];
    if ((from / PIECE) % 2 === 1) order.reverse();
    for (const [tracker, { records }] of order) {
      try {
        records.push(...(await host.track(tracker, 0)));
      } catch (cause) {
        fail(tracker, cause);
      }
    }
  }
  const options = { ...sequence, registered: scenario.registered };
  const results = [...running].map(([tracker, { start, records }]) => ({
    tracker,
    start,
    summary: summarize(records, options),
    errors: records.map(({ found }) => found?.cornerError ?? null),
  }));
  const kernels = ['engine', 'engine-typescript'].map((name) => running.get(name)?.records ?? []);
  return { scenario, results, kernelsApart: disagreement(kernels[0], kernels[1]), failures };
}
