import type { PackChunk, PackFile } from './pack-list.ts';

/** Every piece of these packs once, in the order in which they are first met. */
export function piecesOf(packs: readonly { files: readonly PackFile[] }[]): readonly PackChunk[] {
  const pieces = new Map<string, PackChunk>();
  for (const pack of packs) {
    for (const file of pack.files) for (const chunk of file.chunks) pieces.set(chunk.sha256, chunk);
  }
  return [...pieces.values()];
}

/** Pieces that are not there yet. */
export function missingPieces(
  packs: readonly { files: readonly PackFile[] }[],
  present: ReadonlySet<string>,
): readonly PackChunk[] {
  return piecesOf(packs).filter(({ sha256 }) => !present.has(sha256));
}

/** Bytes on the line. */
export function lineBytes(pieces: readonly PackChunk[]): number {
  return pieces.reduce((sum, { wireBytes }) => sum + wireBytes, 0);
}

/** Bytes on the disk. */
export function diskBytes(pieces: readonly PackChunk[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}
