import { createHash } from 'node:crypto';
import type { Pack, PackFile, PackList } from '#domain/packs/pack-list.ts';

/** SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A file made of these pieces; a piece is as many bytes on the line as it has letters. */
export function aFile(url: string, ...texts: string[]): PackFile {
  return {
    url,
    type: 'text/plain',
    bytes: texts.join('').length,
    sha256: hashOf(texts.join('')),
    chunks: texts.map((text) => ({
      sha256: hashOf(text),
      bytes: text.length,
      wireBytes: text.length,
    })),
  };
}

/** A pack by its id, `shared`, `SITE`, `SITE/light`, `SITE/vi` …, with these files. */
export function aPack(id: string, ...files: PackFile[]): Pack {
  const kept = { id, sha256: hashOf(files.map((file) => file.url + file.sha256).join()), files };
  const [site = '', part] = id.split('/');
  if (id === 'shared') return { kind: 'shared', ...kept };
  if (part === undefined) return { kind: 'site', site, ...kept };
  if (part === 'light' || part === 'fine') return { kind: 'models', site, quality: part, ...kept };
  if (part === 'vi' || part === 'en' || part === 'fr')
    return { kind: 'voice', site, locale: part, ...kept };
  throw new Error(`no pack is called ${id}`);
}

/** A list of these packs. */
export function aList(release: string, ...packs: Pack[]): PackList {
  return { version: 1, release, packs };
}
