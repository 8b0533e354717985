import type { ReadPiece } from '../../../../scripts/models/check/read-piece.ts';
import { readBack } from '../../../../scripts/models/check/read-back.ts';
import { slabWithPosts } from '../small-piece.ts';

/** The slab with its two posts, read back. */
export function slabAndPostsRead(): ReadPiece {
  return readBack(slabWithPosts('mid').list());
}
