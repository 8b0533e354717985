/** A tenth of a second of silence on the app's own origin. */
const SILENCE_URL = '/narration/silence.mp3';

/** Plays silence inside a tap, after which browsers let the element play later without one. */
export function unlockAudio(audio: HTMLAudioElement): void {
  audio.src = SILENCE_URL;
  // Refused where there was no tap; the first sentence will then fall to another voice.
  audio.play().catch(() => {});
}
