import { entriesOf } from './kept-entries.ts';
import type { RecordKind } from './record-kind.ts';
import { joinStamped, readStamped, type StampedMap } from './stamped-map.ts';

/** Where a track was left: by segment, so that the place outlives a change of the text. */
export type Place = {
  segmentId: string;
  /** Index within the segment. */
  sentence: number;
};

/** By `SITE/KIND/LOCALE`; null for a track that is to begin at its beginning again. */
export type PlacesRecord = StampedMap<Place | null>;

export const PLACES: RecordKind<PlacesRecord> = {
  key: 'narration-places',
  version: 2,
  empty: {},
  read: (kept, version) => readStamped(version === 1 ? stampAll(kept) : kept, readPlace),
  join: joinStamped,
};

function stampAll(kept: unknown): unknown {
  const { places } = (kept ?? {}) as { places?: unknown };
  return Object.fromEntries(entriesOf(places).map(([name, value]) => [name, { value, at: 1 }]));
}

const TRACK_NAME = /^[a-z0-9-]+\/[a-z-]+\/[a-z-]+$/i;

function readPlace(value: unknown, name: string): Place | null | undefined {
  if (!TRACK_NAME.test(name)) return undefined;
  if (value === null) return null;
  if (typeof value !== 'object') return undefined;
  const { segmentId, sentence } = value as Record<string, unknown>;
  if (typeof segmentId !== 'string' || !Number.isSafeInteger(sentence)) return undefined;
  return Number(sentence) < 0 ? undefined : { segmentId, sentence: Number(sentence) };
}
