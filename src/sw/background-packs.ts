import { listedPacks } from '#domain/packs/pack-choice.ts';
import { MOST_CHUNK_BYTES, type PackList } from '#domain/packs/pack-list.ts';
import { BACKGROUND_PACKS } from '#domain/ports/background-fetch.ts';
import type { PackStore } from '#domain/ports/pack-store.ts';
import { PACK_TABS, type PackNews } from '#domain/ports/pack-tabs.ts';
import { sha256 } from './shell.ts';

/** One answer of a background fetch; it rejects when it did not come. */
export type BackgroundRecord = {
  request: Pick<Request, 'url'>;
  responseReady: Promise<Response>;
};

/** What of the Background Fetch API is used; the compiler does not know it, as few browsers do. */
type BackgroundEvent = Event & {
  waitUntil: (work: Promise<unknown>) => void;
  registration: { id: string; matchAll: () => Promise<readonly BackgroundRecord[]> };
};

type Page = { readonly visibilityState: string; focus: () => Promise<unknown> };

type Pages = {
  matchAll: (which: { type: 'window'; includeUncontrolled?: boolean }) => Promise<readonly Page[]>;
  openWindow: (url: string) => Promise<unknown>;
};

/** The service worker, as far as it is used. */
export type BackgroundWorker = Pick<EventTarget, 'addEventListener'> & { clients: Pages };

type Store = Pick<PackStore, 'put' | 'held' | 'wanted' | 'want' | 'hold'>;

export type KeepOptions = {
  store: Store;
  /** What this worker's build offers; null when it is not there. */
  list: () => Promise<PackList | null>;
  nowMs: () => number;
};

/** Takes what the system downloads while no page is open. */
export function takeBackgroundPacks(worker: BackgroundWorker, options: KeepOptions): void {
  const on = (type: string, listener: (event: BackgroundEvent) => Promise<void>) =>
    worker.addEventListener(type, (event) => {
      const come = event as BackgroundEvent;
      if (come.registration.id === BACKGROUND_PACKS) come.waitUntil(listener(come));
    });
  const keep = async ({ registration }: BackgroundEvent) => {
    // An older download of which the system has thrown everything away.
    await keepRecords(await registration.matchAll().catch(() => []), options);
    const channel = new BroadcastChannel(PACK_TABS);
    channel.postMessage({ type: 'changed' } satisfies PackNews);
    channel.close();
  };
  on('backgroundfetchsuccess', keep);
  on('backgroundfetchfail', keep);
  on('backgroundfetchabort', async (event) => {
    if (!(await isSeen(worker.clients))) await pause(options.store);
    await keep(event);
  });
  on('backgroundfetchclick', () => openApp(worker.clients));
}

/**
 * Keeps every piece that came as it should be, and makes those wanted packs whole that are not on the
 * device in any build; a newer list than this worker's may stand behind the others. Never rejects.
 */
export async function keepRecords(
  records: readonly BackgroundRecord[],
  { store, list, nowMs }: KeepOptions,
): Promise<void> {
  // Those that did not come are met one after the other; a browser must not report them as unheard.
  for (const { responseReady } of records) responseReady.catch(() => {});
  try {
    for (const record of records) {
      const piece = await readPiece(record);
      if (piece !== null) await store.put(piece, piece.content);
    }
  } catch {
    // No room, or no storage: what is there is there, and the page says so when it is opened.
  }
  await holdWhole({ store, list, nowMs }).catch(() => {});
}

/** The piece that an answer is; null when it did not come, or is something else than it is named by. */
async function readPiece({
  request,
  responseReady,
}: BackgroundRecord): Promise<{ sha256: string; content: ArrayBuffer } | null> {
  try {
    const named = /\/chunks\/([0-9a-f]{64})\.bin$/.exec(request.url)?.[1];
    const answer = await responseReady;
    if (named === undefined || !answer.ok) return null;
    const content = await answer.arrayBuffer();
    if (content.byteLength > MOST_CHUNK_BYTES) return null;
    return (await sha256(content)) === named ? { sha256: named, content } : null;
  } catch {
    return null;
  }
}

async function holdWhole({ store, list, nowMs }: KeepOptions): Promise<void> {
  const offered = await list();
  if (offered === null) return;
  const [held, wanted] = await Promise.all([store.held(), store.wanted()]);
  const there = new Set(held.map(({ id }) => id));
  const ids = wanted.packs.map(({ id }) => id).filter((id) => !there.has(id));
  const now = nowMs();
  for (const { id, sha256: hash, files } of listedPacks(offered, ids)) {
    const { release } = offered;
    await store.hold({ id, sha256: hash, release, files, heldMs: now, usedMs: now });
  }
}

/** A page that is seen has taken its download back; when none is, the visitor has ended it in the system's own list. */
async function isSeen(pages: Pages): Promise<boolean> {
  const open = await pages.matchAll({ type: 'window', includeUncontrolled: true });
  return open.some(({ visibilityState }) => visibilityState === 'visible');
}

async function pause(store: Store): Promise<void> {
  await store.want((wanted) => ({ ...wanted, isPaused: true })).catch(() => {});
}

async function openApp(pages: Pages): Promise<void> {
  const [page] = await pages.matchAll({ type: 'window' });
  await (page?.focus() ?? pages.openWindow('/'));
}
