import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { SiteId } from '#domain/site-id.ts';
import {
  packAddress,
  type PackReport,
  type SitePack,
  type WorkerRequest,
} from '#domain/site-pack.ts';
import { isAppAddress, isAppNavigation, pagesFor } from './app-page.ts';
import { findHeld, heldSites, holdPack, type PackKeeper, trimPacks } from './held-packs.ts';
import { partialResponse } from './partial-response.ts';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

const keeper: PackKeeper = {
  caches: self.caches,
  // Behind everything that the page itself is waiting for.
  fetch: (url) => fetch(url, { cache: 'no-cache', priority: 'low' }),
};

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && isAppNavigation(url, request.mode),
  ({ url, request }) => answerNavigation(url.pathname, request),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !isAppAddress(url.pathname),
  ({ url, request }) => answerFile(url.pathname, request),
);

self.addEventListener('install', (event) => {
  // A device that holds packs gets their new files before this worker takes over from the old one.
  event.waitUntil(renewPacks());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      self.clients.claim(),
      listedPacks().then((packs) => trimPacks(packs, self.caches)),
    ]),
  );
});

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest;
  if (request.type === 'skip-waiting') void self.skipWaiting();
  if (request.type === 'hold-pack') event.waitUntil(hold(request.siteId, event.ports[0]));
});

async function hold(siteId: SiteId, port: MessagePort | undefined): Promise<void> {
  const report = (message: PackReport) => port?.postMessage(message);
  try {
    await holdPack(await readPack(siteId), keeper, report);
  } catch (error) {
    report({ type: 'pack-failed', message: String(error) });
  }
}

async function renewPacks(): Promise<void> {
  for (const pack of await listedPacks()) {
    // What cannot be fetched now is fetched when a page asks for the pack again.
    await holdPack(pack, keeper, () => {}).catch(() => {});
  }
}

/** The packs that this device holds, as this build lists them; without those that it does not. */
async function listedPacks(): Promise<SitePack[]> {
  const sites = await heldSites(self.caches);
  const packs = await Promise.all(sites.map((siteId) => readPack(siteId).catch(() => null)));
  return packs.filter((pack) => pack !== null);
}

async function readPack(siteId: SiteId): Promise<SitePack> {
  const listed = await matchPrecache(packAddress(siteId));
  if (listed === undefined) throw new Error(`This build lists no pack for ${siteId}`);
  return (await listed.json()) as SitePack;
}

async function answerNavigation(path: string, request: Request): Promise<Response> {
  for (const page of pagesFor(path)) {
    const found = await matchPrecache(page);
    if (found !== undefined) return found;
  }
  return fetch(request);
}

async function answerFile(path: string, request: Request): Promise<Response> {
  const held = await findHeld(path, self.caches);
  if (held === undefined) return fetch(request);
  const range = request.headers.get('Range');
  return range === null ? held : partialResponse(range, held);
}
