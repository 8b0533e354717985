import type { ShellFile, ShellList } from '#domain/shell-list.ts';

const PREFIX = 'shell-';
/** So many files are fetched at once: the page behind them goes first. */
const AT_ONCE = 3;

type Fetch = (url: string) => Promise<Response>;

/**
 * Takes all files of a build's shell, each checked by its hash, so that neither an error nor a
 * network's sign-in page is kept. Rejects when one does not come; what came is there for the next try.
 */
export async function takeShell(
  shell: ShellList,
  caches: CacheStorage,
  fetchFile: Fetch,
): Promise<void> {
  const cache = await caches.open(nameOf(shell.release));
  const waiting = [...shell.files];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if ((await cache.match(file.url)) !== undefined) continue;
      const held = await heldElsewhere(file, shell, caches);
      await cache.put(file.url, held ?? (await fetchChecked(file, fetchFile)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** A file of the shell of the first of these builds that has it. */
export async function findInShells(
  path: string,
  releases: readonly (string | null)[],
  caches: CacheStorage,
): Promise<Response | undefined> {
  for (const release of releases.filter((one) => one !== null)) {
    const name = nameOf(release);
    // Opening would make an empty one of what the system has cleared.
    const found = (await caches.has(name))
      ? await (await caches.open(name)).match(path)
      : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Drops the shells of all builds but these. */
export async function dropShells(
  kept: readonly (string | null)[],
  caches: CacheStorage,
): Promise<void> {
  const names = new Set(kept.filter((release) => release !== null).map(nameOf));
  const old = (await caches.keys()).filter((name) => isShell(name) && !names.has(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Shells are named by twelve hexadecimal digits, other things of the worker are not. */
function isShell(name: string): boolean {
  return /^shell-[0-9a-f]{12}$/.test(name);
}

function nameOf(release: string): string {
  return PREFIX + release;
}

async function fetchChecked(file: ShellFile, fetchFile: Fetch): Promise<Response> {
  const answer = await fetchFile(file.url);
  if (answer.status !== 200) throw new Error(`${file.url} answered ${answer.status}`);
  const content = await answer.arrayBuffer();
  if ((await sha256(content)) !== file.sha256) throw new Error(`${file.url} is another file`);
  return kept(content, file);
}

/** The same file in the shell of another build: it need not be fetched again. */
async function heldElsewhere(
  file: ShellFile,
  shell: ShellList,
  caches: CacheStorage,
): Promise<Response | null> {
  for (const name of (await caches.keys()).filter(isShell)) {
    if (name === nameOf(shell.release)) continue;
    const found = await (await caches.open(name)).match(file.url);
    if (found?.headers.get('ETag') !== etagOf(file)) continue;
    return kept(await found.arrayBuffer(), file);
  }
  return null;
}

/** A response of our own: a redirected one may not answer a navigation. */
function kept(content: ArrayBuffer, file: ShellFile): Response {
  const headers = {
    'Content-Type': file.type,
    'Content-Length': String(content.byteLength),
    ETag: etagOf(file),
  };
  return new Response(content, { headers });
}

function etagOf({ sha256 }: ShellFile): string {
  return `"${sha256}"`;
}

/** SHA-256, in hex. */
export async function sha256(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
