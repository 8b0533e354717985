import type { PrintSizeId } from '#domain/print-sizes.ts';
import { nfcElement, rulerElement, stationElement } from './fields.ts';
import type { HanOutlines } from './han-outlines.ts';
import { layoutSign, type SignLayout } from './layout.ts';
import { lineElement } from './line-element.ts';
import { boardCharacters, frameElement, plaqueElement } from './ornament.ts';
import { PALETTE } from './palette.ts';
import { pictogramElement } from './pictogram.ts';
import { BLEED_MM, pressMarks, SLUG_MM } from './press-marks.ts';
import { codePath, makeCode, shortAddress } from './qr.ts';
import type { SheetLook } from './sheet-look.ts';
import type { SignSource } from './sign-source.ts';
import { mm } from './svg.ts';
import { TARGET_BOX } from './target.ts';
import type { TextMeasure } from './typefaces.ts';
import { signLines, type SignLine } from './words.ts';

export type SignOptions = {
  size: PrintSizeId;
  source: SignSource;
  /** Two languages, or three. */
  languages: readonly string[];
  /** The whole web address in the code. */
  address: string;
  look: SheetLook;
  /** Addresses of the target's pictures, data addresses so that the file stands alone. */
  pictures: readonly string[];
  outlines: HanOutlines;
  measure: TextMeasure;
};

/** A sheet drawn in millimetres from its top left corner, without a ground of its own. */
export type DrawnSign = { layout: SignLayout; lines: readonly SignLine[]; content: string };

/** Draws one sheet; throws when its words do not fit or hold a letter that the type lacks. */
export function drawSign(options: SignOptions): DrawnSign {
  const { source, languages, address, look, size } = options;
  const characters = boardCharacters(source.hanTitle, options.outlines);
  const layout = layoutSign({ size, languages: languages.length, hanLength: characters.length });
  const words = { source, languages, address: shortAddress(address) };
  const lines = signLines(layout, words, options.measure);
  const inks = { title: look.palette.accent, text: PALETTE.ink, soft: PALETTE.inkSoft };
  const centre = layout.sheet.width / 2;
  const rulerLabel = lines.find(({ role }) => role === 'ruler-label');
  const content = [
    frameElement(layout, look),
    layout.plaque === null
      ? ''
      : plaqueElement(layout.plaque, characters, options.outlines, look) + flourish(layout, look),
    targetElement(layout, look, options.pictures),
    `<path d="${codePath(makeCode(address), layout.qr.x, layout.qr.y, layout.qr.size)}" fill="${PALETTE.ink}" shape-rendering="crispEdges"/>`,
    pictogramElement(layout.pictogram, look),
    nfcElement(layout.nfc, look),
    stationElement(layout.station, source.station, look),
    rulerElement(layout.ruler, rulerLabel?.size ?? 2),
    ...lines.map((line, index) =>
      lineElement(line, inks[line.ink], centre, `${source.siteId}-${size}-line-${index}`),
    ),
  ].join('');
  return { layout, lines, content };
}

/** The sheet as it is after the cut, for screens and PNG; a disc's corners stay clear. */
export function cutSvg({ layout, content }: DrawnSign, look: SheetLook, style: string): string {
  const { width, height } = layout.sheet;
  const ground = `fill="${look.palette.paper}"`;
  const body = `<rect width="100%" height="100%" ${ground}/>${content}`;
  const whole =
    layout.size === 'sticker'
      ? `<clipPath id="disc"><circle cx="${mm(width / 2)}" cy="${mm(height / 2)}" r="${mm(width / 2)}"/></clipPath><g clip-path="url(#disc)">${body}</g>`
      : body;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}"><style>${style}</style>${whole}</svg>`;
}

/** The sheet for the press: on a larger page, colour run over the cut, crop marks outside it. */
export function pressSvg(
  { layout, content }: DrawnSign,
  look: SheetLook,
  style: string,
  slug: string,
): string {
  const { width, height } = layout.sheet;
  const [wide, high] = [width + 2 * SLUG_MM, height + 2 * SLUG_MM];
  const ground = `fill="${look.palette.paper}"`;
  const bleed =
    layout.size === 'sticker'
      ? `<circle cx="${mm(width / 2)}" cy="${mm(height / 2)}" r="${mm(width / 2 + BLEED_MM)}" ${ground}/>`
      : `<rect x="${-BLEED_MM}" y="${-BLEED_MM}" width="${mm(width + 2 * BLEED_MM)}" height="${mm(height + 2 * BLEED_MM)}" ${ground}/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(wide)}mm" height="${mm(high)}mm" viewBox="${-SLUG_MM} ${-SLUG_MM} ${mm(wide)} ${mm(high)}"><style>${style}</style>${bleed}${content}${pressMarks(layout, slug)}</svg>`;
}

function targetElement({ target }: SignLayout, look: SheetLook, pictures: readonly string[]) {
  const scale = target.width / TARGET_BOX.width;
  return `<g class="image-target" transform="translate(${mm(target.x)} ${mm(target.y)}) scale(${scale})">${look.target(pictures)}</g>`;
}

/** Gold lines that lead from the plaque to both sides. */
function flourish({ plaque, target }: SignLayout, { palette }: SheetLook): string {
  if (plaque === null) return '';
  const y = plaque.y + plaque.height / 2;
  const unit = plaque.height / 20;
  const reach = target.width * 0.16;
  const side = (from: number, away: 1 | -1) => {
    const to = from + away * reach;
    return `<path d="M${mm(from)} ${mm(y)}H${mm(to)}" stroke="${PALETTE.gold}" stroke-width="${mm(0.5 * unit)}"/><path transform="translate(${mm(from + away * 2.4 * unit)} ${mm(y)}) rotate(45) scale(${mm(unit)})" d="M-1.5 -1.5H1.5V1.5H-1.5Z" fill="${palette.accent}" stroke="${PALETTE.gold}" stroke-width="0.5"/><circle cx="${mm(to)}" cy="${mm(y)}" r="${mm(unit)}" fill="${PALETTE.gold}"/>`;
  };
  return side(plaque.x - 3 * unit, -1) + side(plaque.x + plaque.width + 3 * unit, 1);
}
