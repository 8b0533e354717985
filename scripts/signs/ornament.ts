import type { HanOutlines } from './han-outlines.ts';
import type { SignLayout } from './layout.ts';
import { PALETTE } from './palette.ts';
import { BLEED_MM } from './press-marks.ts';
import type { SheetLook } from './sheet-look.ts';
import { inset, mm, notchedRect, type Rect, rectElement } from './svg.ts';

/** The lacquer frame with its key fret and corner squares, as on enamelled boards; a ring on the sticker. */
export function frameElement(layout: SignLayout, look: SheetLook): string {
  const { frame, frameWidth, corner } = layout;
  if (layout.size === 'sticker') return ringFrame(layout, look);
  if (corner === 0) return plainFrame(frame, frameWidth, look);
  const { palette } = look;
  const unit = frameWidth / 13.8;
  const fretTop = 5.4 * unit;
  const fretHeight = 6.6 * unit;
  const start = corner + 1.2 * unit;
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  const fret = `fill="none" stroke="${palette.accent}" stroke-width="${mm(0.85 * unit)}" stroke-linecap="square"`;
  const horizontal = keyFret(frame.width - 2 * start, fretHeight);
  const vertical = keyFret(frame.height - 2 * start, fretHeight);
  const place = (x: number, y: number, turn: string, path: string) =>
    `<path transform="translate(${mm(x)} ${mm(y)}) ${turn}" d="${path}" ${fret}/>`;
  const corners = [frame.x, right - corner].flatMap((x) =>
    [frame.y, bottom - corner].map((y) => ({ x, y, width: corner, height: corner })),
  );
  return [
    rectElement(
      inset(frame, 1.4 * unit),
      `fill="none" stroke="${palette.board}" stroke-width="${mm(2.8 * unit)}"`,
    ),
    rectElement(
      inset(frame, 3.9 * unit),
      `fill="none" stroke="${PALETTE.gold}" stroke-width="${mm(0.5 * unit)}"`,
    ),
    rectElement(
      inset(frame, 13.5 * unit),
      `fill="none" stroke="${PALETTE.gold}" stroke-width="${mm(0.6 * unit)}"`,
    ),
    place(frame.x + start, frame.y + fretTop, '', horizontal),
    place(frame.x + start, bottom - fretTop, 'scale(1 -1)', horizontal),
    place(frame.x + fretTop, frame.y + start, 'matrix(0 1 1 0 0 0)', vertical),
    place(right - fretTop, frame.y + start, 'matrix(0 1 -1 0 0 0)', vertical),
    ...corners.map((rect) => cornerSquare(rect, look)),
  ].join('');
}

function plainFrame(frame: Rect, width: number, { palette }: SheetLook): string {
  return [
    rectElement(inset(frame, 0.6), `fill="none" stroke="${palette.board}" stroke-width="1.2"`),
    rectElement(inset(frame, 1.65), `fill="none" stroke="${PALETTE.gold}" stroke-width="0.25"`),
    `<path d="${notchedRect(inset(frame, width), 2.2)}" fill="none" stroke="${palette.accent}" stroke-width="0.35"/>`,
  ].join('');
}

/** A ring that runs over the cut, so that a cut a little off its line leaves no bare edge. */
function ringFrame({ sheet, frameWidth }: SignLayout, { palette }: SheetLook): string {
  const centre = sheet.width / 2;
  const ring = (radius: number, stroke: string, width: number) =>
    `<circle cx="${mm(centre)}" cy="${mm(centre)}" r="${mm(radius)}" fill="none" stroke="${stroke}" stroke-width="${mm(width)}"/>`;
  const outer = centre + BLEED_MM;
  const inner = centre - frameWidth;
  return [
    ring((outer + inner) / 2, palette.board, outer - inner),
    ring(inner - 0.25, PALETTE.gold, 0.5),
  ].join('');
}

/** One band of hồi văn, the squared spiral, `length` long; keys are stretched a little so that they fit exactly. */
export function keyFret(length: number, height: number): string {
  const gap = height * 0.28;
  const keys = Math.round((length + gap) / (height * 1.12));
  const pitch = (length + gap) / keys;
  const column = (pitch - gap) / 4;
  const row = height / 4;
  const parts: string[] = [];
  for (let key = 0; key < keys; key += 1) {
    const x = (step: number) => mm(key * pitch + step * column);
    const y = (step: number) => mm(step * row);
    parts.push(
      `M${x(0)} ${y(4)}V${y(0)}H${x(4)}V${y(3.1)}H${x(1.35)}V${y(1.35)}H${x(2.75)}V${y(2)}`,
      `M${x(0)} ${y(4)}H${mm(key * pitch + (key === keys - 1 ? column * 4 : pitch))}`,
    );
  }
  return parts.join('');
}

/** The site's emblem on a square of lacquer. */
function cornerSquare(rect: Rect, { palette, emblem }: SheetLook): string {
  const unit = rect.width / 19;
  const art = inset(rect, 2.1 * unit);
  return [
    rectElement(
      rect,
      `rx="${mm(1.2 * unit)}" fill="${palette.board}" stroke="${PALETTE.gold}" stroke-width="${mm(0.7 * unit)}"`,
    ),
    `<path d="${notchedRect(inset(rect, 1.5 * unit), 2 * unit)}" fill="${palette.boardDark}" stroke="${PALETTE.goldLight}" stroke-width="${mm(0.25 * unit)}"/>`,
    `<g transform="translate(${mm(art.x)} ${mm(art.y)})">${emblem(art.width)}</g>`,
  ].join('');
}

/**
 * The board with the Han name in gold on lacquer; as on the hall's own board the characters run from
 * right to left.
 */
export function plaqueElement(
  rect: Rect,
  characters: readonly string[],
  outlines: HanOutlines,
  { palette }: SheetLook,
): string {
  const unit = rect.height / 22;
  const size = rect.height * 0.68;
  const pitch = (rect.width - 9 * unit) / characters.length;
  const glyphs = characters.toReversed().map((character, index) => {
    const path = outlines.characters[character] ?? '';
    const x = rect.x + 4.5 * unit + pitch * (index + 0.5) - size / 2;
    // The em box of Han glyphs reaches from about −120 to 880 units round the baseline.
    const y = rect.y + rect.height / 2 + size * 0.37;
    return `<path transform="translate(${mm(x)} ${mm(y)}) scale(${mm(size)}) scale(0.001 -0.001)" d="${path}"/>`;
  });
  return [
    `<path d="${notchedRect(rect, 2.6 * unit)}" fill="${PALETTE.gold}"/>`,
    `<path d="${notchedRect(inset(rect, 0.9 * unit), 2.6 * unit)}" fill="${palette.board}"/>`,
    `<path d="${notchedRect(inset(rect, 1.9 * unit), 2.6 * unit)}" fill="${palette.boardDark}" stroke="${PALETTE.goldLight}" stroke-width="${mm(0.3 * unit)}"/>`,
    `<g fill="${PALETTE.goldLight}">${glyphs.join('')}</g>`,
  ].join('');
}

/** The board's characters, or none when one of them has no outline: then no board is drawn. */
export function boardCharacters(title: string | null, outlines: HanOutlines): readonly string[] {
  const characters = Array.from(title ?? '');
  return characters.every((one) => outlines.characters[one] !== undefined) ? characters : [];
}
