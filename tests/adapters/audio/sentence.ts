import type { NarrationSentence, SoundClip } from '#domain/ports/narrator.ts';

/** A sentence with no sound file that stays two seconds; fields given replace these. */
export function sentence(over: Partial<NarrationSentence> = {}): NarrationSentence {
  return {
    segmentId: 'welcome',
    text: 'Xin chào.',
    locale: 'vi',
    readingMs: 2_000,
    clip: null,
    ...over,
  };
}

export const FILE = '/narration/thai-hoa/vi/story.mp3';

/** The sentence at this place of a file in which each lasts two seconds, with a third of one between. */
export function clip(at: number, over: Partial<SoundClip> = {}): SoundClip {
  const startMs = 100 + at * 2_350;
  return {
    url: FILE,
    startMs,
    endMs: startMs + 2_000,
    fileMs: 10_000,
    voice: 'synthetic',
    ...over,
  };
}

/** Sentences that lie in one file. */
export function filed(count: number, over: Partial<SoundClip> = {}): NarrationSentence[] {
  return Array.from({ length: count }, (_, at) => sentence({ clip: clip(at, over) }));
}

/** A voice's handlers that write down what they are told. */
export function heard() {
  const log: string[] = [];
  return {
    log,
    handlers: {
      onStart: (index: number) => log.push(`start ${index}`),
      onEnd: (next: number) => log.push(`end, then ${next}`),
      onFail: (index: number, message: string) => log.push(`fail ${index}: ${message}`),
      onInterrupted: () => log.push('interrupted'),
      onResumed: () => log.push('resumed'),
    },
  };
}

/** What a voice is asked to say: all of these, from the first, at normal speed. */
export function telling(
  sentences: readonly NarrationSentence[],
  over: { index?: number; rate?: number; from?: 'first-word' | 'where-stopped' } = {},
) {
  return {
    sentences,
    index: 0,
    end: sentences.length,
    from: 'first-word' as const,
    rate: 1,
    ...over,
  };
}
