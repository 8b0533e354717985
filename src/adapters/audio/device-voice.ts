import type { ContentLocale } from '#domain/content-locale.ts';
import type { Clock } from '#domain/ports/clock.ts';
import { once } from './once.ts';
import type { Voice } from './voice.ts';

/** Longest wait for the first word, milliseconds; some phones list a voice that never speaks. */
const SPEECH_START_MS = 2_500;
/** What speaking may last beyond three times the reading time, milliseconds. */
const SPEECH_SLACK_MS = 4_000;
/** Chrome loses an utterance that follows `cancel()` at once. */
const AFTER_CANCEL_MS = 60;
/** Errors that tell of somebody else's doing: another page, a call, a locked phone. */
const TAKEN_AWAY: readonly string[] = ['canceled', 'interrupted', 'audio-busy'];

const LANGUAGES: Record<ContentLocale, string> = { vi: 'vi-VN', en: 'en-GB', fr: 'fr-FR' };

export type DeviceVoiceOptions = {
  synthesis: SpeechSynthesis;
  createUtterance: (text: string) => SpeechSynthesisUtterance;
  clock: Clock;
  /** Phones fall silent on a page that nobody sees, without a word; such a sentence waits for the reader. */
  isHidden: () => boolean;
};

/**
 * Speaks with the device's own voice, one utterance per sentence. Only voices that live on the device
 * are taken: the others send the text to their maker. A language whose voice failed to start once is
 * left alone from then on, so that the wait is not repeated at each sentence.
 */
export function createDeviceVoice({
  synthesis,
  createUtterance,
  clock,
  isHidden,
}: DeviceVoiceOptions): Voice {
  const silent = new Set<ContentLocale>();
  // The browser may collect an utterance that nothing refers to, and with it the end event.
  const held = new Set<SpeechSynthesisUtterance>();
  // The first call makes some browsers start loading their list.
  synthesis.getVoices();
  return {
    kindOf: () => 'device',
    canSpeak: ({ locale }) => !silent.has(locale) && findVoice(synthesis, locale) !== null,
    speak({ sentences, index, rate }, handlers) {
      const { text = '', locale = 'vi', readingMs = 0 } = sentences[index] ?? {};
      const utterance = createUtterance(text);
      let cancelSpeak: () => void = () => {};
      let started = false;
      const reports = once(clock, { index, handlers }, () => {
        cancelSpeak();
        held.delete(utterance);
        // Cancelling reports an error to an utterance that nobody waits for any more.
        utterance.onstart = utterance.onend = utterance.onerror = null;
        if (synthesis.speaking || synthesis.pending) synthesis.cancel();
      });
      const fail = (message: string) => {
        if (isHidden() || TAKEN_AWAY.includes(message)) {
          reports.onInterrupted();
          return;
        }
        if (!started) silent.add(locale);
        reports.onFail(message);
      };
      held.add(utterance);
      utterance.lang = LANGUAGES[locale];
      utterance.voice = findVoice(synthesis, locale);
      utterance.rate = rate;
      utterance.onstart = () => {
        started = true;
        reports.bound((readingMs * 3) / rate + SPEECH_SLACK_MS, () => fail('speech did not end'));
        reports.onStart();
      };
      utterance.onend = reports.onEnd;
      utterance.onerror = (event) => fail(event.error);
      const say = () => {
        cancelSpeak = clock.after(SPEECH_START_MS, () => {
          if (!started) fail('speech did not start');
        });
        synthesis.speak(utterance);
      };
      if (synthesis.speaking || synthesis.pending) {
        synthesis.cancel();
        cancelSpeak = clock.after(AFTER_CANCEL_MS, say);
      } else say();
      return {
        stop: reports.close,
        // Speed cannot change within an utterance; the next sentence takes it up.
        setRate: () => {},
        interrupt: reports.onInterrupted,
        positionMs: () => null,
      };
    },
    unlock() {
      const nothing = createUtterance(' ');
      nothing.volume = 0;
      synthesis.speak(nothing);
    },
    dispose() {
      held.clear();
      synthesis.cancel();
    },
  };
}

/** The exact regional voice where there is one, else any of the language, on the device itself. */
function findVoice(synthesis: SpeechSynthesis, locale: ContentLocale): SpeechSynthesisVoice | null {
  const wanted = LANGUAGES[locale].toLowerCase();
  // Android writes vi_VN.
  const tagOf = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const local = synthesis
    .getVoices()
    .filter((voice) => voice.localService && tagOf(voice).split('-')[0] === locale);
  return local.find((voice) => tagOf(voice) === wanted) ?? local[0] ?? null;
}
