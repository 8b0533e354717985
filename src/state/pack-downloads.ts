import { createStore, type StoreApi } from 'zustand/vanilla';
import { backOffMs } from '#domain/packs/back-off.ts';
import { packsOfSites, withoutWanted, withWanted } from '#domain/packs/download-plan.ts';
import type { DownloadState } from '#domain/packs/download-progress.ts';
import { type PackChoice, packsFor, SHARED_PACK } from '#domain/packs/pack-choice.ts';
import type { Pack, PackChunk } from '#domain/packs/pack-list.ts';
import { missingPieces } from '#domain/packs/pack-weight.ts';
import { ChunkError } from '#domain/ports/chunk-source.ts';
import { PackStoreError, type WantedPacks } from '#domain/ports/pack-store.ts';
import type { SiteId } from '#domain/site-id.ts';
import { createBell, soonerOf } from './bell.ts';
import { createHandOver } from './pack-hand-over.ts';
import { type PackPorts, WAITS_FOR } from './pack-ports.ts';
import { PackRound } from './pack-round.ts';
import { NO_PACKS, type PacksState } from './pack-state.ts';

/** Brings packs to the device and keeps them there; nothing of it throws or rejects. */
export type PackDownloads = StoreApi<PacksState> & {
  /** Begins, or goes on with what was wanted before; the page's own loading should be over. */
  start: () => void;
  /** A site is in view: its packs are wanted, unless the line is costly. Null: none is in view. */
  open: (siteId: SiteId | null, choice: PackChoice) => void;
  /** The visitor wants these sites; on a costly line too. */
  add: (sites: readonly SiteId[], choice: PackChoice) => void;
  /** Takes these sites off the device. */
  remove: (sites: readonly SiteId[]) => void;
  pause: () => void;
  /** Something that the visitor waits for is on the line: nothing new is fetched until what this returns is called. */
  makeWay: () => () => void;
  /** Goes on at once, on a costly line too. */
  resume: () => void;
  end: () => void;
};

/** A line or a store that said no is looked at again after so long, for some never tell. */
const LOOK_AGAIN_MS = 30_000;

