import {
  Color,
  DataTexture,
  DataUtils,
  DirectionalLight,
  EquirectangularReflectionMapping,
  HalfFloatType,
  LinearFilter,
  NeutralToneMapping,
  PMREMGenerator,
  type Texture,
  Vector3,
  type WebGLRenderer,
} from 'three';
import { skyRadiance, SUN_DIRECTION } from './sky-radiance.ts';

/** Small on purpose: a sky has little detail, and a phone filters it in a few milliseconds. */
const WIDTH = 128;
const HEIGHT = 64;

/** How much of the sky's light falls on models. */
export const SKY_INTENSITY = 1.1;

/** Keeps glazed yellow and lacquer red as they are where the filmic curves wash them out. */
export const TONE_MAPPING = NeutralToneMapping;

const SUN_COLOUR = '#fff2dc';
const SUN_INTENSITY = 2.7;
const SUN_DISTANCE_METRES = 74;

/** The one environment of all sites, filtered for physically based materials; to be disposed by the caller. */
export function createDaylight(renderer: WebGLRenderer): { texture: Texture; dispose: () => void } {
  const sky = skyTexture();
  const generator = new PMREMGenerator(renderer);
  const filtered = generator.fromEquirectangular(sky);
  generator.dispose();
  sky.dispose();
  return { texture: filtered.texture, dispose: () => filtered.dispose() };
}

/** The sun over the site; its target is the site's middle. */
export function createSun(): DirectionalLight {
  const sun = new DirectionalLight(SUN_COLOUR, SUN_INTENSITY);
  sun.position.copy(SUN_DIRECTION).multiplyScalar(SUN_DISTANCE_METRES);
  return sun;
}

function skyTexture(): DataTexture {
  const pixels = new Uint16Array(WIDTH * HEIGHT * 4);
  const direction = new Vector3();
  const colour = new Color();
  const half = (value: number) => DataUtils.toHalfFloat(value);
  for (let row = 0; row < HEIGHT; row += 1) {
    const elevation = ((row + 0.5) / HEIGHT - 0.5) * Math.PI;
    for (let column = 0; column < WIDTH; column += 1) {
      // As three looks a direction up in such a map.
      const azimuth = ((column + 0.5) / WIDTH - 0.5) * 2 * Math.PI;
      const level = Math.cos(elevation);
      direction.set(Math.cos(azimuth) * level, Math.sin(elevation), Math.sin(azimuth) * level);
      const { r, g, b } = skyRadiance(direction, colour);
      pixels.set([half(r), half(g), half(b), half(1)], (row * WIDTH + column) * 4);
    }
  }
  const texture = new DataTexture(pixels, WIDTH, HEIGHT);
  texture.type = HalfFloatType;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.mapping = EquirectangularReflectionMapping;
  texture.needsUpdate = true;
  return texture;
}
