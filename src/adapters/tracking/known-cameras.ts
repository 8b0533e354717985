import type { PreferenceStore } from '#domain/ports/preference-store.ts';
import type { Intrinsics } from '#domain/pose.ts';
import {
  CAMERAS,
  type CamerasRecord,
  isPlausibleFocal,
  keepNewest,
} from '#domain/records/cameras-record.ts';
import { readRecord, setAsideKey, writeRecord } from '#domain/records/record-kind.ts';
import { stamp } from '#domain/records/stamped-map.ts';

/**
 * Focal lengths that were learnt on this device, by the camera's name and its picture's shape: the
 * next visit begins with them. Upright or lying makes no difference.
 */
export class KnownCameras {
  readonly #kept: PreferenceStore;

  constructor(kept: PreferenceStore) {
    this.#kept = kept;
  }

  /** Null for a camera that was not met before. */
  find(label: string, width: number, height: number): Intrinsics | null {
    const share = this.#read()[nameOf(label, width, height)]?.value;
    if (share === undefined) return null;
    const focal = share * Math.max(width, height);
    return { fx: focal, fy: focal, cx: width / 2, cy: height / 2, width, height };
  }

  remember(label: string, { fx, fy, width, height }: Intrinsics): void {
    const focal = (fx + fy) / 2 / Math.max(width, height);
    if (!isPlausibleFocal(focal)) return;
    const cameras = keepNewest(stamp(this.#read(), nameOf(label, width, height), focal));
    this.#kept.write(CAMERAS.key, writeRecord(CAMERAS, cameras));
  }

  #read(): CamerasRecord {
    const text = this.#kept.read(CAMERAS.key);
    const { value, isWhole } = readRecord(CAMERAS, text);
    if (!isWhole && text !== null) this.#kept.write(setAsideKey(CAMERAS.key), text);
    return value;
  }
}

function nameOf(label: string, width: number, height: number): string {
  const shape = Math.max(width, height) / Math.min(width, height);
  return `${shape.toFixed(2)} ${label}`;
}
