import type { SiteId } from '#domain/site-id.ts';
import { type PackFile, type PackReport, planPack, type SitePack } from '#domain/site-pack.ts';

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
 * Brings the cache of a site to what `pack` lists, one file after the other so that the page's own
 * loading goes first; a broken line leaves what was fetched, and the next call goes on from there.
 */
export async function holdPack(
  pack: SitePack,
  keeper: PackKeeper,
  report: (report: PackReport) => void,
): Promise<void> {
  const cache = await keeper.caches.open(PREFIX + pack.siteId);
  const plan = planPack(pack, await revisions(cache));
  const totalBytes = pack.files.reduce((sum, file) => sum + file.bytes, 0);
  let doneBytes = totalBytes - plan.fetch.reduce((sum, file) => sum + file.bytes, 0);
  for (const file of plan.fetch) {
    report({ type: 'pack-progress', doneBytes, totalBytes });
    await cache.put(file.url, await fetchFile(file, keeper));
    doneBytes += file.bytes;
  }
  report({ type: 'pack-held' });
}

/** Drops what `pack` no longer lists; only once no page of an older build is left to ask for it. */
export async function trimPack(pack: SitePack, caches: CacheStorage): Promise<void> {
  const cache = await caches.open(PREFIX + pack.siteId);
  const { drop } = planPack(pack, await revisions(cache));
  await Promise.all(drop.map((url) => cache.delete(url)));
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

async function revisions(cache: Cache): Promise<Map<string, string>> {
  const held = new Map<string, string>();
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    held.set(new URL(request.url).pathname, response?.headers.get(REVISION_HEADER) ?? '');
  }
  return held;
}
