import type { Clock } from '#domain/ports/clock.ts';
import type { Narrator } from '#domain/ports/narrator.ts';
import { createCaptionVoice } from './caption-voice.ts';
import { createDeviceVoice } from './device-voice.ts';
import { createFileVoice } from './file-voice.ts';
import { createLadderNarrator } from './ladder-narrator.ts';
import { unlockAudio } from './unlock-audio.ts';
import type { Voice } from './voice.ts';

/** The narrator of a browser: a person's recording, the device's voice, a machine-made file, captions. */
export function createBrowserNarrator(clock: Clock): Narrator {
  const audio = new Audio();
  audio.preload = 'auto';
  const narrator = createLadderNarrator({
    voices: [
      createFileVoice({ kind: 'recorded', audio, clock }),
      ...deviceVoices(clock),
      createFileVoice({ kind: 'synthetic', audio, clock }),
      createCaptionVoice(clock),
    ],
    clock,
  });
  return {
    ...narrator,
    unlock: () => {
      unlockAudio(audio);
      narrator.unlock();
    },
  };
}

/** None in browsers without speech, as in many that live within another app. */
function deviceVoices(clock: Clock): Voice[] {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return [];
  const createUtterance = (text: string) => new SpeechSynthesisUtterance(text);
  return [createDeviceVoice({ synthesis: speechSynthesis, createUtterance, clock })];
}
