import { type Film, type FilmFrame, filmOf, type NamedSign } from '../film/film.ts';
import { type FrameRecord, recordFrame } from '../metrics/frame-record.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { sequenceOf } from '../sequences/sequences.ts';
import type { SetName } from '../signs/sign-set.ts';
import type { StartedTracker, StartTracker } from '../trackers/bench-tracker.ts';
import { filmSeed, type Scenario } from './scenario.ts';

export type StartReport = { startMs: number; targetBytes: number };

/**
 * Films a scenario in pieces and shows each piece to several trackers, one after the other: the same
 * frames for all, and never more than one piece in memory. Runs in Node and in a page.
 */
export class BenchSession {
  readonly #starters: Readonly<Record<string, StartTracker>>;
  readonly #signOf: (set: SetName, name: string) => Promise<GreyPicture>;
  readonly #signs = new Map<string, Promise<GreyPicture>>();
  #film: Film | null = null;
  #piece: FilmFrame[] = [];
  #trackers = new Map<string, StartedTracker>();

  constructor(
    starters: Readonly<Record<string, StartTracker>>,
    signOf: (set: SetName, name: string) => Promise<GreyPicture>,
  ) {
    this.#starters = starters;
    this.#signOf = signOf;
  }

  /** Draws the signs and starts a tracker on a scenario's camera; the trackers of the scenario before are ended. */
  async open(scenario: Scenario): Promise<void> {
    this.close();
    const sequence = sequenceOf(scenario.sequence, scenario.set, scenario.seed);
    const filmed = await this.#namedSigns(scenario.set, scenario.filmed);
    this.#film = filmOf(sequence, filmed, filmSeed(scenario));
  }

  async start(tracker: string, scenario: Scenario): Promise<StartReport> {
    const starter = this.#starters[tracker];
    if (starter === undefined || this.#film === null)
      throw new Error(`no tracker "${tracker}" here`);
    const { lens, told } = this.#film.sequence;
    const signs = await this.#namedSigns(scenario.set, scenario.registered);
    const started = await starter({ signs, width: lens.width, height: lens.height, told });
    this.#trackers.set(tracker, started);
    return { startMs: started.startMs, targetBytes: started.targetBytes };
  }

  /** Makes the frames [from, to) the present piece. */
  filmPiece(from: number, to: number): void {
    const film = this.#film;
    if (film === null) throw new Error('no scenario is open');
    this.#piece = [];
    for (let index = from; index < to; index++) this.#piece.push(film.frameAt(index));
  }

  /** Shows the present piece to a tracker; `laterMs` moves its clock on, for a piece that is shown again. */
  async track(name: string, laterMs = 0): Promise<FrameRecord[]> {
    const started = this.#trackers.get(name);
    if (started === undefined) throw new Error(`"${name}" has not been started`);
    const records: FrameRecord[] = [];
    for (const frame of this.#piece) {
      const { luma, timeMs, betweenMs } = frame;
      const offered = { luma, timeMs: timeMs + laterMs, betweenMs: betweenMs + laterMs };
      records.push(recordFrame(frame, await started.tracker.look(offered)));
    }
    return records;
  }

  close(): void {
    for (const { tracker } of this.#trackers.values()) tracker.dispose();
    this.#trackers.clear();
    this.#piece = [];
    this.#film = null;
  }

  async #namedSigns(set: SetName, names: readonly string[]): Promise<NamedSign[]> {
    const signs: NamedSign[] = [];
    for (const id of names) signs.push({ id, picture: await this.#sign(set, id) });
    return signs;
  }

  #sign(set: SetName, name: string): Promise<GreyPicture> {
    const key = `${set}/${name}`;
    const drawn = this.#signs.get(key) ?? this.#signOf(set, name);
    this.#signs.set(key, drawn);
    return drawn;
  }
}
