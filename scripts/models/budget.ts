import type { Detail } from './kit/part-set.ts';

/** Limits of one layer at one level, all its pieces and textures together; the build fails beyond them. */
export interface LayerBudget {
  triangles: number;
  drawCalls: number;
  /** Models and textures as a server sends them, bytes. */
  brotliBytes: number;
  /** Textures in a phone's memory with mipmaps, bytes. */
  textureBytes: number;
  /** Vertices and indices in the graphics memory, bytes. */
  geometryBytes: number;
}

const COMMON = { drawCalls: 6, textureBytes: 4_000_000, geometryBytes: 3_000_000 };

export const LAYER_BUDGETS: Record<Detail, LayerBudget> = {
  far: { ...COMMON, triangles: 20_000, brotliBytes: 500_000 },
  mid: { ...COMMON, triangles: 75_000, brotliBytes: 1_300_000 },
  hero: { ...COMMON, triangles: 115_000, brotliBytes: 1_500_000 },
};

/** The first layers of all sites at the middle level, shared textures counted once, brotli bytes. */
export const ALL_SITES_BROTLI_BYTES = 8_000_000;
