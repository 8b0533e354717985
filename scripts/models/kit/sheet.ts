import type { Uv } from './mesh.ts';

/** Width and height in pixels that the trim sheet is painted at. */
export const SHEET_WIDTH = 2048;
export const SHEET_HEIGHT = 1024;

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
} as const;

export type Strip = keyof typeof STRIP_HEIGHTS;

/** Pixels at each edge of a strip that are painted but never mapped, so that mipmaps do not bleed. */
const GUTTER = 3;

const tops = new Map<Strip, number>();
let nextTop = 0;
for (const name of Object.keys(STRIP_HEIGHTS) as Strip[]) {
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

/** Pictures side by side in the `pictures` strip: left edge and width as shares of the sheet. */
const PICTURES = {
  signboard: [0, 0.25],
  gable: [0.25, 0.25],
  parapet: [0.5, 0.25],
  window: [0.75, 0.0586],
  screen: [0.875, 0.125],
} as const;

export type Picture = keyof typeof PICTURES;

/** Left edge and width of a picture in pixels of the painted sheet. */
export function pictureColumns(name: Picture): { left: number; width: number } {
  const [left, width] = PICTURES[name];
  return { left: Math.round(left * SHEET_WIDTH), width: Math.round(width * SHEET_WIDTH) };
}

/** Texture place in a picture, right and up from its lower left corner, each 0 to 1. */
export function pictureUv(name: Picture, right: number, up: number): Uv {
  const [left, width] = PICTURES[name];
  const inset = 2 / SHEET_WIDTH;
  return stripUv('pictures', left + inset + right * (width - 2 * inset), 1 - up);
}

/** A picture that fills a face of the given width. */
export function pictureSkin(name: Picture, widthMetres: number): Skin {
  return (along, up) => pictureUv(name, Math.min(1, along / widthMetres), up);
}
