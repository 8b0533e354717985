import sharp from 'sharp';
import type { ColourPicture } from '../../bench/signs/printed-sign.ts';
import type { ExtractedSign } from './extract.ts';
import type { ProbeMatch } from './probe.ts';
import { inPlace } from './trackability.ts';

const WIDTH = 720;
/** Squares over the width; about as fine as the cells by which a sign is compared. */
const ACROSS = 12;
const LEGEND = 64;
/** Features of a square, as a share of an even spread, from which on it is full, and below which it is empty. */
const FULL = 1;
const EMPTY = 0.25;
/** Matches elsewhere for each in place, from which on a square repeats what is elsewhere. */
const REPEATS = 25;

const COLOURS = { full: '#27c46b', empty: '#ff3b30', repeats: '#b15cff', dot: '#fff6c9' };

/** The kind of a square of the heat map. */
export type Square = {
  kind: 'full' | 'some' | 'empty' | 'repeats';
  found: number;
  elsewhere: number;
};

/** Each square of the sign, row by row, by what a plain view finds there. */
export function squaresOf(
  aspect: number,
  plain: readonly ProbeMatch[],
): { columns: number; rows: number; squares: Square[] } {
  const rows = Math.max(1, Math.round(ACROSS * aspect));
  const squares = Array.from(
    { length: ACROSS * rows },
    (): Square => ({ kind: 'some', found: 0, elsewhere: 0 }),
  );
  const at = ({ x, y }: ProbeMatch) => {
    const column = Math.min(ACROSS - 1, Math.max(0, Math.floor((x + 0.5) * ACROSS)));
    const row = Math.min(rows - 1, Math.max(0, Math.floor((y / aspect + 0.5) * rows)));
    return squares[row * ACROSS + column];
  };
  for (const match of plain) {
    if (match.inPlace) at(match).found += 1;
    else at(match).elsewhere += 1;
  }
  const even = inPlace(plain).length / squares.length;
  for (const square of squares) {
    const share = square.found / Math.max(0.1, even);
    if (square.elsewhere > REPEATS * Math.max(1, square.found)) square.kind = 'repeats';
    else if (share >= FULL) square.kind = 'full';
    else if (share < EMPTY) square.kind = 'empty';
  }
  return { columns: ACROSS, rows, squares };
}

/** A picture (PNG) of where a sign is found by: green is full of features, red is empty, violet repeats itself; dots are features. */
export async function heatMap(
  { width, height, rgb }: ColourPicture,
  sign: ExtractedSign,
  plain: readonly ProbeMatch[],
): Promise<Buffer> {
  const tall = Math.round((WIDTH * height) / width);
  const base = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize(WIDTH, tall, { fit: 'fill' })
    .greyscale()
    .linear(0.6, 20)
    .toColourspace('srgb')
    .extend({ bottom: LEGEND, background: '#15110f' })
    .png()
    .toBuffer();
  const overlay = Buffer.from(overlaySvg(sign, plain, tall));
  return sharp(base)
    .composite([{ input: overlay }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function overlaySvg(
  { aspect, features }: ExtractedSign,
  plain: readonly ProbeMatch[],
  tall: number,
): string {
  const { columns, rows, squares } = squaresOf(aspect, plain);
  const [wide, high] = [WIDTH / columns, tall / rows];
  const parts = squares.map(({ kind }, i) => {
    if (kind === 'some') return '';
    const opacity = kind === 'full' ? 0.22 : 0.42;
    return `<rect x="${(i % columns) * wide}" y="${Math.floor(i / columns) * high}" width="${wide}" height="${high}" fill="${COLOURS[kind]}" fill-opacity="${opacity}"/>`;
  });
  const places = new Set(
    Array.from({ length: features.count }, (_, i) => {
      const x = Math.round((features.x[i] + 0.5) * WIDTH);
      const y = Math.round((features.y[i] / aspect + 0.5) * tall);
      return `<circle cx="${x}" cy="${y}" r="3.2" fill="${COLOURS.dot}" stroke="#000" stroke-width="0.8"/>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${tall + LEGEND}">${parts.join('')}${[...places].join('')}${legend(tall)}</svg>`;
}

function legend(top: number): string {
  const entries = [
    [COLOURS.full, 'found by'],
    [COLOURS.empty, 'empty'],
    [COLOURS.repeats, 'repeats itself'],
    [COLOURS.dot, 'a feature'],
  ] as const;
  return entries
    .map(([colour, words], i) => {
      const x = 24 + i * 172;
      const mark =
        colour === COLOURS.dot
          ? `<circle cx="${x + 12}" cy="${top + 32}" r="6" fill="${colour}"/>`
          : `<rect x="${x}" y="${top + 20}" width="24" height="24" fill="${colour}"/>`;
      return `${mark}<text x="${x + 34}" y="${top + 39}" font-family="sans-serif" font-size="20" fill="#fff">${words}</text>`;
    })
    .join('');
}
