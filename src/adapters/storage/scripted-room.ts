import type { DiskRoom } from '#domain/ports/disk-room.ts';
import { filledBytes, type MemoryDisk } from './memory-packs.ts';

/** The room on a memory disk; without one nobody says. */
export function createScriptedRoom(disk?: MemoryDisk): DiskRoom & { readonly wasAsked: boolean } {
  let wasAsked = false;
  return {
    estimate: () =>
      Promise.resolve(
        disk === undefined || !Number.isFinite(disk.capacityBytes)
          ? null
          : { quota: disk.capacityBytes, usage: filledBytes(disk) },
      ),
    persist: () => {
      wasAsked = true;
      return Promise.resolve(true);
    },
    get wasAsked() {
      return wasAsked;
    },
  };
}
