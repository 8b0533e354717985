import type { HeldPack } from '../ports/pack-store.ts';
import type { Pack } from './pack-list.ts';
import { lineBytes, missingPieces, piecesOf } from './pack-weight.ts';

/** What of some packs is on the device. `outdated`: whole, but of another build. */
export type PackStanding = {
  state: 'whole' | 'part' | 'none' | 'outdated';
  /** Bytes on the line of all of it, and of what is missing. */
  totalBytes: number;
  missingBytes: number;
};

/** How these packs stand together; pieces that several share count once. */
export function standingOf(
  packs: readonly Pack[],
  held: readonly Pick<HeldPack, 'id' | 'sha256'>[],
  present: ReadonlySet<string>,
): PackStanding {
  const totalBytes = lineBytes(piecesOf(packs));
  const missingBytes = lineBytes(missingPieces(packs, present));
  return { state: stateOf(packs, held, missingBytes < totalBytes), totalBytes, missingBytes };
}

/** Whether a pack is whole as the list has it now. */
export function isHeld(pack: Pack, held: readonly Pick<HeldPack, 'id' | 'sha256'>[]): boolean {
  return held.some(({ id, sha256 }) => id === pack.id && sha256 === pack.sha256);
}

function stateOf(
  packs: readonly Pack[],
  held: readonly Pick<HeldPack, 'id' | 'sha256'>[],
  isAnyThere: boolean,
): PackStanding['state'] {
  const ids = new Set(held.map(({ id }) => id));
  if (packs.length > 0 && packs.every((pack) => isHeld(pack, held))) return 'whole';
  if (packs.length > 0 && packs.every(({ id }) => ids.has(id))) return 'outdated';
  return isAnyThere || packs.some(({ id }) => ids.has(id)) ? 'part' : 'none';
}
