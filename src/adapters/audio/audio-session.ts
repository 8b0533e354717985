/** Apple's Audio Session API, as far as it is used; other browsers have none. */
type AudioSession = EventTarget & { type: string; state: string };

export type SessionKeeper = {
  /** Asks to be heard as a speaker is: with the ringer off, over other sound, on a locked phone. */
  claim: () => void;
  /** Leaves the sound to others. */
  release: () => void;
};

/** Keeps the page's audio session; `onInterrupted` is called when a call or another app takes the sound. */
export function keepAudioSession(holder: Navigator, onInterrupted: () => void): SessionKeeper {
  const session = (holder as Navigator & { audioSession?: AudioSession }).audioSession;
  if (session === undefined) return { claim: () => {}, release: () => {} };
  session.addEventListener('statechange', () => {
    if (session.state === 'interrupted') onInterrupted();
  });
  return {
    claim: () => {
      session.type = 'playback';
    },
    release: () => {
      session.type = 'auto';
    },
  };
}
