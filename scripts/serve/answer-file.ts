import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { type ByteRange, readRange } from '#domain/byte-range.ts';
import { CACHE_CONTROL, cachingOf } from './caching-rules.ts';
import { fileAt, type FoundFile } from './find-file.ts';
import { mediaType } from './media-types.ts';
import { originHeaders, SECURITY_HEADERS } from './security-headers.ts';

const TWINS = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const;

/** Sends a file with every header that a good host sends: its compressed twin, a range of it, or word that it has not changed. */
export function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  found: FoundFile,
  status: 200 | 404,
): void {
  const twins = TWINS.flatMap(({ coding, ending }) => {
    const twin = fileAt(root, found.path + ending);
    return twin === null ? [] : [{ coding, twin }];
  });
  const wanted = request.headers['accept-encoding'];
  // A range counts bytes of the file itself, never of a compressed twin.
  const chosen =
    request.headers.range === undefined
      ? twins.find(({ coding }) => accepts(wanted, coding))
      : undefined;
  const { file, stats } = chosen?.twin ?? found;
  const etag = `"${stats.mtimeMs.toString(36)}-${stats.size.toString(36)}"`;
  const modified = stats.mtime.toUTCString();
  setHeaders(response, found.path, status);
  response.setHeader('ETag', etag);
  response.setHeader('Last-Modified', modified);
  if (twins.length > 0) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && isUnchanged(request, etag, stats.mtimeMs)) {
    response.writeHead(304).end();
    return;
  }
  if (chosen !== undefined) response.setHeader('Content-Encoding', chosen.coding);
  const isRange = status === 200 && (request.headers['if-range'] ?? etag) === etag;
  const range = readRange(isRange ? request.headers.range : undefined, stats.size);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${stats.size}`);
    response.writeHead(416).end();
    return;
  }
  if (range !== 'whole') {
    response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${stats.size}`);
  }
  const length = range === 'whole' ? stats.size : range.last - range.first + 1;
  response.writeHead(range === 'whole' ? status : 206, { 'Content-Length': length });
  if (request.method === 'HEAD') response.end();
  else send(response, file, range);
}

/** The headers of an answer that do not depend on what is in the file. */
export function setHeaders(response: ServerResponse, path: string, status: number): void {
  const isThere = status < 400;
  const headers = {
    ...SECURITY_HEADERS,
    ...originHeaders(path),
    'Content-Type': mediaType(path),
    'Cache-Control': CACHE_CONTROL[isThere ? cachingOf(path) : 'error'],
    ...(isThere && { 'Accept-Ranges': 'bytes' }),
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function send(response: ServerResponse, file: string, range: ByteRange | 'whole'): void {
  const part = range === 'whole' ? {} : { start: range.first, end: range.last };
  // A visitor who leaves in the middle ends the stream; that is nobody's fault.
  pipeline(createReadStream(file, part), response, () => {});
}

/** Whether a client reads a coding; `br;q=0` says that it does not. */
function accepts(header: string | string[] | undefined, coding: string): boolean {
  const words = String(header ?? '').split(',');
  return words.some((word) => {
    const [name = '', ...parameters] = word.split(';').map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((part) => /^q=0(?:\.0+)?$/.test(part));
  });
}

function isUnchanged(request: IncomingMessage, etag: string, modifiedMs: number): boolean {
  const known = request.headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((word) => ['*', etag].includes(word.trim().replace(/^W\//, '')));
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  // The header counts whole seconds.
  return Math.floor(modifiedMs / 1000) * 1000 <= since;
}
