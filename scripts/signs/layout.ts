import { type PrintSizeId, printSize } from '#domain/print-sizes.ts';
import { layoutPoster } from './layout-poster.ts';
import { layoutPostcard } from './layout-postcard.ts';
import { layoutSticker } from './layout-sticker.ts';
import type { Rect } from './svg.ts';

/** What a line of type says; `name` is the site's name in another language than the title's. */
export type LineRole =
  | 'title'
  | 'name'
  | 'hook'
  | 'instruction'
  | 'type-label'
  | 'address'
  | 'note'
  | 'credit'
  | 'ruler-label'
  | 'nfc-label'
  | 'station-label';

/** How type runs: level, or along a circle round the sheet's middle; `up` reads at the bottom of it. */
export type Run = { radius: number; middleDegrees: number; side: 'top' | 'bottom' };

/** A place for one line; `languages` says which of the sign's languages stand on it, in their order. */
export type LineSlot = {
  role: LineRole;
  languages: readonly number[];
  size: number;
  x: number;
  baseline: number;
  anchor: 'start' | 'middle' | 'end';
  /** The room that the line has. */
  width: number;
  arc?: Run;
};

export type Ruler = { x: number; y: number; length: number; upright: boolean; thickness: number };

/** A circle that something else fills: an NFC tag, an audio station's number. */
export type Field = { x: number; y: number; radius: number };

/** Where everything stands on one sheet; all lengths in millimetres from the sheet's top left corner, y down. */
export type SignLayout = {
  size: PrintSizeId;
  sheet: { width: number; height: number };
  /** Outer edge of the lacquer frame, its width, and the side of its corner squares (0 for none). */
  frame: Rect;
  frameWidth: number;
  corner: number;
  /** The board with the Han name; null where none is drawn. */
  plaque: Rect | null;
  target: Rect;
  /** The code without its quiet zone. */
  qr: { x: number; y: number; size: number };
  pictogram: Rect;
  nfc: Field;
  station: Field;
  ruler: Ruler;
  lines: readonly LineSlot[];
};

export type LayoutOptions = {
  size: PrintSizeId;
  /** How many languages the sign speaks: 2 or 3. */
  languages: number;
  /** Characters on the Han board, 0 for a place without one. */
  hanLength: number;
};

/** The composition of one size; the sizes of sheet and target are those of the print sizes. */
export function layoutSign(options: LayoutOptions): SignLayout {
  if (options.size === 'sticker') return layoutSticker(options);
  return options.size === 'a6' ? layoutPostcard(options) : layoutPoster(options);
}

/** The sheet in millimetres. */
export function sheetMm(size: PrintSizeId): { width: number; height: number } {
  const { sheet } = printSize(size);
  return { width: millimetres(sheet.width), height: millimetres(sheet.height) };
}

/** The image target, centred on its sheet, its upper edge at `top` millimetres. */
export function targetRect(size: PrintSizeId, top: number): Rect {
  const { target } = printSize(size);
  const [width, height] = [millimetres(target.width), millimetres(target.height)];
  return { x: (sheetMm(size).width - width) / 2, y: top, width, height };
}

function millimetres(metres: number): number {
  return Math.round(metres * 1e7) / 1e4;
}
