import { cloud } from './clouds.ts';
import type { HanOutlines } from './han-outlines.ts';
import type { SignLayout } from './layout.ts';
import { PALETTE } from './palette.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import { inset, mm, notchedRect, type Rect, rectElement } from './svg.ts';

/** The lacquer frame with its key fret and corner squares, as on enamelled boards. */
export function frameElement({ frame, frameWidth, corner }: SignLayout): string {
  const unit = frameWidth / 13.8;
  if (corner === 0) return plainFrame(frame, frameWidth);
  const fretTop = 5.4 * unit;
  const fretHeight = 6.6 * unit;
  const run = { start: corner + 1.2 * unit, width: frame.width - 2 * (corner + 1.2 * unit) };
  const rise = { start: corner + 1.2 * unit, height: frame.height - 2 * (corner + 1.2 * unit) };
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  const fret = `fill="none" stroke="${PALETTE.vermilion}" stroke-width="${mm(0.85 * unit)}" stroke-linecap="square"`;
  const horizontal = keyFret(run.width, fretHeight);
  const vertical = keyFret(rise.height, fretHeight);
  const place = (x: number, y: number, turn: string, path: string) =>
    `<path transform="translate(${mm(x)} ${mm(y)}) ${turn}" d="${path}" ${fret}/>`;
  return [
    rectElement(
      inset(frame, 1.4 * unit),
      `fill="none" stroke="${PALETTE.lacquer}" stroke-width="${mm(2.8 * unit)}"`,
    ),
    rectElement(
      inset(frame, 3.9 * unit),
      `fill="none" stroke="${PALETTE.gold}" stroke-width="${mm(0.5 * unit)}"`,
    ),
    rectElement(
      inset(frame, 13.5 * unit),
      `fill="none" stroke="${PALETTE.gold}" stroke-width="${mm(0.6 * unit)}"`,
    ),
    place(frame.x + run.start, frame.y + fretTop, '', horizontal),
    place(frame.x + run.start, bottom - fretTop, 'scale(1 -1)', horizontal),
    place(frame.x + fretTop, frame.y + rise.start, 'matrix(0 1 1 0 0 0)', vertical),
    place(right - fretTop, frame.y + rise.start, 'matrix(0 1 -1 0 0 0)', vertical),
    cornerSquare({ x: frame.x, y: frame.y, width: corner, height: corner }, 'lotus'),
    cornerSquare({ x: right - corner, y: frame.y, width: corner, height: corner }, 'cloud'),
    cornerSquare({ x: frame.x, y: bottom - corner, width: corner, height: corner }, 'cloud'),
    cornerSquare({ x: right - corner, y: bottom - corner, width: corner, height: corner }, 'lotus'),
  ].join('');
}

function plainFrame(frame: Rect, width: number): string {
  return [
    rectElement(inset(frame, 0.6), `fill="none" stroke="${PALETTE.lacquer}" stroke-width="1.2"`),
    rectElement(inset(frame, 1.65), `fill="none" stroke="${PALETTE.gold}" stroke-width="0.25"`),
    `<path d="${notchedRect(inset(frame, width), 2.2)}" fill="none" stroke="${PALETTE.vermilion}" stroke-width="0.35"/>`,
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

function cornerSquare(rect: Rect, motif: 'lotus' | 'cloud'): string {
  const unit = rect.width / 19;
  const centre = rect.width / 2;
  const art = motif === 'lotus' ? lotusMedallion() : cloudMedallion();
  return [
    rectElement(
      rect,
      `rx="${mm(1.2 * unit)}" fill="${PALETTE.lacquer}" stroke="${PALETTE.gold}" stroke-width="${mm(0.7 * unit)}"`,
    ),
    `<path d="${notchedRect(inset(rect, 1.5 * unit), 2 * unit)}" fill="${PALETTE.lacquerDark}" stroke="${PALETTE.goldLight}" stroke-width="${mm(0.25 * unit)}"/>`,
    `<g transform="translate(${mm(rect.x + centre)} ${mm(rect.y + centre)}) scale(${mm(unit)})">${art}</g>`,
  ].join('');
}

function lotusMedallion(): string {
  const petal = (degrees: number, length: number, width: number, fill: string) =>
    `<path transform="rotate(${degrees})" d="M0 0C${-width} ${-length * 0.35} ${-width * 0.7} ${-length * 0.75} 0 ${-length}C${width * 0.7} ${-length * 0.75} ${width} ${-length * 0.35} 0 0Z" fill="${fill}"/>`;
  const petals = [
    ...[-84, 84].map((degrees) => petal(degrees, 6.2, 1.7, PALETTE.vermilion)),
    ...[-56, 56].map((degrees) => petal(degrees, 7.2, 2.1, PALETTE.vermilion)),
    ...[-28, 28].map((degrees) => petal(degrees, 7.6, 2.2, PALETTE.glaze)),
    petal(0, 8.2, 2.2, PALETTE.goldLight),
  ];
  return `<g transform="translate(0 3.6)" stroke="${PALETTE.goldLight}" stroke-width="0.28" stroke-linejoin="round">${petals.join('')}</g><path d="M-4.6 5.2q2.3 -1.2 4.6 0t4.6 0" fill="none" stroke="${PALETTE.goldLight}" stroke-width="0.35" stroke-linecap="round"/>`;
}

function cloudMedallion(): string {
  const colours = { fill: [PALETTE.goldLight], line: PALETTE.lacquerDark };
  const random = seededRandom(4);
  return [
    cloud([-0.6, -2.2], 8.4, colours, random),
    cloud([0.8, 3.2], 9.6, { ...colours, fill: [PALETTE.glaze] }, random),
  ].join('');
}

/**
 * The board with the Han name in gold on lacquer; as on the hall's own board the characters run from
 * right to left.
 */
export function plaqueElement(rect: Rect, title: string, outlines: HanOutlines): string {
  const unit = rect.height / 22;
  const characters = Array.from(title).toReversed();
  const size = rect.height * 0.68;
  const pitch = (rect.width - 9 * unit) / characters.length;
  const glyphs = characters.map((character, index) => {
    const path = outlines.characters[character];
    if (path === undefined) {
      throw new Error(`No outline for ${character}: add it with scripts/signs/outline-han.ts.`);
    }
    const x = rect.x + 4.5 * unit + pitch * (index + 0.5) - size / 2;
    // The em box of Han glyphs reaches from about −120 to 880 units round the baseline.
    const y = rect.y + rect.height / 2 + size * 0.37;
    return `<path transform="translate(${mm(x)} ${mm(y)}) scale(${mm(size)}) scale(0.001 -0.001)" d="${path}"/>`;
  });
  return [
    `<path d="${notchedRect(rect, 2.6 * unit)}" fill="${PALETTE.gold}"/>`,
    `<path d="${notchedRect(inset(rect, 0.9 * unit), 2.6 * unit)}" fill="${PALETTE.lacquerDark}"/>`,
    `<path d="${notchedRect(inset(rect, 1.9 * unit), 2.6 * unit)}" fill="${PALETTE.lacquer}" stroke="${PALETTE.goldLight}" stroke-width="${mm(0.3 * unit)}"/>`,
    `<g fill="${PALETTE.goldLight}">${glyphs.join('')}</g>`,
  ].join('');
}
