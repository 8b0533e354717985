import { createHash } from 'node:crypto';
import { CONTENT_LOCALES, type ContentLocale } from '#domain/content-locale.ts';
import { textKey } from '#domain/narration.ts';
import {
  type NarrationManifest,
  type NarrationTrack,
  TRACK_KINDS,
  type TrackKind,
} from '#domain/narration-manifest.ts';
import { type ToldSite, toldSegments } from '#domain/told-segments.ts';

/** How a machine reads each language. */
export const SYNTHETIC_VOICES: Record<ContentLocale, { voice: string; wordsPerMinute: number }> = {
  // The central voice, as Huế speaks.
  vi: { voice: 'vi-vn-x-central', wordsPerMinute: 150 },
  en: { voice: 'en-gb', wordsPerMinute: 150 },
  fr: { voice: 'fr-fr', wordsPerMinute: 150 },
};

/** Changes when the way files are made changes, so that all of them are made again. */
const RECIPE = 'one mp3 of a kind, mono 24 kHz 40 kbit/s, -16 LUFS, 3';

/** A person's recording that was dropped in and found good: its path and the hash of its bytes. */
export type Recording = { path: string; hash: string };

export type PlannedSentence = {
  segmentId: string;
  /** Place within its segment, from 0. */
  sentence: number;
  /** Place within its track, from 1: the name of its recording. */
  number: number;
  text: string;
  textKey: string;
  /** Null where a machine speaks. */
  recording: Recording | null;
};

/** One track's sound file, to be kept as it is or made anew. */
export type TrackPlan = {
  locale: ContentLocale;
  kind: TrackKind;
  url: string;
  captionsUrl: string;
  sentences: readonly PlannedSentence[];
  madeFrom: string;
  /** The same file as made before; null when it has to be made. */
  kept: NarrationTrack | null;
};

/** Finds the recording of a sentence, by its place in its track. */
export type FindRecording = (
  locale: ContentLocale,
  kind: TrackKind,
  sentence: { number: number; text: string },
) => Recording | null;

/** What has to be made so that each kind that is told in full in a language has its file. */
export function planNarration(
  site: ToldSite & { id: string },
  before: NarrationManifest,
  recordingOf: FindRecording,
): TrackPlan[] {
  return CONTENT_LOCALES.flatMap((locale) =>
    TRACK_KINDS.flatMap((kind) => {
      const told = sentencesIn(site, locale, kind);
      if (told === null || told.length === 0) return [];
      const sentences = told.map((one) => ({ ...one, recording: recordingOf(locale, kind, one) }));
      const madeFrom = recipeHash(locale, sentences);
      const url = `/narration/${site.id}/${locale}/${kind}.mp3`;
      const kept = before.tracks.find((track) => track.url === url && track.madeFrom === madeFrom);
      return [
        {
          locale,
          kind,
          url,
          captionsUrl: url.replace(/mp3$/, 'vtt'),
          sentences,
          madeFrom,
          kept: kept ?? null,
        },
      ];
    }),
  );
}

/** The sentences of one kind; null in a language in which it is not told in full. */
export function sentencesIn(
  site: ToldSite,
  locale: ContentLocale,
  kind: TrackKind,
): Omit<PlannedSentence, 'recording'>[] | null {
  const sentences = toldSegments(site, kind).flatMap((segment) =>
    segment.sentences.map((said, sentence) => ({
      segmentId: segment.id,
      sentence,
      text: said[locale],
    })),
  );
  const told = sentences.flatMap(({ text, ...rest }, at) =>
    text === undefined ? [] : [{ ...rest, text, number: at + 1, textKey: textKey(text) }],
  );
  return told.length === sentences.length ? told : null;
}

function recipeHash(locale: ContentLocale, sentences: readonly PlannedSentence[]): string {
  const parts = sentences.map(({ segmentId, text, recording }) => [
    segmentId,
    text,
    recording?.hash ?? SYNTHETIC_VOICES[locale],
  ]);
  return createHash('sha256')
    .update(JSON.stringify([RECIPE, parts]))
    .digest('hex')
    .slice(0, 12);
}
