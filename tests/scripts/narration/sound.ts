import { seededRandom } from '#domain/seeded-random.ts';

export type SoundOptions = {
  /** Samples a second. */
  rate?: number;
  beforeMs?: number;
  voiceMs?: number;
  afterMs?: number;
  /** Height of the voice, 0 to 1. */
  voice?: number;
  /** Height of the room's noise, 0 to 1. */
  room?: number;
  /** Pitch of the voice, hertz. */
  pitch?: number;
};

/** A made-up recording: a voice of four syllables a second in a room, with what is heard before and after it. */
export function recording({
  rate = 24_000,
  beforeMs = 500,
  voiceMs = 1_500,
  afterMs = 500,
  voice = 0.3,
  room = 0,
  pitch = 140,
}: SoundOptions = {}): Float32Array {
  const random = seededRandom(7);
  const at = (ms: number) => Math.round((ms * rate) / 1000);
  const samples = new Float32Array(at(beforeMs + voiceMs + afterMs));
  for (let index = 0; index < samples.length; index += 1) {
    const seconds = (index - at(beforeMs)) / rate;
    const isVoice = seconds >= 0 && seconds < voiceMs / 1000;
    // Syllables swell and fall, but never to nothing.
    const swell = 0.6 + 0.4 * Math.abs(Math.sin(4 * Math.PI * seconds));
    const tone =
      Math.sin(2 * Math.PI * pitch * seconds) + 0.5 * Math.sin(6 * Math.PI * pitch * seconds);
    samples[index] = (isVoice ? voice * swell * (tone / 1.5) : 0) + room * (random() * 2 - 1);
  }
  return samples;
}
