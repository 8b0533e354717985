import { SAMPLE_RATE } from './samples.ts';

/** How much of what is above the threshold stays: a quarter. */
const RATIO = 4;
/** How quickly the gain follows a voice that rises and falls, milliseconds. */
const ATTACK_MS = 2;
const RELEASE_MS = 60;

/**
 * Brings loud and soft syllables nearer to each other: what lies above `threshold` (a factor of full
 * scale) is made softer. A voice can then be as loud as it should without its peaks being cut off.
 */
export function compressed(samples: Float32Array, threshold: number): Float32Array {
  const rise = Math.exp(-1 / ((SAMPLE_RATE * ATTACK_MS) / 1000));
  const fall = Math.exp(-1 / ((SAMPLE_RATE * RELEASE_MS) / 1000));
  let envelope = 0;
  return samples.map((sample) => {
    const height = Math.abs(sample);
    const follow = height > envelope ? rise : fall;
    envelope = follow * envelope + (1 - follow) * height;
    if (envelope <= threshold) return sample;
    return sample * (envelope / threshold) ** (1 / RATIO - 1);
  });
}
