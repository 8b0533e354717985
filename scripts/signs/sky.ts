import sharp from 'sharp';
import { seededRandom } from '#domain/seeded-random.ts';
import { type CloudColours, cloudField } from './clouds.ts';
import { hills, type HillOptions } from './landscape/hills.ts';
import { flock, heavenlyDisc, type HeavenlyDisc, nightStars } from './landscape/heavens.ts';
import { streaks } from './landscape/streaks.ts';
import { pond, type PondColours } from './landscape/water.ts';
import { waveField, type WaveFieldOptions } from './waves.ts';
import { mm } from './svg.ts';

/** What is painted behind and below a picture that was taken from a model. */
export type Sky = {
  /** Colours from the zenith down to the horizon. */
  top: string;
  middle: string;
  bottom: string;
  /** Height of the horizon, as a fraction of the picture from its top. */
  horizon: number;
  seed: number;
  clouds: {
    kind: 'scroll' | 'streak';
    /** Mean distance, as a fraction of the picture's width. */
    spacing: number;
    colours: CloudColours;
  };
  disc?: HeavenlyDisc;
  hills?: HillOptions;
  /** Number of birds, and their colour. */
  birds?: { count: number; colour: string };
  stars?: string;
  below:
    | { kind: 'waves'; colours: WaveFieldOptions['colours'] }
    | { kind: 'pond'; colours: PondColours };
};

/** The sky as the text of a picture file of `width` × `height` pixels. */
export function skySvg(sky: Sky, width: number, height: number): string {
  const horizon = sky.horizon * height;
  const { kind, spacing, colours } = sky.clouds;
  const box = { width, height: horizon };
  const random = seededRandom(sky.seed);
  const clouds =
    kind === 'scroll'
      ? cloudField({ ...box, spacing: spacing * width, colours, seed: sky.seed })
      : streaks({ ...box, spacing: spacing * width, colours, seed: sky.seed });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><linearGradient id="sky" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="${mm(horizon)}"><stop offset="0" stop-color="${sky.top}"/><stop offset="0.55" stop-color="${sky.middle}"/><stop offset="1" stop-color="${sky.bottom}"/></linearGradient></defs>`,
    `<rect width="100%" height="100%" fill="url(#sky)"/>`,
    sky.stars === undefined ? '' : nightStars({ ...box, colour: sky.stars, random }),
    sky.disc === undefined ? '' : heavenlyDisc(sky.disc, width, height),
    clouds,
    sky.birds === undefined ? '' : flock({ ...box, ...sky.birds, random }),
    sky.hills === undefined ? '' : hills(sky.hills, width, horizon, random),
    sky.below.kind === 'waves'
      ? waveField({
          width,
          top: horizon,
          bottom: height,
          radius: width * 0.045,
          colours: sky.below.colours,
          seed: sky.seed,
        })
      : pond({ width, top: horizon, bottom: height, colours: sky.below.colours, random }),
    '</svg>',
  ].join('');
}

/** Lays a picture with a transparent background over a sky of its own size. */
export async function overSky(cutOut: Buffer, sky: Sky): Promise<Buffer> {
  const { width, height } = await sharp(cutOut).metadata();
  return sharp(Buffer.from(skySvg(sky, width, height)))
    .composite([{ input: cutOut }])
    .removeAlpha()
    .png()
    .toBuffer();
}
