import { posix } from 'node:path';

/** How a file whose ending says nothing is sent: bytes that a browser must not guess about. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** Media types of what a build holds, by ending; every server's table is written from this one. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  bin: UNKNOWN_TYPE,
  css: 'text/css; charset=utf-8',
  glb: 'model/gltf-binary',
  html: 'text/html; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  ktx2: 'image/ktx2',
  md: 'text/markdown; charset=utf-8',
  mind: UNKNOWN_TYPE,
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  targets: UNKNOWN_TYPE,
  txt: 'text/plain; charset=utf-8',
  usdz: 'model/vnd.usdz+zip',
  vtt: 'text/vtt; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The media type of a file by its ending, which may be written in capitals. */
export function mediaType(path: string): string {
  return MEDIA_TYPES[posix.extname(path).slice(1).toLowerCase()] ?? UNKNOWN_TYPE;
}
