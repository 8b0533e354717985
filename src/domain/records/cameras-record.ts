import { inOrder } from './kept-entries.ts';
import type { RecordKind } from './record-kind.ts';
import { joinStamped, readStamped, type StampedMap } from './stamped-map.ts';

/** Focal lengths that were learnt on this device, in longer sides of the picture, by camera and shape. */
export type CamerasRecord = StampedMap<number>;

/** A phone has some lenses, each in one or two shapes of picture. */
const MOST_CAMERAS = 8;
/** Focal lengths beyond these belong to no phone (100° and 20°). */
const LEAST_FOCAL = 0.42;
const MOST_FOCAL = 2.84;

export const CAMERAS: RecordKind<CamerasRecord> = {
  key: 'cameras',
  version: 2,
  empty: {},
  read: (kept, version) => {
    const read = (value: unknown) => (isPlausibleFocal(value) ? value : undefined);
    return keepNewest(readStamped(version === 1 ? stampInTurn(kept) : kept, read));
  },
  join: (one, other) => keepNewest(joinStamped(one, other)),
};

/** Whether a phone's camera can have it. */
export function isPlausibleFocal(focal: unknown): focal is number {
  return typeof focal === 'number' && focal > LEAST_FOCAL && focal < MOST_FOCAL;
}

/** The cameras that were learnt last, as many as are kept. */
export function keepNewest(record: CamerasRecord): CamerasRecord {
  const byAge = Object.entries(record).toSorted(([a, { at }], [b, { at: other }]) =>
    at === other ? (a < b ? -1 : 1) : other - at,
  );
  return inOrder(Object.fromEntries(byAge.slice(0, MOST_CAMERAS)));
}

/** Version 1 was a list, the newest first. */
function stampInTurn(kept: unknown): unknown {
  const { cameras } = (kept ?? {}) as { cameras?: unknown };
  if (!Array.isArray(cameras)) return {};
  const named = cameras.map((entry: unknown, index) => {
    const { name, focal } = (entry ?? {}) as { name?: unknown; focal?: unknown };
    return [String(name), { value: focal, at: cameras.length - index }];
  });
  return Object.fromEntries(named.toReversed()) as unknown;
}
