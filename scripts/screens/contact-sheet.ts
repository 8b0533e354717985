import sharp from 'sharp';

/** One screen on a sheet: its picture's file and the words below it. */
export type Tile = { file: string; caption: string };

export type SheetShape = {
  columns: number;
  rows: number;
  /** Width of a tile, pixels; taller pictures than `tileHeight` are cut off below. */
  tileWidth: number;
  tileHeight: number;
};

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

/** Where a tile stands on its sheet, pixels from its top left corner. */
export function tilePlace(index: number, shape: SheetShape): { left: number; top: number } {
  const column = index % shape.columns;
  const row = Math.floor(index / shape.columns);
  return {
    left: GAP + column * (shape.tileWidth + GAP),
    top: GAP + row * (shape.tileHeight + CAPTION + GAP),
  };
}

/** Writes one sheet as PNG. Rejects when a picture cannot be read. */
export async function writeSheet(
  tiles: readonly Tile[],
  shape: SheetShape,
  file: string,
): Promise<void> {
  const rows = Math.ceil(tiles.length / shape.columns);
  const parts = await Promise.all(
    tiles.map(async ({ file: picture, caption }, index) => {
      const { left, top } = tilePlace(index, shape);
      const tile = await sharp(picture)
        .resize({ width: shape.tileWidth })
        .toBuffer({ resolveWithObject: true });
      const height = Math.min(tile.info.height, shape.tileHeight);
      const input = await sharp(tile.data)
        .extract({ left: 0, top: 0, width: shape.tileWidth, height })
        .toBuffer();
      return [
        { input, left, top },
        { input: captionOf(caption, shape.tileWidth), left, top: top + shape.tileHeight },
      ];
    }),
  );
  await sharp({
    create: {
      width: GAP + shape.columns * (shape.tileWidth + GAP),
      height: GAP + rows * (shape.tileHeight + CAPTION + GAP),
      channels: 3,
      background: PAPER,
    },
  })
    .composite(parts.flat())
    .png()
    .toFile(file);
}

function captionOf(text: string, width: number): Buffer {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${CAPTION}"><text x="0" y="16" font-family="sans-serif" font-size="13" fill="#2a1710">${safe}</text></svg>`,
  );
}
