import type { Clock } from '#domain/ports/clock.ts';
import type { Narrator } from '#domain/ports/narrator.ts';
import { keepAudioSession } from './audio-session.ts';
import { createCaptionVoice } from './caption-voice.ts';
import { createDeviceVoice } from './device-voice.ts';
import { createFileVoice } from './file-voice.ts';
import { createLadderNarrator, type LadderRung } from './ladder-narrator.ts';
import { unlockAudio } from './unlock-audio.ts';

const ALWAYS = () => true;

/** The narrator of a browser: a person's recording, the device's voice, a machine-made file, captions. */
export function createBrowserNarrator(clock: Clock): Narrator {
  const audio = new Audio();
  audio.preload = 'auto';
  const isHidden = () => document.visibilityState === 'hidden';
  const files = createFileVoice({ audio, clock });
  const narrator = createLadderNarrator({
    rungs: [
      { voice: files, takes: ({ clip }) => clip?.voice === 'recorded' },
      ...deviceRungs(clock, isHidden),
      { voice: files, takes: ALWAYS },
      { voice: createCaptionVoice(clock, isHidden), takes: ALWAYS },
    ],
    clock,
  });
  const session = keepAudioSession(navigator, narrator.interrupt);
  let isUnlocked = false;
  return {
    ...narrator,
    unlock: () => {
      // Once is enough, and again would lose the place in the file.
      if (isUnlocked) return;
      isUnlocked = true;
      unlockAudio(audio);
      narrator.unlock();
    },
    play: (sentences, start, handlers) => {
      session.claim();
      narrator.play(sentences, start, handlers);
    },
    stop: () => {
      narrator.stop();
      session.release();
    },
  };
}

/** None in browsers without speech, as in many that live within another app. */
function deviceRungs(clock: Clock, isHidden: () => boolean): LadderRung[] {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return [];
  const createUtterance = (text: string) => new SpeechSynthesisUtterance(text);
  const voice = createDeviceVoice({ synthesis: speechSynthesis, createUtterance, clock, isHidden });
  return [{ voice, takes: ALWAYS }];
}
