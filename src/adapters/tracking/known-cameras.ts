import type { PreferenceStore } from '#domain/ports/preference-store.ts';
import type { Intrinsics } from '#domain/pose.ts';

const KEY = 'cameras';
const VERSION = 1;
/** A phone has some lenses, each in one or two shapes of picture. */
const MOST_CAMERAS = 8;
/** Focal lengths beyond these, in longer sides of the picture, belong to no phone (100° and 20°). */
const LEAST_FOCAL = 0.42;
const MOST_FOCAL = 2.84;

/** One camera in one shape of picture. */
type Entry = { name: string; focal: number };

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
    const name = nameOf(label, width, height);
    const entry = this.#read().find((known) => known.name === name);
    if (entry === undefined) return null;
    const focal = entry.focal * Math.max(width, height);
    return { fx: focal, fy: focal, cx: width / 2, cy: height / 2, width, height };
  }

  remember(label: string, { fx, fy, width, height }: Intrinsics): void {
    const focal = (fx + fy) / 2 / Math.max(width, height);
    if (!isPlausible(focal)) return;
    const name = nameOf(label, width, height);
    const others = this.#read().filter((known) => known.name !== name);
    const cameras = [{ name, focal }, ...others].slice(0, MOST_CAMERAS);
    this.#kept.write(KEY, JSON.stringify({ version: VERSION, cameras }));
  }

  #read(): readonly Entry[] {
    try {
      const kept: unknown = JSON.parse(this.#kept.read(KEY) ?? 'null');
      const { version, cameras } = (kept ?? {}) as { version?: unknown; cameras?: unknown };
      if (version !== VERSION || !Array.isArray(cameras)) return [];
      return cameras.filter(isEntry);
    } catch {
      // A damaged record is worth no more than none.
      return [];
    }
  }
}

function nameOf(label: string, width: number, height: number): string {
  const shape = Math.max(width, height) / Math.min(width, height);
  return `${shape.toFixed(2)} ${label}`;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { name, focal } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof focal === 'number' && isPlausible(focal);
}

function isPlausible(focal: number): boolean {
  return focal > LEAST_FOCAL && focal < MOST_FOCAL;
}
