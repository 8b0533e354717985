import { z } from 'zod';
import { CONTENT_LOCALES } from '../content-locale.ts';
import { isSiteId } from '../site-id.ts';
import { PACK_QUALITIES } from './pack-list.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = z.int().nonnegative();
const site = z.string().refine(isSiteId);

/** A piece of a file, named by what is in it; `wireBytes` is what it costs on the line, compressed where that helps. */
export const packChunkSchema = z.strictObject({ sha256, bytes, wireBytes: bytes });

/** A file at its address in this build, as the pieces that make it, in order. */
export const packFileSchema = z.strictObject({
  url: z.string().regex(/^\/[^?#]+$/),
  /** Media type, as a server would say it. */
  type: z.string(),
  bytes,
  sha256,
  chunks: z.array(packChunkSchema),
});

const kept = { id: z.string(), sha256, files: z.array(packFileSchema) };

/**
 * Files that are kept or dropped together; `sha256` changes with any of them. `shared` is what every
 * site needs, `site` its texts, pictures and sign, `models` and `voice` what is wanted of it.
 */
export const packSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shared'), ...kept }),
  z.strictObject({ kind: z.literal('site'), site, ...kept }),
  z.strictObject({
    kind: z.literal('models'),
    site,
    quality: z.enum(PACK_QUALITIES),
    ...kept,
  }),
  z.strictObject({
    kind: z.literal('voice'),
    site,
    locale: z.enum(CONTENT_LOCALES),
    ...kept,
  }),
]);

/** What a build offers to be kept on the device; every file is listed in one pack only. Checked when it is built: pages do without. */
export const packListSchema = z.strictObject({
  version: z.literal(1),
  /** Names the build; equal releases mean equal files. */
  release: z.string(),
  packs: z.array(packSchema),
});
