import { SAMPLE_RATE } from './samples.ts';

/** Half of the window in which the gain goes down before a peak and up again after it, milliseconds. */
const HALF_WINDOW_MS = 5;

/**
 * Holds every sample within ±`ceiling`. The gain is low over the whole window around a peak and
 * changes gradually at its ends; quieter stretches are left as they are, and nothing is delayed.
 */
export function limited(samples: Float32Array, ceiling: number): Float32Array {
  const half = Math.round((SAMPLE_RATE * HALF_WINDOW_MS) / 1000);
  const wanted = new Float64Array(samples.length);
  samples.forEach((sample, at) => {
    wanted[at] = Math.min(1, ceiling / Math.abs(sample));
  });
  const lowest = slidingLowest(wanted, half);
  const gain = slidingMean(lowest, half);
  return samples.map((sample, at) => {
    const held = sample * (gain[at] ?? 1);
    return Math.max(-ceiling, Math.min(ceiling, held));
  });
}

/** The lowest value within `half` places on either side of each. */
function slidingLowest(values: Float64Array, half: number): Float64Array {
  const lowest = new Float64Array(values.length);
  /** Places whose values rise from the first to the last. */
  const places = new Int32Array(values.length);
  let head = 0;
  let tail = 0;
  for (let at = 0; at < values.length + half; at += 1) {
    if (at < values.length) {
      const value = values[at] ?? 1;
      while (tail > head && (values[places[tail - 1] ?? 0] ?? 1) >= value) tail -= 1;
      places[tail] = at;
      tail += 1;
    }
    const centre = at - half;
    if (centre < 0) continue;
    while ((places[head] ?? 0) < centre - half) head += 1;
    lowest[centre] = values[places[head] ?? 0] ?? 1;
  }
  return lowest;
}

/** The mean within `half` places on either side of each; beyond the ends the gain is 1. */
function slidingMean(values: Float64Array, half: number): Float64Array {
  const mean = new Float64Array(values.length);
  const width = 2 * half + 1;
  const valueAt = (at: number) => values[at] ?? 1;
  let sum = 0;
  for (let at = -half; at <= half; at += 1) sum += valueAt(at);
  for (let at = 0; at < values.length; at += 1) {
    mean[at] = sum / width;
    sum += valueAt(at + half + 1) - valueAt(at - half);
  }
  return mean;
}
