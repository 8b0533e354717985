import type { FrameRecord } from '../metrics/frame-record.ts';
import type { StartReport } from './bench-session.ts';
import type { Scenario } from './scenario.ts';

/** A place where films are made and trackers run: this process, or a page in a browser. */
export type BenchHost = {
  /** Where that is, in words. */
  readonly place: string;
  /** What each tracker's code weighs on the line, bytes of brotli; nothing where it is not built. */
  readonly codeBytes: Readonly<Record<string, number>>;
  open(scenario: Scenario): Promise<void>;
  start(tracker: string, scenario: Scenario): Promise<StartReport>;
  filmPiece(from: number, to: number): Promise<void>;
  track(tracker: string, laterMs: number): Promise<FrameRecord[]>;
  /** Bytes in use after a collection, by kind. */
  memory(): Promise<Readonly<Record<string, number>>>;
  end(): Promise<void>;
};
