import type { Uv } from './mesh.ts';

/** Width and height in pixels that the trim sheet is painted at. */
export const SHEET_WIDTH = 2048;
export const SHEET_HEIGHT = 1600;

/** Height in pixels of each full-width strip of the trim sheet, from the top. */
const STRIP_HEIGHTS = {
  panels: 176,
  mosaic: 56,
  beam: 60,
  column: 128,
  door: 112,
  transom: 40,
  plaster: 32,
  rafter: 40,
  scales: 92,
  shards: 40,
  gold: 24,
  lacquer: 24,
  timber: 16,
  pictures: 120,
  carved: 56,
  ivory: 8,
  boards: 64,
  facade: 112,
  relief: 72,
  lattice: 52,
  louvre: 40,
  foliage: 64,
  stucco: 48,
  bronze: 28,
  cloth: 24,
  'raw-timber': 20,
  char: 28,
  grass: 16,
  sand: 8,
} as const;

export type Strip = keyof typeof STRIP_HEIGHTS;

/** All strips, from the top of the sheet. */
export const STRIPS = Object.keys(STRIP_HEIGHTS) as readonly Strip[];

/** Pixels at each edge of a strip that are painted but never mapped, so that mipmaps do not bleed. */
const GUTTER = 3;

const tops = new Map<Strip, number>();
let nextTop = 0;
for (const name of STRIPS) {
  tops.set(name, nextTop);
  nextTop += STRIP_HEIGHTS[name];
}
if (nextTop > SHEET_HEIGHT) throw new RangeError(`strips need ${nextTop} of ${SHEET_HEIGHT} rows`);

/** Top row and height of a strip, in pixels of the painted sheet. */
export function stripRows(name: Strip): { top: number; height: number } {
  return { top: tops.get(name) ?? 0, height: STRIP_HEIGHTS[name] };
}

/** Texture place in a strip: `along` counts whole sheet widths, `down` runs 0 (top) to 1 (bottom). */
export function stripUv(name: Strip, along: number, down: number): Uv {
  const { top, height } = stripRows(name);
  const gutter = Math.min(GUTTER, height * 0.2);
  return [along, (top + gutter + down * (height - 2 * gutter)) / SHEET_HEIGHT];
}

/** Gives the texture place for metres along a face, the fraction up it, and the metres up it. */
export type Skin = (along: number, upFraction: number, upMetres: number) => Uv;

/** A strip that repeats every `repeatMetres` along a face and fills it from bottom to top. */
export function stripSkin(name: Strip, repeatMetres: number): Skin {
  return (along, up) => stripUv(name, along / repeatMetres, 1 - up);
}

/** The tiling stone texture, one repeat to `metres`. */
export function stoneSkin(metres: number): Skin {
  return (along, _up, upMetres) => [along / metres, -upMetres / metres];
}

/** The tiling brick texture at its true size: courses of 125 mm, eight bricks to 3 m. */
export const brickSkin: Skin = stoneSkin(3);

/** Pictures side by side in a strip: left edge and width as shares of the sheet. */
const PICTURES = {
  signboard: ['pictures', 0, 0.25],
  gable: ['pictures', 0.25, 0.25],
  parapet: ['pictures', 0.5, 0.25],
  window: ['pictures', 0.75, 0.0586],
  medallion: ['pictures', 0.8125, 0.0586],
  screen: ['pictures', 0.875, 0.125],
  'board-ngo-mon': ['boards', 0, 0.125],
  'board-can-chanh': ['boards', 0.125, 0.125],
  'board-dai-cung-mon': ['boards', 0.25, 0.125],
  'board-can-thanh-cung': ['boards', 0.375, 0.125],
  'board-hien-lam-cac': ['boards', 0.5, 0.125],
  'board-tuy-thanh-cac': ['boards', 0.625, 0.125],
  'board-phu-van-lau': ['boards', 0.75, 0.125],
  'board-kien-trung': ['boards', 0.875, 0.125],
  'facade-vase': ['facade', 0, 0.125],
  'facade-dragon': ['facade', 0.125, 0.125],
  'facade-vine': ['facade', 0.25, 0.125],
  'facade-longevity': ['facade', 0.375, 0.125],
  'facade-lotus': ['facade', 0.5, 0.125],
  'facade-phoenix': ['facade', 0.625, 0.125],
  'facade-chrysanthemum': ['facade', 0.75, 0.125],
  'facade-fret': ['facade', 0.875, 0.125],
} as const satisfies Record<string, readonly [Strip, number, number]>;

export type Picture = keyof typeof PICTURES;

/** Place of a picture in pixels of the painted sheet. */
export function pictureArea(name: Picture): { x: number; y: number; w: number; h: number } {
  const [strip, left, width] = PICTURES[name];
  const { top, height } = stripRows(strip);
  return {
    x: Math.round(left * SHEET_WIDTH),
    y: top,
    w: Math.round(width * SHEET_WIDTH),
    h: height,
  };
}

/** Texture place in a picture, right and up from its lower left corner, each 0 to 1. */
export function pictureUv(name: Picture, right: number, up: number): Uv {
  const [strip, left, width] = PICTURES[name];
  const inset = 2 / SHEET_WIDTH;
  return stripUv(strip, left + inset + right * (width - 2 * inset), 1 - up);
}

/** A picture that fills a face of the given width. */
export function pictureSkin(name: Picture, widthMetres: number): Skin {
  return (along, up) => pictureUv(name, Math.min(1, along / widthMetres), up);
}
