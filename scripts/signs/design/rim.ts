import { PALETTE } from '../palette.ts';
import { inset, mm, type Rect, rectElement } from '../svg.ts';
import type { SignDesign } from './design.ts';

/** The lacquer rim round the block and its gold; each design has its own. */
export function rimElement({ rim, palette }: SignDesign, box: Rect, width: number): string {
  const board = rectElement(
    inset(box, 0.6),
    `fill="${palette.board}" stroke="${PALETTE.gold}" stroke-width="1.2"`,
  );
  const inner = rectElement(
    inset(box, width - 1.1),
    `fill="${palette.boardDark}" stroke="${PALETTE.gold}" stroke-width="0.3"`,
  );
  return board + inner + DETAILS[rim](inset(box, width / 2 + 0.1), palette.second);
}

const DETAILS: Record<SignDesign['rim'], (line: Rect, colour: string) => string> = {
  lines: (line, colour) => rectElement(line, `fill="none" stroke="${colour}" stroke-width="0.5"`),
  beads: (line, colour) =>
    along(
      line,
      7,
      ([x, y], index) =>
        `<circle cx="${mm(x)}" cy="${mm(y)}" r="${index % 3 === 0 ? 0.75 : 0.4}" fill="${index % 3 === 0 ? colour : PALETTE.goldLight}"/>`,
    ),
  lozenges: (line, colour) =>
    along(
      line,
      11,
      ([x, y], index) =>
        `<path d="M${mm(x - 2.2)} ${mm(y)}L${mm(x)} ${mm(y - 0.8)}L${mm(x + 2.2)} ${mm(y)}L${mm(x)} ${mm(y + 0.8)}Z" fill="${index % 2 === 0 ? colour : PALETTE.gold}"/>`,
    ),
  scallops: (line, colour) =>
    along(
      line,
      5,
      ([x, y], index) =>
        `<circle cx="${mm(x)}" cy="${mm(y)}" r="1.05" fill="none" stroke="${index % 2 === 0 ? colour : PALETTE.goldLight}" stroke-width="0.35"/>`,
    ),
};

/** Something at about every `step` units along a rectangle's four sides. */
function along(
  { x, y, width, height }: Rect,
  step: number,
  draw: (place: readonly [number, number], index: number) => string,
): string {
  const parts: string[] = [];
  const [across, down] = [Math.round(width / step), Math.round(height / step)];
  for (let index = 0; index <= across; index += 1) {
    const at = x + (width * index) / across;
    parts.push(draw([at, y], index), draw([at, y + height], index + 1));
  }
  for (let index = 1; index < down; index += 1) {
    const at = y + (height * index) / down;
    parts.push(draw([x, at], index), draw([x + width, at], index + 1));
  }
  return parts.join('');
}
