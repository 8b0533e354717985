import type { NarrationSentence } from '#domain/ports/narrator.ts';

/** Where a sentence stands in the story; a segment is a run of sentences about one part. */
export type StoryPlace = {
  /** 1 to `segmentCount`; 0 of an empty story. */
  segmentNumber: number;
  segmentCount: number;
  /** Sentence to go to for "previous": this segment's first, or the one before when already there. */
  previousIndex: number;
  /** First sentence of the next segment; null in the last one. */
  nextIndex: number | null;
};

/** Places the sentence at `index` among the segments. */
export function storyPlace(sentences: readonly NarrationSentence[], index: number): StoryPlace {
  const starts = sentences.flatMap((sentence, at) =>
    sentence.segmentId === sentences[at - 1]?.segmentId ? [] : [at],
  );
  const current = starts.findLastIndex((start) => start <= index);
  const start = starts[current] ?? 0;
  return {
    segmentNumber: current + 1,
    segmentCount: starts.length,
    previousIndex: index > start ? start : (starts[current - 1] ?? 0),
    nextIndex: starts[current + 1] ?? null,
  };
}
