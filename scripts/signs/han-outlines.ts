import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export const HAN_OUTLINES_FILE = 'content-src/signs/han-outlines.json';

const hanOutlinesSchema = z.strictObject({
  font: z.string().min(1),
  license: z.string().min(1),
  /** Path data per character, y upwards from the baseline, 1000 units to the em. */
  characters: z.record(z.string(), z.string().min(1)),
});

export type HanOutlines = z.infer<typeof hanOutlinesSchema>;

/** Reads the outlined Han characters; throws when the file is missing or of another shape. */
export async function readHanOutlines(): Promise<HanOutlines> {
  return hanOutlinesSchema.parse(JSON.parse(await readFile(HAN_OUTLINES_FILE, 'utf8')));
}
