import type { SignLayout } from './layout.ts';
import { mm } from './svg.ts';
import { textElement } from './text-element.ts';

/** How far colour runs over the cut, so that a cut a little off its line shows no white. */
export const BLEED_MM = 3;
/** What the page holds round the cut: bleed, crop marks, a line of words. */
export const SLUG_MM = 10;
const MARK = { from: BLEED_MM + 0.6, to: 8.6 };
const STROKE = 'stroke="#000000" stroke-width="0.09" fill="none"';

/** Crop marks round a sheet, outside its bleed, with the words that say which file this is. */
export function pressMarks({ sheet, size }: Pick<SignLayout, 'sheet' | 'size'>, slug: string) {
  const marks = size === 'sticker' ? discMarks(sheet.width / 2) : rectMarks(sheet);
  const x = size === 'sticker' ? -BLEED_MM : 6;
  const words = textElement(slug, x, -BLEED_MM - 2.2, {
    face: 'text',
    size: 2.1,
    colour: '#000000',
  });
  return `<path d="${marks}" ${STROKE}/>${words}`;
}

function rectMarks({ width, height }: SignLayout['sheet']): string {
  const across = [0, width].flatMap((x) => [
    `M${mm(x)} ${mm(-MARK.from)}V${mm(-MARK.to)}`,
    `M${mm(x)} ${mm(height + MARK.from)}V${mm(height + MARK.to)}`,
  ]);
  const down = [0, height].flatMap((y) => [
    `M${mm(-MARK.from)} ${mm(y)}H${mm(-MARK.to)}`,
    `M${mm(width + MARK.from)} ${mm(y)}H${mm(width + MARK.to)}`,
  ]);
  return [...across, ...down].join('');
}

/** Marks at the four quarters, and pieces of the cut's circle between them moved out beyond the bleed. */
function discMarks(radius: number): string {
  const quarters = [0, 90, 180, 270].map((degrees) => {
    const [from, to] = [MARK.from, MARK.to].map((out) => onCircle(radius, radius + out, degrees));
    return `M${from}L${to}`;
  });
  const arcs = [45, 135, 225, 315].map((degrees) => {
    const out = radius + MARK.from;
    return `M${onCircle(radius, out, degrees - 8)}A${mm(out)} ${mm(out)} 0 0 1 ${onCircle(radius, out, degrees + 8)}`;
  });
  return [...quarters, ...arcs].join('');
}

function onCircle(centre: number, radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${mm(centre + radius * Math.cos(angle))} ${mm(centre + radius * Math.sin(angle))}`;
}
