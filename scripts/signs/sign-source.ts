import { readFile } from 'node:fs/promises';
import type { SiteId } from '#domain/site-id.ts';
import { z } from 'zod';

const line = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

const signSourceSchema = z.strictObject({
  /** The day these words were last changed; it dates the printed files, so that the same words give the same file. */
  edition: z.iso.date(),
  /** The board's characters in reading order, or null for a place without a board. */
  hanTitle: z.string().min(1).nullable(),
  title: z.string().min(1),
  subtitle: z.string().min(1),
  instruction: line,
  /** What stands before the short address. */
  typeInstead: line,
  note: line,
  credit: line,
});

/** The words on a site's sign. */
export type SignSource = z.infer<typeof signSourceSchema>;

/** Reads `content-src/signs/SITE.json`; throws when it is missing or of another shape. */
export async function readSignSource(siteId: SiteId): Promise<SignSource> {
  const text = await readFile(`content-src/signs/${siteId}.json`, 'utf8');
  return signSourceSchema.parse(JSON.parse(text));
}
