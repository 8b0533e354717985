import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** One screen, or a part of a long one, as it stands on a sheet: its picture and the words below it. */
export type Tile = { picture: Buffer; caption: string };

/** Columns and rows of tiles, and a tile's size in pixels. */
export type SheetShape = {
  columns: number;
  rows: number;
  tileWidth: number;
  tileHeight: number;
};

type Shown = { file: string; caption: string };

const GAP = 12;
const CAPTION = 22;
const PAPER = '#efe9dc';

/** Tiles for one sheet each, in order. */
export function pagesOf<Item>(items: readonly Item[], { columns, rows }: SheetShape): Item[][] {
  const size = columns * rows;
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_nothing, page) =>
    items.slice(page * size, (page + 1) * size),
  );
}

/**
 * The tiles of all pictures in order; a picture longer than a tile goes on in the next ones, whose captions
 * count on. Parts that were shown before are left out: states of one page share most of it. Rejects when a
 * picture cannot be read.
 */
export async function tilesOf(shown: readonly Shown[], shape: SheetShape): Promise<Tile[]> {
  const seen = new Set<string>();
  const tiles: Tile[] = [];
  for (const { file, caption } of shown) {
    for (const [index, picture] of (await partsOf(file, shape)).entries()) {
      const { data } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
      const print = createHash('sha256').update(data).digest('hex');
      if (seen.has(print) && index > 0) continue;
      seen.add(print);
      tiles.push({ picture, caption: index === 0 ? caption : `${caption} ${index + 1}` });
    }
  }
  return tiles;
}

/** A picture at a tile's width, cut into tiles' heights from the top. */
async function partsOf(file: string, { tileWidth, tileHeight }: SheetShape): Promise<Buffer[]> {
  const { data, info } = await sharp(file)
    .resize({ width: tileWidth })
    .png()
    .toBuffer({ resolveWithObject: true });
  return Promise.all(
    Array.from({ length: Math.ceil(info.height / tileHeight) }, (_nothing, index) => {
      const top = index * tileHeight;
      const height = Math.min(tileHeight, info.height - top);
      return sharp(data).extract({ left: 0, top, width: tileWidth, height }).png().toBuffer();
    }),
  );
}

/** Where a tile stands on its sheet, pixels from its top left corner. */
export function tilePlace(index: number, shape: SheetShape): { left: number; top: number } {
  const column = index % shape.columns;
  const row = Math.floor(index / shape.columns);
  return {
    left: GAP + column * (shape.tileWidth + GAP),
    top: GAP + row * (shape.tileHeight + CAPTION + GAP),
  };
}

/** Writes one sheet as PNG. */
export async function writeSheet(
  tiles: readonly Tile[],
  shape: SheetShape,
  file: string,
): Promise<void> {
  const rows = Math.ceil(tiles.length / shape.columns);
  const parts = tiles.flatMap(({ picture, caption }, index) => {
    const { left, top } = tilePlace(index, shape);
    return [
      { input: picture, left, top },
      { input: captionOf(caption, shape.tileWidth), left, top: top + shape.tileHeight },
    ];
  });
  await sharp({
    create: {
      width: GAP + shape.columns * (shape.tileWidth + GAP),
      height: GAP + rows * (shape.tileHeight + CAPTION + GAP),
      channels: 3,
      background: PAPER,
    },
  })
    .composite(parts)
    .png()
    .toFile(file);
}

function captionOf(text: string, width: number): Buffer {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${CAPTION}"><text x="0" y="16" font-family="sans-serif" font-size="13" fill="#2a1710">${safe}</text></svg>`,
  );
}
