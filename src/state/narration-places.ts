import type { Locale } from '#domain/locale.ts';
import type { TrackKind } from '#domain/narration-manifest.ts';
import type { NarrationSentence } from '#domain/ports/narrator.ts';
import type { PreferenceStore } from '#domain/ports/preference-store.ts';

/** Which of all that is told: one kind of one site in one language, or one segment alone of it. */
export type TrackName = { siteId: string; kind: TrackKind; locale: Locale; segmentId?: string };

/** Where each track was left, kept on the device; by segment, so that a place outlives a change of the text. A segment alone is told anew each time. */
export type NarrationPlaces = {
  /** Index of the sentence where it was left; 0 where it was not begun. */
  find: (track: TrackName, sentences: readonly NarrationSentence[]) => number;
  keep: (track: TrackName, sentences: readonly NarrationSentence[], index: number) => void;
  forget: (track: TrackName) => void;
};

type Place = { segmentId: string; sentence: number };

const KEY = 'narration-places';
const VERSION = 1;

/** Places kept in a store of small settings. */
export function createNarrationPlaces(kept: PreferenceStore): NarrationPlaces {
  const read = (): Map<string, Place> => readPlaces(kept.read(KEY));
  const write = (places: ReadonlyMap<string, Place>) => {
    kept.write(KEY, JSON.stringify({ version: VERSION, places: Object.fromEntries(places) }));
  };
  return {
    find: (track, sentences) => {
      if (track.segmentId !== undefined) return 0;
      const place = read().get(nameOf(track));
      if (place === undefined) return 0;
      const first = sentences.findIndex((one) => one.segmentId === place.segmentId);
      if (first === -1) return 0;
      const index = first + place.sentence;
      return sentences[index]?.segmentId === place.segmentId ? index : first;
    },
    keep: (track, sentences, index) => {
      if (track.segmentId !== undefined) return;
      const segmentId = sentences[index]?.segmentId;
      if (segmentId === undefined) return;
      const first = sentences.findIndex((one) => one.segmentId === segmentId);
      write(read().set(nameOf(track), { segmentId, sentence: index - first }));
    },
    forget: (track) => {
      if (track.segmentId !== undefined) return;
      const places = read();
      if (places.delete(nameOf(track))) write(places);
    },
  };
}

function nameOf({ siteId, kind, locale }: TrackName): string {
  return `${siteId}/${kind}/${locale}`;
}

/** A damaged record, or one of another version, holds no places. */
function readPlaces(text: string | null): Map<string, Place> {
  if (text === null) return new Map();
  try {
    const record = JSON.parse(text) as { version?: unknown; places?: Record<string, Place> };
    if (record.version !== VERSION || record.places === undefined) return new Map();
    return new Map(Object.entries(record.places).filter(([, place]) => isPlace(place)));
  } catch {
    return new Map();
  }
}

function isPlace(place: unknown): place is Place {
  if (typeof place !== 'object' || place === null) return false;
  const { segmentId, sentence } = place as Partial<Place>;
  return typeof segmentId === 'string' && typeof sentence === 'number' && sentence >= 0;
}
