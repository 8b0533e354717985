import { createHash } from 'node:crypto';
import type { Locale } from '#domain/locale.ts';
import { type NarrationFile, type NarrationManifest, textKey } from '#domain/narration.ts';
import type { Site } from '#domain/site.ts';

/** How a machine reads each language; French has no files yet and falls to the device's own voice. */
export const SYNTHETIC_VOICES: Partial<Record<Locale, { voice: string; wordsPerMinute: number }>> =
  {
    // The central voice, as Huế speaks.
    vi: { voice: 'vi-vn-x-central', wordsPerMinute: 150 },
    en: { voice: 'en-gb', wordsPerMinute: 150 },
  };

/** Changes when the way files are made changes, so that all of them are made again. */
const RECIPE = 'mp3 mono 24 kHz 40 kbit/s, mean -20 dB, 2';

/** A person's recording that was dropped in: its path and the hash of its bytes. */
export type Recording = { path: string; hash: string };

/** One sentence's sound file, to be kept as it is or made anew. */
export type NarrationJob = {
  file: Omit<NarrationFile, 'durationMs'>;
  text: string;
  /** The recording to convert; null where a machine speaks. */
  recording: Recording | null;
  /** The same file as made before; null when it has to be made. */
  kept: NarrationFile | null;
  /** The recording speaks an older text and is kept out of use. */
  outdated: boolean;
};

/** What has to be made so that each sentence has its file: a person's voice where there is one, else a machine's. */
export function planNarration(
  site: Pick<Site, 'id' | 'narration'>,
  before: NarrationManifest,
  recordingOf: (locale: Locale, name: string) => Recording | null,
): NarrationJob[] {
  const locales: Locale[] = ['vi', 'en', 'fr'];
  return locales.flatMap((locale) =>
    site.narration.segments.flatMap((segment) =>
      segment.sentences.flatMap((sentence, index) => {
        const text = sentence[locale];
        const name = `${segment.id}-${index + 1}`;
        const recording = recordingOf(locale, name);
        if (text === undefined || (recording === null && !SYNTHETIC_VOICES[locale])) return [];
        const url = `/narration/${site.id}/${locale}/${name}.mp3`;
        const madeFrom = recipeHash(recording?.hash ?? speechOf(locale, text));
        const same = before.files.find((file) => file.url === url && file.madeFrom === madeFrom);
        const key = textKey(text);
        const outdated = recording !== null && same !== undefined && same.textKey !== key;
        const file = {
          segmentId: segment.id,
          sentence: index,
          locale,
          voice: recording === null ? ('synthetic' as const) : ('recorded' as const),
          url,
          textKey: outdated ? same.textKey : key,
          madeFrom,
        };
        return [{ file, text, recording, kept: same ?? null, outdated }];
      }),
    ),
  );
}

function speechOf(locale: Locale, text: string): string {
  return JSON.stringify([SYNTHETIC_VOICES[locale], text]);
}

function recipeHash(of: string): string {
  return createHash('sha256').update(`${RECIPE}\n${of}`).digest('hex').slice(0, 12);
}
