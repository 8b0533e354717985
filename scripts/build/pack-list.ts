import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import {
  chunkAddress,
  MOST_CHUNK_BYTES,
  type Pack,
  PACK_QUALITIES,
  type PackChunk,
  type PackFile,
  type PackId,
} from '#domain/packs/pack-list.ts';
import { mediaType } from '../serve/media-types.ts';
import { COMPRESSIBLE, type TwinMaker } from './twins.ts';

/** SHA-256, in hex. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Cuts a file of the build into pieces, and leaves each of them, with its twins, in the build's folder. */
export async function cutFile(folder: string, path: string, twins: TwinMaker): Promise<PackFile> {
  const content = await readFile(join(folder, path));
  const pieces: Buffer[] = [];
  for (let start = 0; start < content.byteLength; start += MOST_CHUNK_BYTES) {
    pieces.push(content.subarray(start, start + MOST_CHUNK_BYTES));
  }
  return {
    url: `/${path}`,
    type: mediaType(path),
    bytes: content.byteLength,
    sha256: sha256(content),
    chunks: await Promise.all(
      pieces.map((piece) => writePiece(folder, piece, COMPRESSIBLE.test(path) ? twins : null)),
    ),
  };
}

/** A pack by its id, which says what kind it is; it changes with any of its files. */
export function describePack(id: PackId, files: PackFile[]): Pack {
  const kept = { id, files, sha256: sha256(JSON.stringify(files.map((f) => [f.url, f.sha256]))) };
  const [site = '', part] = id.split('/');
  if (id === 'shared') return { kind: 'shared', ...kept };
  const quality = PACK_QUALITIES.find((one) => one === part);
  if (quality !== undefined) return { kind: 'models', site, quality, ...kept };
  const locale = CONTENT_LOCALES.find((one) => one === part);
  if (locale !== undefined) return { kind: 'voice', site, locale, ...kept };
  return { kind: 'site', site, ...kept };
}

async function writePiece(
  folder: string,
  piece: Buffer,
  twins: TwinMaker | null,
): Promise<PackChunk> {
  const chunk = { sha256: sha256(piece), bytes: piece.byteLength };
  const file = join(folder, chunkAddress(chunk));
  const made = twins === null ? [] : Object.entries(await twins.twinsOf(piece));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, piece);
  for (const [ending, twin] of made) await writeFile(`${file}.${ending}`, twin);
  const sizes = made.map(([, twin]) => twin.byteLength);
  return { ...chunk, wireBytes: Math.min(piece.byteLength, ...sizes) };
}
