import type { HanOutlines } from './han-outlines.ts';
import { layoutSign, type SignFormat, type SignLayout } from './layout.ts';
import { frameElement, plaqueElement } from './ornament.ts';
import { PALETTE } from './palette.ts';
import type { PictureId } from './pictures.ts';
import { pictogramElement } from './pictogram.ts';
import { codePath, makeCode } from './qr.ts';
import type { SignSource } from './sign-source.ts';
import { mm } from './svg.ts';
import { TARGET_BOX, targetContent } from './target.ts';
import type { TextMeasure } from './typefaces.ts';
import { lineElement, signLines } from './words.ts';

export type SignOptions = {
  format: SignFormat;
  source: SignSource;
  /** The whole web address in the code. */
  address: string;
  /** Addresses of the three pictures, data addresses so that the file stands alone. */
  pictures: Record<PictureId, string>;
  outlines: HanOutlines;
  /** Style rules that carry the type. */
  fontFaces: string;
  measure: TextMeasure;
};

/** The whole sign as the text of a picture file, one user unit to the millimetre. */
export function signSvg(options: SignOptions): string {
  const { source, address, outlines } = options;
  const layout = layoutSign(options.format);
  const { width, height } = layout.sheet;
  const shortAddress = address.replace('https://', '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}" role="img" aria-label="${source.title}">`,
    `<style>${options.fontFaces}</style>`,
    `<rect width="100%" height="100%" fill="${PALETTE.ivory}"/>`,
    frameElement(layout),
    source.hanTitle === null ? '' : plaqueElement(layout.plaque, source.hanTitle, outlines),
    flourish(layout),
    targetElement(layout, options.pictures),
    `<path d="${codePath(makeCode(address), layout.qr.x, layout.qr.y, layout.qr.size)}" fill="${PALETTE.ink}" shape-rendering="crispEdges"/>`,
    pictogramElement(layout.pictogram),
    ...signLines(layout, source, shortAddress, options.measure).map(lineElement),
    '</svg>',
  ].join('');
}

function targetElement({ target }: SignLayout, pictures: Record<PictureId, string>): string {
  const scale = target.width / TARGET_BOX.width;
  return `<g id="image-target" transform="translate(${mm(target.x)} ${mm(target.y)}) scale(${scale})">${targetContent(pictures)}</g>`;
}

/** Gold lines that lead from the plaque to both sides. */
function flourish({ plaque, sheet, target }: SignLayout): string {
  const y = plaque.y + plaque.height / 2;
  const unit = plaque.height / 22;
  const side = (from: number, to: number) => {
    const away = to > from ? 1 : -1;
    return `<path d="M${mm(from)} ${mm(y)}H${mm(to)}" stroke="${PALETTE.gold}" stroke-width="${mm(0.5 * unit)}"/><path transform="translate(${mm(from + away * 2.4 * unit)} ${mm(y)}) rotate(45) scale(${mm(unit)})" d="M-1.5 -1.5H1.5V1.5H-1.5Z" fill="${PALETTE.vermilion}" stroke="${PALETTE.gold}" stroke-width="0.5"/><circle cx="${mm(to)}" cy="${mm(y)}" r="${mm(unit)}" fill="${PALETTE.gold}"/>`;
  };
  const reach = Math.min(target.width * 0.3, sheet.width / 2 - plaque.width);
  return (
    side(plaque.x - 3 * unit, plaque.x - 3 * unit - reach * 0.75) +
    side(plaque.x + plaque.width + 3 * unit, plaque.x + plaque.width + 3 * unit + reach * 0.75)
  );
}
