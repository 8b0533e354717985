import { type ByteRange, readRange } from '#domain/byte-range.ts';
import type { PackChunk, PackFile } from '#domain/packs/pack-list.ts';
import type { PackReader } from '#domain/ports/pack-store.ts';

/**
 * The answer to a request from the packs on the device: whole, or 206 with the bytes that `range`
 * asks for (iOS plays no sound without), of which only the pieces are read. Null when no whole pack
 * has the file, or when what is kept can no longer be read: the network may have it.
 */
export async function answerFromPacks(
  path: string,
  range: string | null,
  packs: PackReader,
): Promise<Response | null> {
  try {
    const file = await packs.findFile(path);
    if (file === null) return null;
    const asked = readRange(range, file.bytes);
    if (asked === 'unsatisfiable') return unsatisfiable(file);
    return await answer(file, asked, packs);
  } catch {
    // A store that is closed or damaged is as good as none.
    return null;
  }
}

async function answer(
  file: PackFile,
  range: ByteRange | 'whole',
  packs: PackReader,
): Promise<Response | null> {
  const { first, last } = range === 'whole' ? { first: 0, last: file.bytes - 1 } : range;
  const needed = piecesWith(file, first, last);
  const contents = await packs.read(needed.map(({ chunk }) => chunk));
  if (contents === null) return null;
  const begin = first - (needed[0]?.start ?? 0);
  const body = new Blob(contents).slice(begin, begin + last - first + 1);
  const headers: Record<string, string> = {
    'Content-Type': file.type,
    'Content-Length': String(body.size),
    'Accept-Ranges': 'bytes',
    ETag: `"${file.sha256}"`,
  };
  if (range === 'whole') return new Response(body.stream(), { headers });
  headers['Content-Range'] = `bytes ${first}-${last}/${file.bytes}`;
  return new Response(body.stream(), { status: 206, headers });
}

/** The pieces that hold these bytes, each with the place of its first byte in the file. */
function piecesWith(file: PackFile, first: number, last: number) {
  const pieces: { chunk: PackChunk; start: number }[] = [];
  let start = 0;
  for (const chunk of file.chunks) {
    if (start <= last && start + chunk.bytes > first) pieces.push({ chunk, start });
    start += chunk.bytes;
  }
  return pieces;
}

function unsatisfiable({ type, bytes }: PackFile): Response {
  const headers = { 'Content-Type': type, 'Content-Range': `bytes */${bytes}` };
  return new Response(null, { status: 416, headers });
}
