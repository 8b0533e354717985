import type { NarrationSentence } from '#domain/ports/narrator.ts';
import type { TrackName } from '#state/narration-places.ts';

/** A sentence of a segment, without a sound file. */
export function sentence(segmentId: string, text: string): NarrationSentence {
  return { segmentId, text, locale: 'vi', readingMs: 1000, clip: null };
}

/** Two segments: one sentence, then two. */
export const STORY = [sentence('one', 'Một.'), sentence('two', 'Hai.'), sentence('two', 'Ba.')];

export const ENGLISH = [
  sentence('one', 'One.'),
  sentence('two', 'Two.'),
  sentence('two', 'Three.'),
];

export const TRACK: TrackName = { siteId: 'thai-hoa', kind: 'story', locale: 'vi' };
