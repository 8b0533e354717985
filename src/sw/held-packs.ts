import type { SiteId } from '#domain/site-id.ts';
import {
  filesToFetch,
  type PackFile,
  type PackReport,
  type SitePack,
  unlisted,
} from '#domain/site-pack.ts';

const PREFIX = 'pack-';
const REVISION_HEADER = 'X-Revision';

export type PackKeeper = {
  caches: CacheStorage;
  /** Fetches past the browser's own store, which may still hold an older file of this name. */
  fetch: (url: string) => Promise<Response>;
};

/** Names of the sites whose pack was asked for on this device. */
export async function heldSites(caches: CacheStorage): Promise<SiteId[]> {
  const names = await caches.keys();
  return names
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length) as SiteId);
}

/**
 * Brings what is held to what `pack` lists, one file after the other so that the page's own loading
 * goes first; what another pack holds is not fetched again, and a broken line leaves what was fetched,
 * for the next call to go on from there.
 */
export async function holdPack(
  pack: SitePack,
  keeper: PackKeeper,
  report: (report: PackReport) => void,
): Promise<void> {
  const own = await keeper.caches.open(PREFIX + pack.siteId);
  const missing = filesToFetch(pack, await revisions(keeper.caches));
  const totalBytes = pack.files.reduce((sum, file) => sum + file.bytes, 0);
  let doneBytes = totalBytes - missing.reduce((sum, file) => sum + file.bytes, 0);
  for (const file of missing) {
    report({ type: 'pack-progress', doneBytes, totalBytes });
    await own.put(file.url, await fetchFile(file, keeper));
    await dropOlder(file.url, own, keeper.caches);
    doneBytes += file.bytes;
  }
  report({ type: 'pack-held' });
}

/** Drops what none of the held packs lists any more; only once no page of an older build is left to ask for it. */
export async function trimPacks(packs: readonly SitePack[], caches: CacheStorage): Promise<void> {
  for (const { siteId } of packs) {
    const cache = await caches.open(PREFIX + siteId);
    const held = (await cache.keys()).map((request) => new URL(request.url).pathname);
    await Promise.all(unlisted(packs, held).map((url) => cache.delete(url)));
  }
}

/** The held copy of a file, from whichever pack has it. */
export async function findHeld(url: string, caches: CacheStorage): Promise<Response | undefined> {
  for (const siteId of await heldSites(caches)) {
    const cache = await caches.open(PREFIX + siteId);
    const found = await cache.match(url);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function fetchFile(file: PackFile, keeper: PackKeeper): Promise<Response> {
  const response = await keeper.fetch(file.url);
  if (!response.ok) throw new Error(`${file.url} answered ${response.status}`);
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.set(REVISION_HEADER, file.revision);
  return new Response(await response.blob(), { status: 200, headers });
}

/** In which revisions each file is held, by address. */
async function revisions(caches: CacheStorage): Promise<Map<string, Set<string>>> {
  const held = new Map<string, Set<string>>();
  for (const cache of await packCaches(caches)) {
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const url = new URL(request.url).pathname;
      const known = held.get(url) ?? new Set();
      held.set(url, known.add(response?.headers.get(REVISION_HEADER) ?? ''));
    }
  }
  return held;
}

/** A file that all packs share is held once, in its newest revision. */
async function dropOlder(url: string, newest: Cache, caches: CacheStorage): Promise<void> {
  const kept = await newest.match(url);
  const revision = kept?.headers.get(REVISION_HEADER);
  for (const cache of await packCaches(caches)) {
    const found = await cache.match(url);
    if (found !== undefined && found.headers.get(REVISION_HEADER) !== revision) {
      await cache.delete(url);
    }
  }
}

async function packCaches(caches: CacheStorage): Promise<Cache[]> {
  return Promise.all((await heldSites(caches)).map((siteId) => caches.open(PREFIX + siteId)));
}
