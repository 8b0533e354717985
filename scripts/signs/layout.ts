import type { SiteSign } from '#domain/site.ts';
import { inset, type Rect } from './svg.ts';

export type SignFormat = SiteSign['id'];
export const SIGN_FORMATS: readonly SignFormat[] = ['a3', 'a4', 'postcard'];

/** The image target is 59 × 63 units on every format, so that one compiled target serves all three. */
export const TARGET_UNITS = { width: 59, height: 63 } as const;

const UNIT_MM: Record<SignFormat, number> = { a3: 4, a4: 2.8, postcard: 1.3 };

/** Where everything stands on one sheet; all lengths in millimetres from the top left corner, y down. */
export type SignLayout = {
  format: SignFormat;
  sheet: { width: number; height: number };
  /** Outer edge of the lacquer frame. */
  frame: Rect;
  frameWidth: number;
  /** Side of the corner squares; the postcard has neither corner pictures nor key fret. */
  corner: number;
  plaque: Rect;
  title: { baseline: number; size: number };
  subtitle: { baseline: number; size: number };
  target: Rect;
  /** The code without its quiet zone. */
  qr: { x: number; y: number; size: number };
  pictogram: Rect;
  /** The block of words beside the code; lines flow from its top and must end above its bottom. */
  words: { x: number; top: number; bottom: number; paragraphs: readonly Paragraph[] };
};

export type WordRole =
  | 'instruction-vi'
  | 'instruction-en'
  | 'address'
  | 'note-vi'
  | 'note-en'
  | 'credit-vi'
  | 'credit-en';

/** One paragraph beside the code: its size, the room it has, and the space above it. */
export type Paragraph = { role: WordRole; size: number; width: number; gap: number };

/** Postal and ISO 216 sizes: A3, A4, and A6 for the postcard. */
const SHEETS_MM: Record<SignFormat, { width: number; height: number }> = {
  a3: { width: 297, height: 420 },
  a4: { width: 210, height: 297 },
  postcard: { width: 105, height: 148 },
};

/** The sheet's composition for one format. */
export function layoutSign(format: SignFormat): SignLayout {
  return format === 'postcard' ? layoutPostcard() : layoutPoster(format);
}

/** Sizes as the site file states them, in metres, exact to the micrometre. */
export function signSizes(format: SignFormat): SiteSign {
  const { sheet, target } = layoutSign(format);
  const metres = (millimetres: number) => Math.round(millimetres * 1000) / 1_000_000;
  return {
    id: format,
    sheetWidthMetres: metres(sheet.width),
    sheetHeightMetres: metres(sheet.height),
    targetWidthMetres: metres(target.width),
    targetHeightMetres: metres(target.height),
  };
}

/** A3; A4 is the same drawing at 0.7, centred on its sheet. */
function layoutPoster(format: 'a3' | 'a4'): SignLayout {
  const scale = UNIT_MM[format] / UNIT_MM.a3;
  const sheet = SHEETS_MM[format];
  const left = (sheet.width - SHEETS_MM.a3.width * scale) / 2;
  const top = (sheet.height - SHEETS_MM.a3.height * scale) / 2;
  const x = (value: number) => left + value * scale;
  const y = (value: number) => top + value * scale;
  const rect = (box: Rect): Rect => ({
    x: x(box.x),
    y: y(box.y),
    width: box.width * scale,
    height: box.height * scale,
  });
  const paragraph = (role: WordRole, size: number, width: number, gap: number) => ({
    role,
    size: size * scale,
    width: width * scale,
    gap: gap * scale,
  });
  return {
    format,
    sheet,
    frame: rect(inset({ x: 0, y: 0, width: 297, height: 420 }, 7)),
    frameWidth: 13.8 * scale,
    corner: 19 * scale,
    plaque: rect({ x: 112.5, y: 24, width: 72, height: 22 }),
    title: { baseline: y(69.5), size: 19.5 * scale },
    subtitle: { baseline: y(82), size: 5.7 * scale },
    target: rect(targetRect('a3', 297, 88)),
    qr: { x: x(33), y: y(347.5), size: 42 * scale },
    pictogram: rect({ x: 224.5, y: 346, width: 42, height: 45 }),
    words: {
      x: x(84),
      top: y(346.5),
      bottom: y(394),
      paragraphs: [
        paragraph('instruction-vi', 7.6, 136, 0),
        paragraph('instruction-en', 5.35, 136, 0.2),
        paragraph('address', 4.9, 136, 2),
        paragraph('note-vi', 3.7, 136, 1.8),
        paragraph('note-en', 3.7, 136, 0.2),
        paragraph('credit-vi', 3.2, 136, 1.1),
        paragraph('credit-en', 3.2, 136, 0),
      ],
    },
  };
}

/** The postcard has its own composition: words must stay legible in the hand. */
function layoutPostcard(): SignLayout {
  const sheet = SHEETS_MM.postcard;
  return {
    format: 'postcard',
    sheet,
    frame: inset({ x: 0, y: 0, ...sheet }, 3.5),
    frameWidth: 2.6,
    corner: 0,
    plaque: { x: 41, y: 7.2, width: 23, height: 7 },
    title: { baseline: 22.6, size: 7.1 },
    subtitle: { baseline: 27.2, size: 2.45 },
    target: targetRect('postcard', sheet.width, 29.2),
    qr: { x: 14.2, y: 114.9, size: 21 },
    pictogram: { x: 79.4, y: 121.2, width: 11.4, height: 12.2 },
    words: {
      x: 38.5,
      top: 112.6,
      bottom: 140.4,
      paragraphs: [
        { role: 'instruction-vi', size: 2.9, width: 52.3, gap: 0 },
        { role: 'instruction-en', size: 2.08, width: 52.3, gap: 0 },
        { role: 'address', size: 1.95, width: 41, gap: 0.7 },
        { role: 'note-vi', size: 1.85, width: 40.5, gap: 0.7 },
        { role: 'note-en', size: 1.85, width: 40.5, gap: 0.1 },
        { role: 'credit-vi', size: 1.75, width: 52.3, gap: 0.6 },
        { role: 'credit-en', size: 1.75, width: 52.3, gap: 0 },
      ],
    },
  };
}

function targetRect(format: SignFormat, sheetWidth: number, top: number): Rect {
  const width = TARGET_UNITS.width * UNIT_MM[format];
  return {
    x: (sheetWidth - width) / 2,
    y: top,
    width,
    height: TARGET_UNITS.height * UNIT_MM[format],
  };
}
