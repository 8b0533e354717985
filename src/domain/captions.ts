import type { NarrationSentence } from './ports/narrator.ts';

/** Silence between two sentences, and between two segments, milliseconds. */
export const SENTENCE_GAP_MS = 350;
export const SEGMENT_GAP_MS = 800;

/** A sentence with its place in the sound, milliseconds. */
export type Caption = Pick<NarrationSentence, 'segmentId' | 'text' | 'locale'> & {
  startMs: number;
  endMs: number;
};

/** Captions as a WebVTT file, one cue per sentence; `note` stands before them for whoever opens the file. */
export function captionsVtt(captions: readonly Caption[], note: string): string {
  const cues = captions.map(({ segmentId, text, locale, startMs, endMs }, index) =>
    [
      `${segmentId}-${index + 1}`,
      `${vttTime(startMs)} --> ${vttTime(endMs)}`,
      `<lang ${locale}>${escapeVtt(text)}</lang>`,
    ].join('\n'),
  );
  return `${['WEBVTT', `NOTE ${note}`, ...cues].join('\n\n')}\n`;
}

function vttTime(ms: number): string {
  const whole = Math.round(ms);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const hours = digits(Math.floor(whole / 3_600_000), 2);
  const minutes = digits(Math.floor(whole / 60_000) % 60, 2);
  const seconds = digits(Math.floor(whole / 1_000) % 60, 2);
  return `${hours}:${minutes}:${seconds}.${digits(whole % 1_000, 3)}`;
}

function escapeVtt(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
