import {
  Color,
  DataTexture,
  EquirectangularReflectionMapping,
  PMREMGenerator,
  SRGBColorSpace,
  type Texture,
  type WebGLRenderer,
} from 'three';

/** Small on purpose: a sky without a sun has no detail, and a phone filters it in a few milliseconds. */
const WIDTH = 64;
const HEIGHT = 32;

/** From straight down (0) to straight up (1): sunlit paving, haze at the horizon, sky. */
const SKY: readonly (readonly [at: number, colour: Color])[] = [
  [0, new Color('#a89a82')],
  [0.47, new Color('#b9ad97')],
  [0.53, new Color('#f2efe6')],
  [0.65, new Color('#d9e4ea')],
  [1, new Color('#86add6')],
];

/** Daylight from all around, filtered for physically based materials; to be disposed by the caller. */
export function createDaylight(renderer: WebGLRenderer): { texture: Texture; dispose: () => void } {
  const sky = skyTexture();
  const generator = new PMREMGenerator(renderer);
  const filtered = generator.fromEquirectangular(sky);
  generator.dispose();
  sky.dispose();
  return { texture: filtered.texture, dispose: () => filtered.dispose() };
}

function skyTexture(): DataTexture {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4);
  const colour = new Color();
  for (let row = 0; row < HEIGHT; row += 1) {
    skyColour((row + 0.5) / HEIGHT, colour).convertLinearToSRGB();
    for (let column = 0; column < WIDTH; column += 1) {
      const at = (row * WIDTH + column) * 4;
      pixels.set([colour.r * 255, colour.g * 255, colour.b * 255, 255], at);
    }
  }
  const texture = new DataTexture(pixels, WIDTH, HEIGHT);
  texture.colorSpace = SRGBColorSpace;
  texture.mapping = EquirectangularReflectionMapping;
  texture.needsUpdate = true;
  return texture;
}

function skyColour(height: number, out: Color): Color {
  const above = Math.max(
    1,
    SKY.findIndex(([at]) => at >= height),
  );
  const [lowAt, low] = SKY[above - 1] ?? [0, out];
  const [highAt, high] = SKY[above] ?? [1, out];
  return out.lerpColors(low, high, (height - lowAt) / (highAt - lowAt));
}
