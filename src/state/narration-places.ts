import type { Locale } from '#domain/locale.ts';
import type { TrackKind } from '#domain/narration-manifest.ts';
import type { NarrationSentence } from '#domain/ports/narrator.ts';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import { PLACES } from '#domain/records/places-record.ts';
import { stamp } from '#domain/records/stamped-map.ts';
import { createKeptStore } from './kept-store.ts';

/** Which of all that is told: one kind of one site in one language, or one segment alone of it. */
export type TrackName = { siteId: string; kind: TrackKind; locale: Locale; segmentId?: string };

/** Where each track was left, kept on the device; by segment, so that a place outlives a change of the text. A segment alone is told anew each time. */
export type NarrationPlaces = {
  /** Index of the sentence where it was left; 0 where it was not begun. */
  find: (track: TrackName, sentences: readonly NarrationSentence[]) => number;
  keep: (track: TrackName, sentences: readonly NarrationSentence[], index: number) => void;
  forget: (track: TrackName) => void;
};

/** Places kept under one versioned key. */
export function createNarrationPlaces(kept: WatchedPreferenceStore): NarrationPlaces {
  const record = createKeptStore(kept, PLACES);
  const placeOf = (track: TrackName) => record.getState()[nameOf(track)]?.value ?? null;
  return {
    find: (track, sentences) => {
      const place = track.segmentId === undefined ? placeOf(track) : null;
      if (place === null) return 0;
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
      const place = { segmentId, sentence: index - first };
      record.change((places) => stamp(places, nameOf(track), place));
    },
    forget: (track) => {
      if (track.segmentId !== undefined || placeOf(track) === null) return;
      record.change((places) => stamp(places, nameOf(track), null));
    },
  };
}

function nameOf({ siteId, kind, locale }: TrackName): string {
  return `${siteId}/${kind}/${locale}`;
}
