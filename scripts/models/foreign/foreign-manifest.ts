import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MODEL_LEVELS } from '#domain/model-levels.ts';
import { writeWhole } from '../pipeline/write-whole.ts';

const vector = z.tuple([z.number(), z.number(), z.number()]);
const box = z.strictObject({ min: vector, max: vector });

/** What an import made of one file. */
export const foreignMade = z.object({
  site: z.string(),
  piece: z.string(),
  /** What was done to it, and what is over budget, in words. */
  account: z.array(z.string()),
  advice: z.array(z.string()),
  /** Part ids by number, and what each fills, metres. */
  parts: z.array(z.string()),
  partBoxes: z.record(z.string(), box),
  box,
  levels: z.array(
    z.object({
      level: z.enum(MODEL_LEVELS),
      /** Under public/models. */
      file: z.string(),
      bytes: z.number(),
      brotliBytes: z.number(),
      sha256: z.string(),
      triangles: z.number(),
      drawCalls: z.number(),
    }),
  ),
});

/** The same with the hash of everything that it was made from. */
const foreignRecord = z.object({
  ...foreignMade.shape,
  recipe: z.string(),
  /** SHA-256 of the file that was dropped in. */
  source: z.string(),
});
export type ForeignRecord = z.infer<typeof foreignRecord>;

const foreignManifest = z.record(z.string(), foreignRecord);
export type ForeignManifest = z.infer<typeof foreignManifest>;

const FILE = 'foreign.json';

/** What was imported into a folder, by the name of the file that was dropped in; empty where nothing was. */
export async function readForeignManifest(folder: string): Promise<ForeignManifest> {
  try {
    return foreignManifest.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
  } catch {
    return {};
  }
}

export async function writeForeignManifest(
  folder: string,
  manifest: ForeignManifest,
): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(manifest).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeWhole(join(folder, FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}
