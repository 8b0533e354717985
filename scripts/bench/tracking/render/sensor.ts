import { seededRandom } from '#domain/seeded-random.ts';
import { compress } from './compression.ts';

/** What a camera makes of the light: its exposure, softness and grain. */
export type Sensor = {
  /** Multiplies the light, then `offset` is added, in grey levels. */
  gain: number;
  offset: number;
  /** Standard deviation of a Gaussian softness over the whole frame, pixels. */
  softness: number;
  /** Standard deviation of the grain, grey levels. */
  noise: number;
  /** Quality of a JPEG-like compression, 1 to 100; 0 for none. */
  compression: number;
};

export const PLAIN_SENSOR: Sensor = { gain: 1, offset: 0, softness: 0, noise: 1.5, compression: 0 };

const NOISE_LENGTH = 1 << 17;

/** Bell-shaped numbers of mean 0 and variance 1. */
const bell = (() => {
  const random = seededRandom(1_913);
  const radius = () => Math.sqrt(-2 * Math.log(1 - random()));
  return Float32Array.from({ length: NOISE_LENGTH }, () =>
    Math.fround(radius() * Math.cos(2 * Math.PI * random())),
  );
})();

/** Turns light into 8-bit luma; `seed` chooses the grain. `light` is used up. */
export function develop(
  light: Float32Array,
  width: number,
  height: number,
  sensor: Sensor,
  seed: number,
): Uint8Array {
  const { gain, offset, noise } = sensor;
  if (sensor.softness > 0) soften(light, width, height, sensor.softness);
  const random = seededRandom(seed);
  const luma = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    // Each row begins at a place of its own, so that the grain does not show itself twice.
    let from = Math.floor(random() * NOISE_LENGTH);
    for (let at = row * width; at < (row + 1) * width; at++) {
      from = (from + 1) & (NOISE_LENGTH - 1);
      const level = light[at] * gain + offset + noise * bell[from] + 0.5;
      luma[at] = level < 0 ? 0 : level > 255 ? 255 : level;
    }
  }
  if (sensor.compression > 0) compress(luma, width, height, sensor.compression);
  return luma;
}

/** A separable Gaussian in place; the frame's edge goes on beyond it. */
export function soften(light: Float32Array, width: number, height: number, sigma: number): void {
  const reach = Math.ceil(sigma * 2.5);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kernel = Float32Array.from(weights, (weight) => weight / total);
  const line = new Float32Array(Math.max(width, height));
  const along = (from: number, step: number, length: number) => {
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let k = -reach; k <= reach; k++) {
        const read = Math.min(Math.max(i + k, 0), length - 1);
        sum += kernel[k + reach] * light[from + read * step];
      }
      line[i] = sum;
    }
    for (let i = 0; i < length; i++) light[from + i * step] = line[i];
  };
  for (let row = 0; row < height; row++) along(row * width, 1, width);
  for (let column = 0; column < width; column++) along(column, width, height);
}
