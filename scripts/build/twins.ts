import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file's content compressed, by the ending of the file that holds it; one that saves too little is left out. */
export type Twins = Readonly<Partial<Record<'br' | 'gz', Buffer>>>;

/** Files that gain from it; pictures, sound and fonts are compressed already. */
export const COMPRESSIBLE = /\.(html|js|css|svg|json|wasm|glb|mind|webmanifest|txt|vtt)$/;

/** Above this size brotli's slowest step costs seconds and saves next to nothing. */
const SLOW_ABOVE_BYTES = 600_000;

/**
 * Compresses, and remembers in a folder what it has compressed: most files of a build are those of
 * the build before. A twin that saves less than `leastSaving` of the bytes is not worth a file.
 */
export class TwinMaker {
  readonly #cache: string | null;
  readonly #leastSaving: number;
  readonly #made = new Map<string, Promise<Twins>>();

  /** `cache` is a folder of its own; null remembers only as long as this object lasts. */
  constructor(cache: string | null, leastSaving: number) {
    this.#cache = cache;
    this.#leastSaving = leastSaving;
  }

  twinsOf(content: Buffer): Promise<Twins> {
    const key = createHash('sha256').update(content).digest('hex');
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const twins = this.#make(key, content);
    this.#made.set(key, twins);
    return twins;
  }

  /** Bytes of the smallest form in which a content can be sent. */
  async wireBytes(content: Buffer): Promise<number> {
    const twins = Object.values(await this.twinsOf(content));
    return Math.min(content.byteLength, ...twins.map((twin) => twin.byteLength));
  }

  /** Drops from the folder what this object was never asked for. */
  async forgetOthers(): Promise<void> {
    if (this.#cache === null || !existsSync(this.#cache)) return;
    const old = (await readdir(this.#cache)).filter((name) => !this.#made.has(name.slice(0, 64)));
    for (const name of old) await rm(join(this.#cache, name), { force: true });
  }

  async #make(key: string, content: Buffer): Promise<Twins> {
    const [br, gz] = await Promise.all([
      this.#remembered(`${key}.br`, () => brotli(content)),
      this.#remembered(`${key}.gz`, () => promisify(gzip)(content, { level: 9 })),
    ]);
    const most = content.byteLength * (1 - this.#leastSaving);
    return { ...(br.byteLength <= most && { br }), ...(gz.byteLength <= most && { gz }) };
  }

  async #remembered(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    if (this.#cache === null) return make();
    const file = join(this.#cache, name);
    const known = await readFile(file).catch(() => null);
    if (known !== null) return known;
    const made = await make();
    await mkdir(this.#cache, { recursive: true });
    // A build that is stopped must leave no half of a file.
    await writeFile(`${file}.part`, made);
    await rename(`${file}.part`, file);
    return made;
  }
}

function brotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: content.byteLength > SLOW_ABOVE_BYTES ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
}