/** Makes the downloader of one tab. */
export function createPackDownloads(ports: PackPorts): PackDownloads {
  const { store, tabs, connection, clock } = ports;
  const state = createStore<PacksState>(() => NO_PACKS);
  const round = new PackRound(ports, state, () => tabs.tell({ type: 'changed' }));
  const handOver = createHandOver(ports);
  const bell = createBell();
  const ends: (() => void)[] = [];
  let life: 'before' | 'running' | 'ended' = 'before';
  let stop = new AbortController();
  let isStale = false;
  let mayCost = false;
  let inView: SiteId | null = null;
  let failures = 0;
  let isMine = false;
  let isTidy = false;
  /** How many wait for the line. */
  let ahead = 0;

  /** Lets what is on the line come, then plans anew. */
  function plansAnew(): void {
    isStale = true;
    bell.ring();
  }

  async function live(): Promise<void> {
    while (life === 'running') {
      const woken = bell.next();
      isStale = false;
      stop = new AbortController();
      const waitMs = await tryRound(stop.signal).catch(waitAfter);
      ports.wake.release();
      if (waitMs !== 0 && !isStale) await soonerOf(woken, waitMs, clock);
    }
  }

  /** Resolves with how long to wait before the next round; null: until something changes. */
  async function tryRound(signal: AbortSignal): Promise<number | null> {
    if (await handOver.isAway()) return LOOK_AGAIN_MS;
    await round.look(signal);
    const waits = restState();
    if (waits !== null) {
      if (waits === 'rest') await tidy(signal);
      round.report(waits);
      return waits === 'offline' ? LOOK_AGAIN_MS : null;
    }
    // The end of the wait rings.
    if (ahead > 0) return null;
    const release = await tabs.turn(signal);
    isMine = true;
    try {
      // Another tab may have done it meanwhile.
      await round.look(signal);
      return restState() === null ? await download(signal) : 0;
    } finally {
      isMine = false;
      release();
    }
  }

  /** A removal or a download that was cut off by the end of its tab may have left pieces that nobody names. */
  async function tidy(signal: AbortSignal): Promise<void> {
    if (isTidy && !round.hasForsaken()) return;
    const release = await tabs.turn(signal);
    try {
      isTidy = true;
      await round.sweep();
    } finally {
      release();
    }
  }

  /** Why nothing is to be fetched now; null when something is. */
  function restState(): DownloadState | null {
    const { opened, asked, spared } = planNow();
    if (opened.length + asked.length === 0) return spared.length > 0 ? 'costly' : 'rest';
    if (state.getState().wanted.isPaused) return 'paused';
    return connection.isOnline() ? null : 'offline';
  }

  function planNow() {
    return round.plan(connection.isCostly() && !mayCost);
  }

  /** What the visitor asked for, while this tab is the one that brings it, or waits for a network to do so. */
  function leftBehind(): readonly PackChunk[] {
    const { wanted, present, progress } = state.getState();
    if (wanted.isPaused || !(isMine || progress.state === 'offline')) return [];
    return missingPieces(planNow().asked, present);
  }

  async function download(signal: AbortSignal): Promise<number | null> {
    const { opened, asked } = planNow();
    if (asked.length > 0) ports.wake.hold();
    round.begin();
    const first = await bringAll(opened, signal);
    if (first === 'lost') return waitFor('downloading');
    // Nobody asked for these: they are left until the site is opened again.
    if (first === 'full') await unwant(opened);
    const then = await bringAll(asked, signal);
    if (then === 'lost') return waitFor('downloading');
    if (!isStale) await round.sweep();
    if (then === 'full' || (first === 'full' && asked.length === 0)) {
      round.report(then === 'full' ? 'full' : 'rest');
      return null;
    }
    return 0;
  }

  /** `full`: there is no room; `lost`: a piece went while its pack was fetched. */
  async function bringAll(
    packs: readonly Pack[],
    signal: AbortSignal,
  ): Promise<'done' | 'full' | 'lost'> {
    if (packs.length === 0) return 'done';
    if (!(await round.makeRoom(packs, inView, false))) return 'full';
    const release = state.getState().list?.release ?? '';
    const mayBegin = () => !isStale && !signal.aborted;
    for (const pack of packs) {
      try {
        if (!(await round.bring(pack, release, signal, mayBegin))) {
          return mayBegin() ? 'lost' : 'done';
        }
        failures = 0;
      } catch (error) {
        if (!(error instanceof PackStoreError) || error.fault !== 'full') throw error;
        await round.look(signal);
        return (await round.makeRoom(packs, inView, true)) ? 'done' : 'full';
      }
    }
    return 'done';
  }

  async function waitAfter(error: unknown): Promise<number | null> {
    if (stop.signal.aborted) return 0;
    if (error instanceof ChunkError) {
      if (error.fault === 'gone' && (await isRenewed())) return 0;
      return waitFor(WAITS_FOR[error.fault]);
    }
    round.report('closed');
    return LOOK_AGAIN_MS;
  }

  /** Reads the list of a newer build. */
  async function isRenewed(): Promise<boolean> {
    ports.onOutdated();
    const before = state.getState().list?.release;
    const list = await round.look(stop.signal, true).catch(() => null);
    return list !== null && list.release !== before;
  }

  /** Says so, and comes again after a while that grows with the failures. */
  function waitFor(waits: DownloadState): number {
    failures += 1;
    round.report(waits);
    return backOffMs(failures, ports.random);
  }

  async function unwant(packs: readonly Pack[]): Promise<void> {
    const gone = new Set(packs.map(({ id }) => id).filter((id) => id !== SHARED_PACK));
    await store.want((wanted) => withoutWanted(wanted, gone));
  }

  /** Changes what is wanted, here and for the other tabs; a store that is closed is told of by the next round. */
  async function change(how: (wanted: WantedPacks) => WantedPacks): Promise<void> {
    try {
      state.setState({ wanted: await store.want(how) });
    } catch {
      // The next round meets the same fault, and says so.
    }
    tabs.tell({ type: 'changed' });
    plansAnew();
  }

  async function takeOff(sites: readonly SiteId[]): Promise<void> {
    const ids = [...state.getState().held, ...state.getState().wanted.packs].map(({ id }) => id);
    const gone = packsOfSites(ids, sites);
    const left = await store.want((wanted) => withoutWanted(wanted, gone));
    stop.abort();
    const isLast = left.packs.length === 0;
    for (const id of isLast ? [...gone, SHARED_PACK] : gone) await store.drop(id);
    if (isLast) await store.sweep(new Set());
  }

  return Object.assign(state, {
    start() {
      if (life !== 'before') return;
      life = 'running';
      state.setState({ isCostly: connection.isCostly() });
      ends.push(
        handOver.follow(leftBehind, plansAnew),
        connection.subscribe(() => {
          failures = 0;
          state.setState({ isCostly: connection.isCostly() });
          plansAnew();
        }),
        tabs.hear((news) => {
          if (news.type === 'changed') plansAnew();
          else if (!isMine) state.setState({ progress: news.progress });
        }),
        state.subscribe(({ progress }, before) => {
          if (isMine && progress !== before.progress) tabs.tell({ type: 'progress', progress });
        }),
      );
      void live();
    },
    open(siteId: SiteId | null, choice: PackChoice) {
      inView = siteId;
      if (siteId === null) return;
      const ids = packsFor([siteId], choice);
      const nowMs = ports.wallClock.now();
      void Promise.all(ids.map((id) => store.touch(id, nowMs))).catch(() => {});
      if (!connection.isCostly()) void change((wanted) => withWanted(wanted, ids, false));
    },
    add(sites: readonly SiteId[], choice: PackChoice) {
      mayCost = true;
      void ports.room.persist();
      const ids = packsFor(sites, choice);
      void change((wanted) => ({ ...withWanted(wanted, ids, true), isPaused: false }));
    },
    remove(sites: readonly SiteId[]) {
      void takeOff(sites)
        .catch(() => {})
        .then(() => change((wanted) => wanted));
    },
    makeWay() {
      ahead += 1;
      isStale = true;
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        ahead -= 1;
        if (ahead === 0) plansAnew();
      };
    },
    pause() {
      void change((wanted) => ({ ...wanted, isPaused: true })).then(() => stop.abort());
    },
    resume() {
      mayCost = true;
      failures = 0;
      void change((wanted) => ({ ...wanted, isPaused: false }));
    },
    end() {
      life = 'ended';
      stop.abort();
      bell.ring();
      for (const end of ends) end();
    },
  });
}
