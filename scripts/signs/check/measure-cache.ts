import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ColourPicture } from '../../bench/signs/printed-sign.ts';

const FOLDER = '.cache/signs-check';

/** SHA-256 of what a picture shows: its size and colours, however its file is coded. */
export function pictureKey({ width, height, rgb }: ColourPicture): string {
  return createHash('sha256').update(`${width}×${height}`).update(rgb).digest('hex');
}

/**
 * What `measure` gave the last time for the same key, else what it gives now, kept for the next time.
 * `name` says what is measured and by which version of the rules.
 */
export async function remembered<Value>(
  name: string,
  key: string,
  measure: () => Promise<Value>,
): Promise<Value> {
  const file = join(FOLDER, name, `${key.slice(0, 32)}.json`);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) return JSON.parse(text) as Value;
  const value = await measure();
  await mkdir(join(FOLDER, name), { recursive: true });
  await writeFile(file, `${JSON.stringify(value)}\n`);
  return value;
}

/** The same for bytes. */
export async function rememberedBytes(
  name: string,
  key: string,
  make: () => Uint8Array,
): Promise<Uint8Array> {
  const file = join(FOLDER, name, `${key.slice(0, 32)}.bin`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return new Uint8Array(kept);
  const bytes = make();
  await mkdir(join(FOLDER, name), { recursive: true });
  await writeFile(file, bytes);
  return bytes;
}

/** SHA-256 of several things in their order, hex. */
export function keyOf(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
