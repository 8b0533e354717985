import { escapeXml, mm } from './svg.ts';
import { textElement, textStyle } from './text-element.ts';
import type { SignLine } from './words.ts';

/** A line as a text element; `key` names the path of a line that runs round the sheet's middle at `centre`. */
export function lineElement(line: SignLine, colour: string, centre: number, key: string): string {
  const style = { face: line.face, size: line.size, colour, anchor: line.anchor };
  if (line.arc !== undefined) {
    const path = `<path id="${key}" d="${arcPath(line.arc, centre)}" fill="none"/>`;
    return `<defs>${path}</defs><text ${textStyle(style)}><textPath href="#${key}" startOffset="50%">${escapeXml(line.text)}</textPath></text>`;
  }
  if (line.role === 'ruler-label' && line.anchor === 'middle') {
    // Beside an upright ruler the words are turned to read from below.
    const turn = `translate(${mm(line.x - line.size * 0.55)} ${mm(line.baseline)}) rotate(-90)`;
    return `<g transform="${turn}">${textElement(line.text, 0, 0, style)}</g>`;
  }
  return textElement(line.text, line.x, line.baseline, style);
}

/** 44° to either side of the middle, given clockwise from the top; run so that letters stand upright. */
function arcPath(
  { radius, middleDegrees, side }: NonNullable<SignLine['arc']>,
  centre: number,
): string {
  const at = (degrees: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return `${mm(centre + radius * Math.cos(angle))} ${mm(centre + radius * Math.sin(angle))}`;
  };
  const half = 44;
  const [from, to, sweep] =
    side === 'top'
      ? [middleDegrees - half, middleDegrees + half, 1]
      : [middleDegrees + half, middleDegrees - half, 0];
  return `M${at(from)}A${radius} ${radius} 0 0 ${sweep} ${at(to)}`;
}
