import { z } from 'zod';
import { MODEL_LEVELS } from '#domain/model-levels.ts';

const count = z.number().int();
const vector = z.tuple([z.number(), z.number(), z.number()]);
const hash = z.string().length(64);

/** One finished file; `recipe` is the hash of everything that it was made from. */
export const pieceRecord = z.strictObject({
  site: z.string(),
  piece: z.string(),
  level: z.enum(MODEL_LEVELS),
  /** Under public/models. */
  file: z.string(),
  recipe: hash,
  bytes: count,
  brotliBytes: count,
  sha256: hash,
  triangles: count,
  drawCalls: count,
  /** Vertices and indices in the graphics memory, bytes. */
  geometryBytes: count,
  box: z.strictObject({ min: vector, max: vector }),
  /** Part ids by number. */
  parts: z.array(z.string()),
  /** Texture files that it asks for, under public/models/textures. */
  textures: z.array(z.string()),
});
export type PieceRecord = z.infer<typeof pieceRecord>;

/** One texture file under public/models/textures. */
export const textureRecord = z.strictObject({
  file: z.string(),
  recipe: hash,
  bytes: count,
  brotliBytes: count,
  sha256: hash,
  /** In a phone's memory with mipmaps, bytes. */
  memoryBytes: count,
});
export type TextureRecord = z.infer<typeof textureRecord>;

/** `public/models/manifest.json`. */
export const modelManifest = z.strictObject({
  pieces: z.array(pieceRecord),
  textures: z.array(textureRecord),
});
export type ModelManifest = z.infer<typeof modelManifest>;
