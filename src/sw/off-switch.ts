declare const self: ServiceWorkerGlobalScope;

// Takes the service worker's place when that must go: `npm run build:off-switch`. What the visitor
// keeps, packs and records, stays; the app comes from the network as on a first visit.

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(switchOff());
});

async function switchOff(): Promise<void> {
  const shells = (await self.caches.keys()).filter((name) => name.startsWith('shell-'));
  await Promise.all(shells.map((name) => self.caches.delete(name)));
  await self.registration.unregister();
  // A page that comes from the network registers this file again: it must not be opened anew for ever.
  if (shells.length === 0) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}

// A module, so that its names are its own.
export {};
