import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type FilmFrame, filmOf } from '../film/film.ts';
import { sequenceOf } from '../sequences/sequences.ts';
import { loadSign } from '../session/load-sign.ts';
import { filmSeed, type Scenario } from '../session/scenario.ts';

const TILE = { width: 200, height: 150 };
const COLUMNS = 6;
/** Where in a film its picture is taken. */
const SHARE = 0.45;

/** One frame of each film with the truth drawn in, as one picture, `films.jpg`; returns its path. */
export async function contactSheet(
  scenarios: readonly Scenario[],
  folder: string,
): Promise<string> {
  const tiles: Buffer[] = [];
  for (const scenario of scenarios) tiles.push(await tileOf(scenario));
  const sheet = sharp({
    create: {
      width: TILE.width * COLUMNS,
      height: TILE.height * Math.ceil(tiles.length / COLUMNS),
      channels: 3,
      background: '#222',
    },
  }).composite(
    tiles.map((input, i) => ({
      input,
      left: (i % COLUMNS) * TILE.width,
      top: Math.floor(i / COLUMNS) * TILE.height,
    })),
  );
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'films.jpg');
  await sheet.jpeg({ quality: 72, mozjpeg: true }).toFile(path);
  return path;
}

async function tileOf(scenario: Scenario): Promise<Buffer> {
  const { sequence: name, set, seed, filmed } = scenario;
  const sequence = sequenceOf(name, set, seed);
  const signs = await Promise.all(
    filmed.map(async (id) => ({ id, picture: await loadSign(set, id) })),
  );
  const frame = filmOf(sequence, signs, filmSeed(scenario)).frameAt(
    Math.floor(sequence.frameCount * SHARE),
  );
  const { width, height } = sequence.lens;
  const drawn = await sharp(frame.luma, { raw: { width, height, channels: 1 } })
    .toColourspace('srgb')
    .composite([{ input: Buffer.from(outline(frame, name, width, height)) }])
    .png()
    .toBuffer();
  return sharp(drawn).resize(TILE.width, TILE.height, { fit: 'contain' }).png().toBuffer();
}

function outline({ shown }: FilmFrame, name: string, width: number, height: number): string {
  const corners = shown?.truth.corners.map((corner) => corner.join(',')).join(' ') ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <polygon points="${corners}" fill="none" stroke="#ff5a36" stroke-width="3"/>
    <rect width="${12 + 15 * name.length}" height="36" fill="#000" fill-opacity="0.6"/>
    <text x="8" y="26" font-family="sans-serif" font-size="26" fill="#fff">${name}</text>
  </svg>`;
}
