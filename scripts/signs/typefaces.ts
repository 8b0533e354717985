import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit, { type Font } from '@pdf-lib/fontkit';

/** The cuts of type on a sign, all under the SIL Open Font License. */
export const TYPEFACES = {
  title: { package: 'playfair-display', family: 'Playfair Display', weight: 700, style: 'normal' },
  text: { package: 'be-vietnam-pro', family: 'Be Vietnam Pro', weight: 400, style: 'normal' },
  strong: { package: 'be-vietnam-pro', family: 'Be Vietnam Pro', weight: 600, style: 'normal' },
  slanted: { package: 'be-vietnam-pro', family: 'Be Vietnam Pro', weight: 400, style: 'italic' },
} as const;

export type TypefaceId = keyof typeof TYPEFACES;

/** Unicode ranges of the packages' three cuts, the Vietnamese one first as it holds the fewest letters. */
const SUBSETS = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

type Subset = keyof typeof SUBSETS;

const SUBSET_NAMES = Object.keys(SUBSETS) as readonly Subset[];

async function readCut(id: TypefaceId, subset: Subset): Promise<Buffer> {
  const face = TYPEFACES[id];
  const file = `@fontsource/${face.package}/files/${face.package}-${subset}-${face.weight}-${face.style}.woff2`;
  return readFile(createRequire(import.meta.url).resolve(file));
}

/** Style rules that carry the type itself, so that a drawing looks the same wherever it is opened. */
export async function fontFaceRules(): Promise<string> {
  const rules: string[] = [];
  for (const id of Object.keys(TYPEFACES) as TypefaceId[]) {
    const face = TYPEFACES[id];
    for (const subset of SUBSET_NAMES) {
      const data = (await readCut(id, subset)).toString('base64');
      rules.push(
        `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${SUBSETS[subset]}}`,
      );
    }
  }
  return rules.join('');
}

/** Width of a letter alone; figures are lining ones, as they are printed. */
function advance(font: Font, letter: string): number {
  return /\d/.test(letter)
    ? font.layout(letter, ['lnum']).advanceWidth
    : font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;
}

export type TextMeasure = (id: TypefaceId, text: string, size: number) => number;

/** Opens the type and returns a measure of a line's width, in the unit of its size; throws on a letter that no cut draws. */
export async function openTextMeasure(): Promise<TextMeasure> {
  const fonts = new Map<TypefaceId, readonly Font[]>();
  for (const id of Object.keys(TYPEFACES) as TypefaceId[]) {
    const cuts = await Promise.all(SUBSET_NAMES.map((subset) => readCut(id, subset)));
    fonts.set(
      id,
      cuts.map((cut) => fontkit.create(cut)),
    );
  }
  const widths = new Map<string, number>();
  const widthOf = (id: TypefaceId, letter: string): number => {
    const known = widths.get(id + letter);
    if (known !== undefined) return known;
    const codePoint = letter.codePointAt(0) ?? 0;
    const font = fonts.get(id)?.find((cut) => cut.hasGlyphForCodePoint(codePoint));
    if (font === undefined) throw new Error(`${TYPEFACES[id].family} has no letter "${letter}".`);
    const width = advance(font, letter) / font.unitsPerEm;
    widths.set(id + letter, width);
    return width;
  };
  return (id, text, size) => {
    let width = 0;
    for (const letter of text.normalize('NFC')) width += widthOf(id, letter);
    return width * size;
  };
}
