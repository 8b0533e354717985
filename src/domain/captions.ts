import type { Locale } from './locale.ts';
import type { NarrationSentence } from './ports/narrator.ts';

/** Silence between two sentences, milliseconds. */
export const SENTENCE_GAP_MS = 350;

/**
 * Captions as a WebVTT file, one cue per sentence; `durationsMs` are those of the sound files, and a
 * sentence without one lasts as long as it takes to read.
 */
export function captionsVtt(
  sentences: readonly NarrationSentence[],
  durationsMs: readonly (number | undefined)[] = [],
): string {
  let atMs = 0;
  const cues = sentences.map((sentence, index) => {
    const endMs = atMs + (durationsMs[index] ?? sentence.readingMs);
    const lines = [
      `${sentence.segmentId}-${index + 1}`,
      `${vttTime(atMs)} --> ${vttTime(endMs)}`,
      `<lang ${sentence.locale}>${escapeVtt(sentence.text)}</lang>`,
    ];
    atMs = endMs + SENTENCE_GAP_MS;
    return lines.join('\n');
  });
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}

/** One paragraph per segment; `locale` is the language the paragraph is really in. */
export function transcript(
  sentences: readonly NarrationSentence[],
): { segmentId: string; locale: Locale; text: string }[] {
  const paragraphs: { segmentId: string; locale: Locale; text: string }[] = [];
  for (const { segmentId, locale, text } of sentences) {
    const last = paragraphs.at(-1);
    if (last?.segmentId === segmentId && last.locale === locale) last.text += ` ${text}`;
    else paragraphs.push({ segmentId, locale, text });
  }
  return paragraphs;
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
