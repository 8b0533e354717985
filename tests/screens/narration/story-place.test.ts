import { describe, expect, it } from 'vitest';
import type { NarrationSentence } from '#domain/ports/narrator.ts';
import { storyPlace } from '#screens/narration/story-place.ts';

function sentences(...segmentIds: string[]): NarrationSentence[] {
  return segmentIds.map((segmentId) => ({
    segmentId,
    text: segmentId,
    locale: 'vi',
    readingMs: 1000,
    recordedUrl: null,
    syntheticUrl: null,
  }));
}

const story = sentences('a', 'a', 'b', 'c', 'c');

describe('storyPlace', () => {
  it('goes back to the beginning of a segment that has already begun', () => {
    expect(storyPlace(story, 4)).toEqual({
      segmentNumber: 3,
      segmentCount: 3,
      previousIndex: 3,
      nextIndex: null,
    });
  });

  it('goes back to the segment before from the beginning of one', () => {
    expect(storyPlace(story, 3).previousIndex).toBe(2);
    expect(storyPlace(story, 2).previousIndex).toBe(0);
  });

  it('goes on to the first sentence of the next segment', () => {
    expect(storyPlace(story, 0).nextIndex).toBe(2);
  });

  it('has no place in an empty story', () => {
    expect(storyPlace([], 0)).toEqual({
      segmentNumber: 0,
      segmentCount: 0,
      previousIndex: 0,
      nextIndex: null,
    });
  });
});
