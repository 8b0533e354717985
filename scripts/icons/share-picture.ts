import { PALETTE } from '../signs/palette.ts';
import { escapeXml, mm } from '../signs/svg.ts';
import { markSvg } from './mark.ts';

/** Size that link previews are cut to, pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

export type SharePictureOptions = {
  /** Vietnamese name, large. */
  title: string;
  /** One or two lines below it. */
  subtitles: readonly string[];
  /** Address of the picture, a data address as a rule. */
  picture: string;
  fontFaces: string;
};

const BAND_TOP = 448;

/** The picture that stands for a page where its link is shared: the reconstruction over a lacquer band with its name. */
export function sharePictureSvg(options: SharePictureOptions): string {
  const { width, height } = SHARE_SIZE;
  const lines = options.subtitles.length;
  const middle = BAND_TOP + (height - BAND_TOP) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<style>${options.fontFaces}</style>`,
    `<image x="0" y="-96" width="${width}" height="720" preserveAspectRatio="xMidYMid slice" href="${options.picture}"/>`,
    `<rect y="${BAND_TOP}" width="${width}" height="${height - BAND_TOP}" fill="${PALETTE.lacquer}"/>`,
    `<path d="M0 ${BAND_TOP + 3}H${width}" stroke="${PALETTE.gold}" stroke-width="6"/>`,
    `<path d="M0 ${BAND_TOP + 12}H${width}M0 ${height - 10}H${width}" stroke="${PALETTE.goldLight}" stroke-width="1.5"/>`,
    `<svg x="1040" y="${mm(middle - 58)}" width="116" height="116">${markSvg('full', 'rounded')}</svg>`,
    text(
      options.title,
      middle - (lines === 1 ? -2 : 14),
      'Playfair Display',
      700,
      lines === 1 ? 62 : 56,
      PALETTE.goldLight,
    ),
    ...options.subtitles.map((subtitle, index) =>
      text(
        subtitle,
        middle + (lines === 1 ? 50 : 26 + index * 34),
        'Be Vietnam Pro',
        400,
        lines === 1 ? 29 : 26,
        PALETTE.ivory,
      ),
    ),
    '</svg>',
  ].join('');
}

function text(
  words: string,
  y: number,
  family: string,
  weight: number,
  size: number,
  fill: string,
) {
  return `<text x="52" y="${mm(y)}" font-family="${family}" font-weight="${weight}" font-size="${size}" fill="${fill}">${escapeXml(words)}</text>`;
}
