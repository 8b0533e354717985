import type { DiskRoom } from '#domain/ports/disk-room.ts';

/** The room of the browser that the page runs in. */
export function createBrowserRoom(): DiskRoom {
  return createRoom((navigator as { storage?: StorageManager }).storage);
}

/** The room that a browser gives; undefined where it says nothing of it. */
export function createRoom(
  storage: Pick<StorageManager, 'estimate' | 'persist'> | undefined,
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
