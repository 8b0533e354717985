import { createHash } from 'node:crypto';
import type { PackChunk, PackFile } from '#domain/packs/pack-list.ts';
import type { HeldPack } from '#domain/ports/pack-store.ts';

/** A piece with these bytes, named by what is in it. */
export function piece(text: string): { chunk: PackChunk; content: ArrayBuffer } {
  const content = new TextEncoder().encode(text).buffer;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { chunk: { sha256, bytes: content.byteLength, wireBytes: content.byteLength }, content };
}

/** A file made of these pieces. */
export function fileOf(url: string, ...texts: string[]): PackFile {
  const { sha256, bytes } = piece(texts.join('')).chunk;
  const chunks = texts.map((text) => piece(text).chunk);
  return { url, type: 'text/plain', bytes, sha256, chunks };
}

/** A held pack of these files. */
export function heldPack(id: string, ...files: PackFile[]): HeldPack {
  const sha256 = piece(files.map((file) => file.url + file.sha256).join()).chunk.sha256;
  return { id, sha256, release: 'r1', files, heldMs: 1, usedMs: 1 };
}
