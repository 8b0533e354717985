import { deleteDB } from 'idb';
import { PACK_DATABASE } from './pack-connection.ts';
import { createSharedPictureBox } from './shared-picture-box.ts';

/** Nobody stands before a busy button for longer, milliseconds. */
const WAIT_MS = 5_000;

/** Removes every pack, and a picture that waits to be looked at. Rejects where something may have remained. */
export async function erasePacks(caches: CacheStorage | undefined): Promise<void> {
  // Taken out, it is let go of.
  await createSharedPictureBox(caches).take();
  // Whoever holds the database open lets it go when it is told; a page that sleeps may not hear.
  const blocked = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the packs are held open')), WAIT_MS);
  });
  await Promise.race([deleteDB(PACK_DATABASE), blocked]);
}
