import type { DiskRoom } from '#domain/ports/disk-room.ts';

/** The room that the browser gives; `storage` is undefined where it says nothing of it. */
export function createBrowserRoom(
  storage: Pick<StorageManager, 'estimate' | 'persist'> | undefined = (
    navigator as { storage?: StorageManager }
  ).storage,
): DiskRoom {
  return {
    async estimate() {
      try {
        const { quota, usage } = (await storage?.estimate()) ?? {};
        return quota === undefined || usage === undefined ? null : { quota, usage };
      } catch {
        return null;
      }
    },
    async persist() {
      try {
        return (await storage?.persist()) ?? false;
      } catch {
        return false;
      }
    },
  };
}
