import type { HeldPack } from '../ports/pack-store.ts';
import type { PackId } from './pack-list.ts';
import { diskBytes, piecesOf } from './pack-weight.ts';

/** What the browser says of its disk, in bytes; null where it says nothing. */
export type RoomEstimate = { quota: number; usage: number } | null;

/** Left free for what the browser keeps beside the pieces. */
const SPARE_BYTES = 4_194_304;

/** Bytes that are lacking for `needBytes` more; 0 when there is room, or nobody knows. */
export function lackingBytes(estimate: RoomEstimate, needBytes: number): number {
  if (estimate === null || needBytes === 0) return 0;
  return Math.max(0, needBytes + SPARE_BYTES - (estimate.quota - estimate.usage));
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
