import type { CloudFieldOptions } from './clouds.ts';
import { PALETTE } from './palette.ts';
import type { WaveFieldOptions } from './waves.ts';

/** The three pictures of a sign; the renders carry these names. */
export const PICTURE_IDS = ['hero', 'ridge', 'door'] as const;
export type PictureId = (typeof PICTURE_IDS)[number];

/** Pixels of a stored picture: 5:3, about 220 dots per inch at its place on the A3 sign. */
export const PICTURE_PIXELS: Record<PictureId, { width: number; height: number }> = {
  hero: { width: 1950, height: 1170 },
  ridge: { width: 1000, height: 600 },
  door: { width: 1000, height: 600 },
};

/** Where a site's pictures are kept, ready for the sign and the share pictures. */
export function picturePath(siteId: string, picture: PictureId): string {
  return `content-src/renders/${siteId}/${picture}.jpg`;
}

/** Three colours from the zenith down, clouds, and the waves that fill what the model leaves open below. */
export type Sky = {
  top: string;
  middle: string;
  bottom: string;
  waves: WaveFieldOptions['colours'];
} & Pick<CloudFieldOptions, 'spacing' | 'colours' | 'seed'>;

/** Each picture has its own sky, so that no two corners of the target look alike. */
export const SKIES: Record<PictureId, Sky> = {
  hero: {
    top: '#1f5aa8',
    middle: '#6fb0d4',
    bottom: '#f4e6c0',
    spacing: 0.105,
    seed: 1805,
    waves: { fill: ['#2f78a8', '#4c97b8', '#2c8f86', '#225f98'], line: '#e8f1ea' },
    colours: { fill: [PALETTE.white, '#d9ebf2', '#f8e7bd', '#8ec1e0'], line: '#2a5f9f' },
  },
  ridge: {
    top: '#b8431f',
    middle: '#e9a24a',
    bottom: '#f8e5b4',
    spacing: 0.16,
    seed: 1833,
    waves: { fill: ['#a8431f', '#c96a2c'], line: '#f8e5b4' },
    colours: { fill: [PALETTE.ivory, '#fbe0a8', '#f3b48a'], line: '#8c2a14' },
  },
  door: {
    top: '#145a4c',
    middle: '#4fa58c',
    bottom: '#e8efc9',
    spacing: 0.14,
    seed: 1923,
    waves: { fill: ['#1b7560', '#3d9a80'], line: '#e8efc9' },
    colours: { fill: [PALETTE.white, '#cfe8d8', '#f4e3a4'], line: '#0e4a3e' },
  },
};
