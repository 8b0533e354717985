import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Tells what a file of a folder weighs in brotli at its best, bytes; each file is compressed once. */
export function brotliSizes(folder: string): (file: string) => number {
  const sizes = new Map<string, number>();
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return (file) => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = brotliCompressSync(readFileSync(join(folder, file)), { params }).byteLength;
    sizes.set(file, size);
    return size;
  };
}
