import { createPackDatabase } from '#adapters/storage/pack-database.ts';
import { PACK_LIST_ADDRESS, type PackList } from '#domain/packs/pack-list.ts';
import type { ShellList } from '#domain/shell-list.ts';
import type { PageMessage, WorkerMessage } from '#domain/worker-messages.ts';
import { isAppAddress, isAppNavigation, isNamedByContent } from './app-page.ts';
import { takeBackgroundPacks } from './background-packs.ts';
import { GenerationRecord } from './generation-record.ts';
import { opened, started, takenOver } from './generations.ts';
import { answerFromPacks } from './held-file.ts';
import { offlinePage } from './offline-page.ts';
import { renewPacks } from './renew-packs.ts';
import { answerSharedPicture, isSharedPicture } from './shared-picture.ts';
import { dropShells, findInShells, takeShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

declare const SHELL: ShellList;

/** What the build puts in: said once, as its name becomes the whole list. */
const shell = SHELL;

const APP = '/app.html';

const record = new GenerationRecord(self.caches);
const packs = createPackDatabase();

// Behind everything that the page itself waits for, and past the browser's own store of older files.
const fetchBehind = (url: string) => fetch(url, { cache: 'no-cache', priority: 'low' });

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (isSharedPicture(request)) event.respondWith(answerSharedPicture(request, self.caches));
  if (request.method !== 'GET' || isForNetwork(request, url)) return;
  if (isAppNavigation(url, request.mode)) event.respondWith(answerNavigation(event));
  else if (!isAppAddress(url.pathname)) event.respondWith(answerFile(url.pathname, event));
});

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  if (message.type === 'skip-waiting') void self.skipWaiting();
  if (message.type === 'started') event.waitUntil(noteStart(message.release, event.source));
});

takeBackgroundPacks(self, { store: packs, list: readList, nowMs: () => Date.now() });

async function install(): Promise<void> {
  await takeShell(shell, self.caches, fetchBehind);
  if (savesData()) return;
  const list = await readList();
  if (list !== null) await renewPacks({ store: packs, list, fetch: fetchBehind });
}

/** What this build offers to be kept. */
async function readList(): Promise<PackList | null> {
  const kept = await findInShells(PACK_LIST_ADDRESS, [shell.release], self.caches);
  return kept === undefined ? null : ((await kept.json()) as PackList);
}

async function activate(): Promise<void> {
  const { current, before } = await record.change((known) => takenOver(known, shell.release));
  await dropShells([current, before, shell.release], self.caches);
  await self.clients.claim();
}

/** Every screen opens with the one page of the app, of the build that is known to start. */
async function answerNavigation(event: FetchEvent): Promise<Response> {
  const { current, before } = await record.change(opened);
  const page = await findInShells(APP, [current, shell.release, before], self.caches);
  if (page !== undefined) return page;
  // The system has cleared the shell: it is taken anew while the network answers.
  event.waitUntil(takeShell(shell, self.caches, fetchBehind).catch(() => {}));
  return fetch(event.request).catch(() => offlinePage());
}

/** What must not be answered from the device: the server's own list, and pieces of packs, which their reader checks. */
function isForNetwork({ cache }: Request, { pathname }: URL): boolean {
  if (pathname === PACK_LIST_ADDRESS) return cache === 'reload';
  return pathname.startsWith('/chunks/') || pathname === '/release.txt';
}

async function answerFile(path: string, event: FetchEvent): Promise<Response> {
  const { current, before } = await record.read();
  const releases = [current, shell.release, before];
  const inShell = await findInShells(path, releases, self.caches);
  if (inShell !== undefined) return inShell;
  const held = await answerFromPacks(path, event.request.headers.get('Range'), packs);
  if (held !== null) return held;
  const answer = await fetch(event.request);
  if (answer.status === 404 && isNamedByContent(path)) await tellGone(path, event.clientId);
  return answer;
}

/** A page asks for a file of a build that is no longer on the server. */
async function tellGone(url: string, clientId: string): Promise<void> {
  const client = await self.clients.get(clientId);
  client?.postMessage({ type: 'gone', url } satisfies WorkerMessage);
}

async function noteStart(
  release: string | null,
  page: Client | ServiceWorker | MessagePort | null,
): Promise<void> {
  const known = await record.change((one) => started(one, release));
  if (known.broken === shell.release && page !== null) {
    page.postMessage({ type: 'went-back' } satisfies WorkerMessage);
  }
}

function savesData(): boolean {
  const { connection } = self.navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
