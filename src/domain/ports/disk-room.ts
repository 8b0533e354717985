import type { RoomEstimate } from '../packs/pack-room.ts';

/** The disk that the browser gives to the app. */
export type DiskRoom = {
  /** How full it is; null where nobody says. Never rejects. */
  estimate: () => Promise<RoomEstimate>;
  /** Asks that it is not cleared when the device is short of room; whether it will be so. Never rejects. */
  persist: () => Promise<boolean>;
};
