import { type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pageOfScreen } from './screen-addresses.ts';

/** A file of a build: its path below the web's root with `/`, its place on the disk, its size and time. */
export type FoundFile = { path: string; file: string; stats: Stats };

/** What a server answers where a screen has no page of its own. */
const APP_PAGE = '/app.html';

/**
 * The file that answers a request's path in the folder `root`, as every server here is set up: the file
 * itself, a folder's page, or the app for a screen's address. Null where there is none, for hidden
 * files, and for paths that would leave the folder.
 */
export function findFile(root: string, requestPath: string): FoundFile | null {
  const path = decode(requestPath);
  if (path === null) return null;
  const own = fileAt(root, path) ?? fileAt(root, `${path.replace(/\/$/, '')}/index.html`);
  if (own !== null) return own;
  const page = pageOfScreen(path);
  return page === null || fileAt(root, `${page}/index.html`) === null
    ? null
    : fileAt(root, APP_PAGE);
}

function decode(path: string): string | null {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? null : plain;
  } catch {
    return null;
  }
}

/** The file at exactly this path below the root; null for a folder, or what lies outside or is hidden. */
export function fileAt(root: string, path: string): FoundFile | null {
  const base = resolve(root);
  const file = resolve(base, `.${path.startsWith('/') ? path : `/${path}`}`);
  const inside = relative(base, file);
  if (inside === '' || isAbsolute(inside)) return null;
  // A name that begins with a dot is hidden, and ".." would lead out.
  if (inside.split(sep).some((name) => name.startsWith('.'))) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile() || path.endsWith('/')) return null;
  return { path: `/${inside.split(sep).join('/')}`, file, stats };
}
