import type { HeldPack } from '../ports/pack-store.ts';
import type { PackId } from './pack-list.ts';
import { diskBytes, piecesOf } from './pack-weight.ts';

/** What the browser says of its disk, in bytes; null where it says nothing. */
export type RoomEstimate = { quota: number; usage: number } | null;

/** Left free for what the browser keeps beside the pieces: a share of the disk, and no more than this. */
const SPARE_SHARE = 1 / 16;
const MOST_SPARE_BYTES = 4_194_304;

/** Bytes that are lacking for `needBytes` more; 0 when there is room, or nobody knows. */
export function lackingBytes(estimate: RoomEstimate, needBytes: number): number {
  if (estimate === null || needBytes === 0) return 0;
  const spare = Math.min(MOST_SPARE_BYTES, Math.ceil(estimate.quota * SPARE_SHARE));
  return Math.max(0, needBytes + spare - (estimate.quota - estimate.usage));
}

/**
 * The packs to drop so that `lacking` bytes come free, least used first and no more than needed; null when
 * even all of them would not do. `kept` are never among them.
 */
export function packsToEvict(
  held: readonly HeldPack[],
  kept: ReadonlySet<PackId>,
  lacking: number,
): readonly PackId[] | null {
  const gone: PackId[] = [];
  const byUse = held
    .filter(({ id }) => !kept.has(id))
    .sort((one, other) => one.usedMs - other.usedMs);
  for (const { id } of byUse) {
    if (freedBytes(held, gone) >= lacking) break;
    gone.push(id);
  }
  return freedBytes(held, gone) >= lacking ? gone : null;
}

/** Bytes that come free: pieces that no pack that stays names. */
function freedBytes(held: readonly HeldPack[], gone: readonly PackId[]): number {
  const stays = held.filter(({ id }) => !gone.includes(id));
  return diskBytes(piecesOf(held)) - diskBytes(piecesOf(stays));
}
