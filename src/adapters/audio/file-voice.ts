import type { Clock } from '#domain/ports/clock.ts';
import type { NarrationSentence, SoundClip } from '#domain/ports/narrator.ts';
import { soundFollower } from './sound-follower.ts';
import type { Telling, Voice } from './voice.ts';

/** For so long a file that failed is left alone, milliseconds: each try is a silence in the story. */
const RETRY_AFTER_MS = 60_000;
/** Two sentences this near to each other in a file are played on without a jump. */
const ADJACENT_MS = 2_000;

export type FileVoiceOptions = {
  /** The app's one audio element, unlocked once. */
  audio: HTMLAudioElement;
  clock: Clock;
};

/** Plays the sentences of a sound file, a person's or a machine's, by its cues. */
export function createFileVoice({ audio, clock }: FileVoiceOptions): Voice {
  const failedAt = new Map<string, number>();
  return {
    kindOf: ({ clip }) => clip?.voice ?? 'synthetic',
    canSpeak: ({ clip }) => {
      if (clip === null) return false;
      const failed = failedAt.get(clip.url);
      return failed === undefined || clock.now() - failed >= RETRY_AFTER_MS;
    },
    speak(telling, handlers) {
      const clips = adjacentClips(telling);
      const { index, from, rate } = telling;
      return soundFollower(
        { audio, clock, clips, rate, resume: from === 'where-stopped' },
        {
          onClip: (at) => handlers.onStart(index + at),
          onEnd: () => handlers.onEnd(index + clips.length),
          onFail: (at, message, isOfFile) => {
            const url = clips[0]?.url;
            if (isOfFile && url !== undefined) failedAt.set(url, clock.now());
            handlers.onFail(index + at, message);
          },
          onInterrupted: handlers.onInterrupted,
          onResumed: handlers.onResumed,
        },
      );
    },
    unlock: () => {},
    dispose: () => audio.pause(),
  };
}

/** The clips from the first sentence on that follow each other in one file. */
function adjacentClips({ sentences, index, end }: Telling): SoundClip[] {
  const clips: SoundClip[] = [];
  for (const { clip } of sentences.slice(index, end) as readonly NarrationSentence[]) {
    const before = clips.at(-1);
    if (clip === null || (before !== undefined && !follows(before, clip))) break;
    clips.push(clip);
  }
  return clips;
}

function follows(before: SoundClip, after: SoundClip): boolean {
  const gapMs = after.startMs - before.endMs;
  return after.url === before.url && gapMs >= 0 && gapMs < ADJACENT_MS;
}
