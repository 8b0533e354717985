import type { z } from 'zod';
import type { packChunkSchema, packFileSchema, packListSchema, packSchema } from './pack-schema.ts';

/** Largest piece of a file that is fetched at once; a cut line loses at most this much. */
export const MOST_CHUNK_BYTES = 262_144;

/** How fine the models of a pack are: `light` to the middle level, `fine` to the finest. */
export const PACK_QUALITIES = ['light', 'fine'] as const;

export type PackQuality = (typeof PACK_QUALITIES)[number];

export type PackChunk = z.infer<typeof packChunkSchema>;
export type PackFile = z.infer<typeof packFileSchema>;
export type Pack = z.infer<typeof packSchema>;
export type PackList = z.infer<typeof packListSchema>;
/** `shared`, `SITE`, `SITE/light`, `SITE/fine`, `SITE/vi` … */
export type PackId = Pack['id'];

/** Where the list stands. */
export const PACK_LIST_ADDRESS = '/packs.json';

/** Where a piece stands; its name is what is in it, so that it may be kept for ever. */
export function chunkAddress(chunk: Pick<PackChunk, 'sha256'>): string {
  return `/chunks/${chunk.sha256}.bin`;
}
