import { escapeXml, mm } from './svg.ts';
import { TYPEFACES, type TypefaceId } from './typefaces.ts';

export type TextStyle = {
  face: TypefaceId;
  size: number;
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
};

/** Attributes of a text element; figures stand as high as capitals, which Playfair does only when asked. */
export function textStyle({ face, size, colour, anchor = 'start' }: TextStyle): string {
  const { family, weight, style } = TYPEFACES[face];
  return `font-family="${family}" font-weight="${weight}" font-style="${style}" font-size="${mm(size)}" fill="${colour}" text-anchor="${anchor}" style="font-variant-numeric:lining-nums"`;
}

/** One line of type, its baseline beginning, centred or ending at (x, y). */
export function textElement(text: string, x: number, y: number, style: TextStyle): string {
  return `<text x="${mm(x)}" y="${mm(y)}" ${textStyle(style)}>${escapeXml(text)}</text>`;
}
