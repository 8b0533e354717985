import type { NarrationSentence } from '#domain/ports/narrator.ts';

/** A sentence with no sound file that stays two seconds; fields given replace these. */
export function sentence(over: Partial<NarrationSentence> = {}): NarrationSentence {
  return {
    segmentId: 'welcome',
    text: 'Xin chào.',
    locale: 'vi',
    readingMs: 2_000,
    recordedUrl: null,
    syntheticUrl: null,
    ...over,
  };
}

/** Handlers that write down what they are told. */
export function heard() {
  const log: string[] = [];
  return {
    log,
    handlers: {
      onStart: () => log.push('start'),
      onEnd: () => log.push('end'),
      onFail: (message: string) => log.push(`fail: ${message}`),
    },
  };
}
