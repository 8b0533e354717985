import type { Detail } from './kit/part-set.ts';

/** Limits of one model file; the build fails beyond them. */
export interface ModelBudget {
  triangles: number;
  drawCalls: number;
  brotliBytes: number;
  /** Raw file, bytes. */
  bytes: number;
  /** Textures in a phone's memory with mipmaps, bytes. */
  textureBytes: number;
}

export const MODEL_BUDGETS: Record<Detail, ModelBudget> = {
  far: {
    triangles: 22_000,
    drawCalls: 14,
    brotliBytes: 700_000,
    bytes: 2_000_000,
    textureBytes: 2_000_000,
  },
  hero: {
    triangles: 115_000,
    drawCalls: 14,
    brotliBytes: 1_400_000,
    bytes: 5_000_000,
    textureBytes: 6_000_000,
  },
};
