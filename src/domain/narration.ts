import type { ContentLocale } from './content-locale.ts';
import { type Locale, localize } from './locale.ts';
import type { NarrationManifest, TrackKind } from './narration-manifest.ts';
import type { NarrationSentence, SoundClip } from './ports/narrator.ts';
import { type ToldSite, toldSegments } from './told-segments.ts';

/**
 * Characters read per second, spaces included. Subtitles for adults commonly run at 15 to 17; families
 * read together and elders slower, and Vietnamese carries more meaning in each short syllable.
 */
const READING_RATES: Record<ContentLocale, number> = { vi: 12, en: 13, fr: 13 };
/** Time to notice that the caption has changed, and the least that any caption stays. */
const NOTICE_MS = 600;
const LEAST_READING_MS = 2_000;

/** How long a caption stays when nothing is heard, milliseconds, to the next 100. */
export function readingMs(text: string, locale: ContentLocale): number {
  const ms = NOTICE_MS + (Array.from(text).length / READING_RATES[locale]) * 1_000;
  return Math.max(LEAST_READING_MS, Math.ceil(ms / 100) * 100);
}

/** Eight hexadecimal digits that change with the text (32-bit FNV-1a over UTF-16 units). */
export function textKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The sentences of one kind in the order they are told, in `wanted` or the nearest language each has. */
export function narrationSentences(
  site: ToldSite,
  wanted: Locale,
  manifest: NarrationManifest,
  kind: TrackKind = 'story',
): NarrationSentence[] {
  return toldSegments(site, kind).flatMap(({ id, sentences }) =>
    sentences.map((sentence, index) => {
      const { text, locale } = localize(sentence, wanted);
      const track = manifest.tracks.find((one) => one.kind === kind && one.locale === locale);
      const key = textKey(text);
      const cue = track?.cues.find(
        (one) => one.segmentId === id && one.sentence === index && one.textKey === key,
      );
      const clip: SoundClip | null =
        track === undefined || cue === undefined
          ? null
          : {
              url: track.url,
              startMs: cue.startMs,
              endMs: cue.endMs,
              fileMs: track.durationMs,
              voice: cue.voice,
            };
      return { segmentId: id, text, locale, readingMs: readingMs(text, locale), clip };
    }),
  );
}

type Told = Pick<NarrationSentence, 'segmentId'>;

/** Index of the first sentence of the next segment; null in the last one. */
export function nextSegmentStart(sentences: readonly Told[], index: number): number | null {
  const here = sentences[index]?.segmentId;
  const next = sentences.findIndex((one, at) => at > index && one.segmentId !== here);
  return next === -1 ? null : next;
}

/** Like a player's "back": the start of this segment, or of the one before when already there. */
export function previousSegmentStart(sentences: readonly Told[], index: number): number {
  const start = segmentStart(sentences, index);
  return index > start ? start : segmentStart(sentences, Math.max(0, start - 1));
}

/** Which segment a sentence belongs to, counted from 1, and how many there are. */
export function segmentProgress(
  sentences: readonly Told[],
  index: number,
): { segment: number; of: number } {
  let segment = 0;
  let of = 0;
  sentences.forEach((one, at) => {
    if (one.segmentId === sentences[at - 1]?.segmentId) return;
    of += 1;
    if (at <= index) segment = of;
  });
  return { segment, of };
}

function segmentStart(sentences: readonly Told[], index: number): number {
  let start = index;
  while (start > 0 && sentences[start - 1]?.segmentId === sentences[index]?.segmentId) start -= 1;
  return start;
}
