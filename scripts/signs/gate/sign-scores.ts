import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the last measurement of every site's sign is kept, from the repository's root. */
export const SIGN_SCORES_FILE = 'content-src/signs/scores.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const signScore = z.strictObject({
  /** Of the target's picture file, when it was measured. */
  targetSha256: sha256,
  /** Per cent of the fixed simulated scans that found it, 0 to 100. */
  score: z.number().min(0).max(100),
  /** The sign that it looks most like, and how much, 0 to 100; null while there is only one. */
  likest: z.strictObject({ id: z.string(), score: z.number().min(0).max(100) }).nullable(),
  advice: z.array(z.string()),
});

export const signScoresSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Versions of the scans and of the comparison that the scores count. */
  scans: z.number().int(),
  comparison: z.number().int(),
  /** The signs that were measured together: a new one changes what the others look like. */
  signs: z.record(z.string(), signScore),
});

export type SignScore = z.infer<typeof signScore>;
export type SignScores = z.infer<typeof signScoresSchema>;

/** The kept scores; null when there are none, or none that can be read. */
export async function readSignScores(root: string): Promise<SignScores | null> {
  const text = await readFile(join(root, SIGN_SCORES_FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const read = signScoresSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
