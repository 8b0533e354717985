import type { KeptRecords } from '#domain/ports/kept-records.ts';
import { erasePacks } from './erase-packs.ts';

/** Removes the packs, then the visitor's records, of which other pages are told. Rejects where something may have remained. */
export async function eraseAll(
  records: Pick<KeptRecords, 'erase'>,
  caches: CacheStorage | undefined,
): Promise<void> {
  const packs = await erasePacks(caches).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  await records.erase();
  if (packs !== null) throw new Error('some packs may have remained', { cause: packs.error });
}
