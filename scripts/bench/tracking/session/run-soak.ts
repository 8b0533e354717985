import type { FrameRecord } from '../metrics/frame-record.ts';
import { median } from '../metrics/statistics.ts';
import type { SetName } from '../signs/sign-set.ts';
import { sequenceOf } from '../sequences/sequences.ts';
import type { BenchHost } from './bench-host.ts';
import { scenarioOf } from './scenario.ts';

/** The state of a tracker that has worked for long. */
export type SoakSample = {
  frames: number;
  /** Bytes in use after a collection, by kind. */
  memory: Readonly<Record<string, number>>;
  /** Of the frames since the last sample. */
  medianMs: number | null;
  errorMedian: number | null;
};

/** The sign comes, leaves and comes back, over and over: the path is closed. */
const SEQUENCE = 'leave-return';
const SAMPLES = 20;

/** Shows the same film over and over, and looks at the memory now and then. */
export async function runSoak(
  host: BenchHost,
  tracker: string,
  set: SetName,
  frames: number,
  onSample: (sample: SoakSample) => void,
): Promise<SoakSample[]> {
  const scenario = scenarioOf({ sequence: SEQUENCE, set, seed: 1, sign: 'rich' });
  const { frameCount, framesPerSecond } = sequenceOf(SEQUENCE, set, 1);
  await host.open(scenario);
  await host.start(tracker, scenario);
  await host.filmPiece(0, frameCount);
  const rounds = Math.max(1, Math.ceil(frames / frameCount));
  const each = Math.max(1, Math.round(rounds / SAMPLES));
  const samples: SoakSample[] = [];
  let since: FrameRecord[] = [];
  for (let round = 0; round < rounds; round++) {
    since.push(...(await host.track(tracker, (round * frameCount * 1_000) / framesPerSecond)));
    if ((round + 1) % each !== 0 && round + 1 < rounds) continue;
    const medianMs = median(since.map(({ processMs }) => processMs));
    const errorMedian = median(since.flatMap(({ found }) => found?.cornerError ?? []));
    since = [];
    const sample = {
      frames: (round + 1) * frameCount,
      memory: await host.memory(),
      medianMs,
      errorMedian,
    };
    samples.push(sample);
    onSample(sample);
  }
  return samples;
}

/** Bytes of a kind that the second half of the samples holds more than the first, medians of each. */
export function growth(samples: readonly SoakSample[], kind: string): number {
  const half = Math.ceil(samples.length / 2);
  const middle = (part: readonly SoakSample[]) =>
    median(part.map(({ memory }) => memory[kind] ?? 0)) ?? 0;
  return samples.length < 2 ? 0 : middle(samples.slice(half)) - middle(samples.slice(0, half));
}
