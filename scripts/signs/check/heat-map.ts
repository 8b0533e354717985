import sharp from 'sharp';
import type { ColourPicture } from '../../bench/signs/printed-sign.ts';
import type { ExtractedSign, Workshop } from './extract.ts';
import { PLAIN_VIEW, probe, type ProbeMatch } from './probe.ts';

const WIDTH = 720;
/** Squares over the width; about as fine as the cells by which a sign is compared. */
const ACROSS = 12;
const LEGEND = 64;
/** Widths in pixels at which the sign is looked at: what is found at any of them counts. */
const LOOKS = [97, 140, 200, 280];
/** Features in and around a square, as a share of an even spread, from which on it is full, and below which it is empty. */
const FULL = 0.8;
const EMPTY = 0.3;
/** Good matches elsewhere for each in place, from which on a square repeats what is elsewhere; and what is good, bits. */
const REPEATS = 1.5;
const GOOD = 48;

const COLOURS = { full: '#27c46b', empty: '#ff3b30', repeats: '#b15cff', dot: '#fff6c9' };

/** What a square of the heat map is. */
export type Square = 'full' | 'some' | 'empty' | 'repeats';
export type Squares = { columns: number; rows: number; squares: Square[] };

/** Each square of a sign, row by row, by what views of it find there. */
export function squaresOf(aspect: number, matches: readonly ProbeMatch[]): Squares {
  const rows = Math.max(1, Math.round(ACROSS * aspect));
  const at = (x: number, y: number) => {
    const column = Math.min(ACROSS - 1, Math.max(0, Math.floor((x + 0.5) * ACROSS)));
    const row = Math.min(rows - 1, Math.max(0, Math.floor((y / aspect + 0.5) * rows)));
    return row * ACROSS + column;
  };
  const found = Array.from({ length: ACROSS * rows }, () => 0);
  const twins = found.map(() => new Set<string>());
  for (const { x, y, distance, inPlace: isPlaced } of matches) {
    if (isPlaced) found[at(x, y)] += 1;
    else if (distance < GOOD) twins[at(x, y)].add(`${x} ${y}`);
  }
  const even = found.reduce((sum, count) => sum + count, 0) / found.length;
  const squares = found.map((own, i): Square => {
    if (twins[i].size > REPEATS * Math.max(4, own)) return 'repeats';
    const share = around(found, rows, i) / Math.max(0.1, even);
    return share >= FULL ? 'full' : share < EMPTY ? 'empty' : 'some';
  });
  return { columns: ACROSS, rows, squares };
}

/** A square's own count for a half, its neighbours' mean for the other. */
function around(found: readonly number[], rows: number, i: number): number {
  const [column, row] = [i % ACROSS, Math.floor(i / ACROSS)];
  const near = found.filter((_, other) => {
    const [across, down] = [(other % ACROSS) - column, Math.floor(other / ACROSS) - row];
    return other !== i && Math.abs(across) <= 1 && Math.abs(down) <= 1 && row < rows;
  });
  const mean = near.reduce((sum, count) => sum + count, 0) / Math.max(1, near.length);
  return (found[i] + mean) / 2;
}

/** A picture (PNG) of where a sign is found by: green is full of features, red has hardly any, violet repeats itself; dots are features. */
export async function heatMap(
  { width, height, rgb }: ColourPicture,
  sign: ExtractedSign,
  workshop: Workshop,
): Promise<Buffer> {
  const matches = LOOKS.flatMap((pixels) => probe(sign, { ...PLAIN_VIEW, pixels }, workshop));
  const tall = Math.round((WIDTH * height) / width);
  const base = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize(WIDTH, tall, { fit: 'fill' })
    .greyscale()
    .linear(0.6, 20)
    .toColourspace('srgb')
    .extend({ bottom: LEGEND, background: '#15110f' })
    .png()
    .toBuffer();
  const overlay = Buffer.from(overlaySvg(sign, matches, tall));
  return sharp(base)
    .composite([{ input: overlay }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function overlaySvg(
  { aspect, features }: ExtractedSign,
  matches: readonly ProbeMatch[],
  tall: number,
): string {
  const { columns, rows, squares } = squaresOf(aspect, matches);
  const [wide, high] = [WIDTH / columns, tall / rows];
  const parts = squares.map((kind, i) => {
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
    [COLOURS.empty, 'hardly found'],
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
