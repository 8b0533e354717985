import { markSvg } from '../icons/mark.ts';
import { PALETTE } from '../signs/palette.ts';
import { escapeXml, mm } from '../signs/svg.ts';
import type { TextMeasure, TypefaceId } from '../signs/typefaces.ts';

/** Size that link previews are cut to, pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

export type SharePictureOptions = {
  /** A site's name, large. */
  title: string;
  /** One line below it. */
  subtitle: string;
  /** Address of the picture, a data address as a rule. */
  picture: string;
  fontFaces: string;
  measure: TextMeasure;
};

const BAND_TOP = 448;
const LEFT = 52;
/** Up to where words may reach: the mark stands beyond. */
const WORDS_WIDTH = 960;

/** The picture that stands for a page where its link is shared: the reconstruction over a lacquer band with its name. */
export function sharePictureSvg(options: SharePictureOptions): string {
  const { width, height } = SHARE_SIZE;
  const middle = BAND_TOP + (height - BAND_TOP) / 2;
  const line = (face: TypefaceId, words: string, size: number, baseline: number, fill: string) =>
    text(words, baseline, LOOKS[face], fitted(options.measure, face, words, size), fill);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<style>${options.fontFaces}</style>`,
    `<image x="0" y="0" width="${width}" height="${BAND_TOP + 4}" preserveAspectRatio="xMidYMid slice" href="${options.picture}"/>`,
    `<rect y="${BAND_TOP}" width="${width}" height="${height - BAND_TOP}" fill="${PALETTE.lacquer}"/>`,
    `<path d="M0 ${BAND_TOP + 3}H${width}" stroke="${PALETTE.gold}" stroke-width="6"/>`,
    `<path d="M0 ${BAND_TOP + 12}H${width}M0 ${height - 10}H${width}" stroke="${PALETTE.goldLight}" stroke-width="1.5"/>`,
    `<svg x="1040" y="${mm(middle - 58)}" width="116" height="116">${markSvg('full', 'rounded')}</svg>`,
    line('title', options.title, 62, middle + 2, PALETTE.goldLight),
    line('text', options.subtitle, 30, middle + 50, PALETTE.ivory),
    '</svg>',
  ].join('');
}

const LOOKS: Record<TypefaceId, string> = {
  title: 'font-family="Playfair Display" font-weight="700"',
  text: 'font-family="Be Vietnam Pro" font-weight="400"',
  strong: 'font-family="Be Vietnam Pro" font-weight="600"',
  slanted: 'font-family="Be Vietnam Pro" font-weight="400" font-style="italic"',
};

/** The size at which a line fits beside the mark. */
function fitted(measure: TextMeasure, face: TypefaceId, words: string, size: number): number {
  return Math.min(size, (size * WORDS_WIDTH) / measure(face, words, size));
}

function text(words: string, y: number, look: string, size: number, fill: string): string {
  return `<text x="${LEFT}" y="${mm(y)}" ${look} font-size="${mm(size)}" fill="${fill}">${escapeXml(words)}</text>`;
}
