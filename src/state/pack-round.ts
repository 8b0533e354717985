import {
  bytesPerSecond,
  type Arrival,
  timeLeft,
  withArrival,
} from '#domain/packs/download-pace.ts';
import {
  keptPacks,
  planDownload,
  type DownloadPlan,
  withoutWanted,
} from '#domain/packs/download-plan.ts';
import type { DownloadState } from '#domain/packs/download-progress.ts';
import { listedPacks } from '#domain/packs/pack-choice.ts';
import type { Pack, PackChunk, PackId, PackList } from '#domain/packs/pack-list.ts';
import { lackingBytes, packsToEvict } from '#domain/packs/pack-room.ts';
import { diskBytes, lineBytes, missingPieces, piecesOf } from '#domain/packs/pack-weight.ts';
import type { ChunkSource, Sha256 } from '#domain/ports/chunk-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { DiskRoom } from '#domain/ports/disk-room.ts';
import type { PackStore } from '#domain/ports/pack-store.ts';
import type { WallClock } from '#domain/ports/wall-clock.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { StoreApi } from 'zustand/vanilla';
import { eachPolitely, fetchChecked } from './pack-fetching.ts';
import type { PacksState } from './pack-state.ts';

export type RoundPorts = {
  source: ChunkSource;
  sha256: Sha256;
  store: PackStore;
  room: DiskRoom;
  clock: Clock;
  wallClock: WallClock;
};

/** What one tab does with the store when it is its turn. */
export class PackRound {
  readonly #ports: RoundPorts;
  readonly #state: StoreApi<PacksState>;
  readonly #onHeld: () => void;
  /** Packs that this page made whole. */
  readonly #made = new Set<PackId>();
  #arrivals: readonly Arrival[] = [];
  #startMs = 0;

  constructor(ports: RoundPorts, state: StoreApi<PacksState>, onHeld: () => void) {
    this.#ports = ports;
    this.#state = state;
    this.#onHeld = onHeld;
  }

  /** Reads the list, where it is not known or `anew`, and what is on the device. */
  async look(signal: AbortSignal, anew = false): Promise<PackList> {
    const { store, source } = this.#ports;
    const known = anew ? null : this.#state.getState().list;
    const [held, lost, wanted] = await Promise.all([store.held(), store.lost(), store.wanted()]);
    this.#state.setState(({ lost: before, isMended }) => ({
      held,
      lost,
      wanted,
      isMended: isMended || (before.length > 0 && lost.length === 0),
    }));
    const list = known ?? (await source.list({ anew, signal }));
    const present = await store.present(piecesOf(list.packs));
    this.#state.setState({ list, present, isKnown: true });
    return list;
  }

  /** What is to be done; nothing while the list is not known. */
  plan(spares: boolean): DownloadPlan {
    const { list, held, wanted } = this.#state.getState();
    if (list === null) return { opened: [], asked: [], spared: [] };
    return planDownload({ list, held, wanted, spares, made: this.#made });
  }

  /** Shows how far it is. */
  report(state: DownloadState): void {
    const { list, wanted, present } = this.#state.getState();
    if (list === null) {
      this.#state.setState(({ progress }) => ({ progress: { ...progress, state } }));
      return;
    }
    const ids = wanted.packs.map(({ id }) => id);
    const pieces = piecesOf(listedPacks(list, ids));
    const totalBytes = lineBytes(pieces);
    const doneBytes = lineBytes(pieces.filter(({ sha256 }) => present.has(sha256)));
    const pace =
      state === 'downloading'
        ? bytesPerSecond(this.#arrivals, this.#startMs, this.#ports.clock.now())
        : null;
    const left = timeLeft(totalBytes - doneBytes, pace);
    this.#state.setState({ progress: { state, doneBytes, totalBytes, left } });
  }

  /** From now on the pace is measured. */
  begin(): void {
    this.#arrivals = [];
    this.#startMs = this.#ports.clock.now();
    this.report('downloading');
  }

  /** Fetches what a pack lacks and makes it whole; false when that was left off, or a piece was lost meanwhile. */
  async bring(
    pack: Pack,
    release: string,
    signal: AbortSignal,
    mayBegin: () => boolean,
  ): Promise<boolean> {
    const { store, wallClock } = this.#ports;
    const missing = missingPieces([pack], this.#state.getState().present);
    await eachPolitely(missing, (chunk) => this.#bringPiece(chunk, signal), mayBegin);
    if (!mayBegin()) return false;
    const { id, sha256, files } = pack;
    const nowMs = wallClock.now();
    const whole = { id, sha256, release, files, heldMs: nowMs, usedMs: nowMs };
    if (!(await store.hold(whole))) return false;
    this.#made.add(id);
    this.#state.setState(({ held }) => ({
      held: [...held.filter((other) => other.id !== id), whole],
    }));
    this.#onHeld();
    return true;
  }

  async #bringPiece(chunk: PackChunk, signal: AbortSignal): Promise<void> {
    const content = await fetchChecked(chunk, this.#ports, signal);
    await this.#ports.store.put(chunk, content);
    const atMs = this.#ports.clock.now();
    this.#arrivals = withArrival(this.#arrivals, { atMs, bytes: chunk.wireBytes });
    this.#state.setState(({ present }) => ({ present: new Set(present).add(chunk.sha256) }));
    if (!signal.aborted) this.report('downloading');
  }

  /** Makes room for these packs by dropping what is least used; false when that would not do. `isFull`: the disk said so. */
  async makeRoom(packs: readonly Pack[], inView: SiteId | null, isFull: boolean): Promise<boolean> {
    const { store, room } = this.#ports;
    const needed = diskBytes(missingPieces(packs, this.#state.getState().present));
    // Also the record of a whole pack needs a little.
    const lacking = async () =>
      isFull ? Math.max(1, needed) : lackingBytes(await room.estimate(), needed);
    if ((await lacking()) === 0) return true;
    const hadOlder = await store.dropOlder();
    await this.sweep();
    if (hadOlder && (isFull || (await lacking()) === 0)) return true;
    const { held, wanted } = this.#state.getState();
    const kept = keptPacks(wanted, held, inView);
    const meant = new Set([...kept, ...packs.map(({ id }) => id)]);
    const gone = packsToEvict(held, meant, await lacking());
    if (gone === null || gone.length === 0) return gone !== null && !isFull;
    await store.want((before) => withoutWanted(before, new Set(gone)));
    for (const id of gone) await store.drop(id);
    this.#onHeld();
    return true;
  }

  /** Packs that lost a piece, and that nobody wants any more. */
  hasForsaken(): boolean {
    return this.#forsaken().length > 0;
  }

  /** Drops loose pieces that nothing wants any more, and what is left of packs that nobody wants. */
  async sweep(): Promise<void> {
    const { store } = this.#ports;
    const { list, wanted } = this.#state.getState();
    if (list === null) return;
    const forsaken = this.#forsaken();
    for (const id of forsaken) await store.drop(id);
    if (forsaken.length > 0) this.#state.setState({ lost: await store.lost() });
    const packs = listedPacks(
      list,
      wanted.packs.map(({ id }) => id),
    );
    await store.sweep(new Set(piecesOf(packs).map(({ sha256 }) => sha256)));
  }

  #forsaken(): readonly PackId[] {
    const { lost, wanted } = this.#state.getState();
    return lost.filter((lostId) => !wanted.packs.some(({ id }) => id === lostId));
  }
}
