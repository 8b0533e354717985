// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createBrowserNarrator } from '#adapters/audio/browser-narrator.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { clip, sentence } from './sentence.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What is told of one sentence with a machine's file, in a browser that may have voices of its own. */
function firstVoice(
  voices: readonly { lang: string; localService: boolean }[] | null,
  voice: 'recorded' | 'synthetic' = 'synthetic',
): string[] {
  const played: string[] = [];
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async function play(
    this: HTMLMediaElement,
  ) {
    played.push(this.getAttribute('src') ?? '');
  });
  const spoken: string[] = [];
  if (voices !== null) {
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    vi.stubGlobal('speechSynthesis', {
      speaking: false,
      pending: false,
      getVoices: () => voices,
      speak: ({ text }: { text: string }) => spoken.push(text),
      cancel: () => {},
    });
  }
  const narrator = createBrowserNarrator(createManualClock());
  narrator.unlock();
  narrator.unlock();
  const spokenClip = clip(0, { url: '/narration/a.mp3', voice });
  narrator.play(
    [sentence({ clip: spokenClip })],
    { index: 0, from: 'first-word' },
    { onSentence: () => {}, onFinished: () => {}, onInterrupted: () => {}, onResumed: () => {} },
  );
  return [...played, ...spoken];
}

test('without speech, or without a voice for the language, the file is played', () => {
  expect(firstVoice(null)).toEqual(['/narration/silence.mp3', '/narration/a.mp3']);
  expect(firstVoice([{ lang: 'de-DE', localService: true }])).toEqual([
    '/narration/silence.mp3',
    '/narration/a.mp3',
    ' ',
  ]);
});

test('the device’s own voice comes before a machine’s file', () => {
  expect(firstVoice([{ lang: 'vi-VN', localService: true }])).toEqual([
    '/narration/silence.mp3',
    ' ',
    'Xin chào.',
  ]);
});

test('a person’s recording comes before the device’s voice', () => {
  expect(firstVoice([{ lang: 'vi-VN', localService: true }], 'recorded')).toEqual([
    '/narration/silence.mp3',
    '/narration/a.mp3',
    ' ',
  ]);
});
