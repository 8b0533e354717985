import sharp from 'sharp';
import { cloudField } from './clouds.ts';
import type { Sky } from './pictures.ts';
import { waveField } from './waves.ts';

/** A sky of scroll clouds over a sea of waves, `width` × `height` pixels, as PNG. */
export async function paintSky(sky: Sky, width: number, height: number): Promise<Buffer> {
  const field = cloudField({
    width,
    height: height * 0.62,
    spacing: sky.spacing * width,
    colours: sky.colours,
    seed: sky.seed,
  });
  const waves = waveField({
    width,
    top: height * 0.58,
    bottom: height,
    radius: width * 0.045,
    colours: sky.waves,
    seed: sky.seed,
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="${sky.top}"/><stop offset="0.3" stop-color="${sky.middle}"/><stop offset="0.58" stop-color="${sky.bottom}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#sky)"/>${field}${waves}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Lays a picture with a transparent background over a sky of its own size. */
export async function overSky(cutOut: Buffer, sky: Sky): Promise<Buffer> {
  const { width, height } = await sharp(cutOut).metadata();
  return sharp(await paintSky(sky, width, height))
    .composite([{ input: cutOut }])
    .png()
    .toBuffer();
}
