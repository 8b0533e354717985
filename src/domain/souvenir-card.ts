import { breakLines } from './break-lines.ts';
import type { Face, HouseColour, Mark, Measure } from './print-marks.ts';
import type { Size } from './viewport.ts';

export type SouvenirStop = {
  name: string;
  /** A year, a day or a few words. */
  line: string;
  /** Same origin, such as `/pictures/thai-hoa-960.jpg`. */
  pictureUrl: string;
  /** The board's characters, such as `/pictures/thai-hoa-han.svg`; null for a plain tick. */
  hanUrl: string | null;
};

/** The card at the end of a tour, in the reader's language throughout. */
export type SouvenirCard = {
  title: string;
  /** The day, or how many places. */
  subtitle: string;
  /** Visited sites in their order; those beyond the tenth are only counted. */
  stops: readonly SouvenirStop[];
  /** What the pictures are, and whose. */
  credit: string;
  fileName: string;
};

/** Portrait, as social apps show it whole. */
export const SOUVENIR_SIZE: Size = { width: 1080, height: 1350 };

const MOST_STOPS = 10;
const FRAME = 26;
const MARGIN = 84;
const ACROSS = SOUVENIR_SIZE.width - 2 * MARGIN;
/** Where the stops end and the seal with its words begins. */
const FOOT = 1120;
const SEAL_MIDDLE = 1194;
const LEADING = 1.26;
const CENTRE = SOUVENIR_SIZE.width / 2;

type Place = { x: number; y: number; width: number; height: number };
type Line = { face: Face; size: number; colour: HouseColour };

const NAME = { face: 'title', colour: 'lacquer' } as const;
const NOTE = { face: 'text', colour: 'inkSoft' } as const;

/** The souvenir as marks, in the order in which they are drawn; throws a RangeError without a stop. */
export function layoutSouvenir(card: SouvenirCard, measure: Measure): Mark[] {
  if (card.stops.length === 0) throw new RangeError('a souvenir needs a place that was visited');
  const stops = card.stops.slice(0, MOST_STOPS);
  const marks: Mark[] = [...ground()];

  let y = 190;
  for (const line of wrap(card.title, 'title', 64, ACROSS, 2)) {
    marks.push(text(line, CENTRE, y, { face: 'title', size: 64, colour: 'lacquer' }, 'center'));
    y += 64 * 1.15;
  }
  y -= 14;
  const more = card.stops.length - stops.length;
  const subtitle = more > 0 ? `${card.subtitle} (+${more})` : card.subtitle;
  for (const line of wrap(subtitle, 'text', 30, ACROSS, 2)) {
    marks.push(text(line, CENTRE, y, { face: 'text', size: 30, colour: 'inkSoft' }, 'center'));
    y += 30 * LEADING;
  }
  const top = y + 6;
  const area = { x: MARGIN, y: top, width: ACROSS, height: FOOT - top };
  cells(area, stops.length).forEach((cell, index) => {
    const stop = stops[index];
    if (stop !== undefined) marks.push(...drawStop(stop, cell, index, stops.length));
  });

  const seal = 92;
  const credit = wrap(card.credit, 'text', 23, ACROSS - seal - 28, 3);
  const creditHeight = credit.length * 23 * LEADING;
  marks.push({ kind: 'seal', x: MARGIN, y: SEAL_MIDDLE - seal / 2, size: seal });
  credit.forEach((line, index) => {
    const baseline = SEAL_MIDDLE - creditHeight / 2 + 23 * (0.96 + index * LEADING);
    const style = { face: 'text', size: 23, colour: 'inkSoft' } as const;
    marks.push(text(line, MARGIN + seal + 28, baseline, style, 'left'));
  });
  return marks;

  function wrap(words: string, face: Face, size: number, width: number, most: number) {
    const isBalanced = face === 'title';
    return breakLines(words, { width, most, face, size, isBalanced }, measure);
  }

  function drawStop(stop: SouvenirStop, cell: Place, index: number, count: number): Mark[] {
    const shape = shapeFor(count);
    const { picture, words } = divide(cell, shape);
    const size = shape.name;
    const nameLines = wrap(stop.name, 'title', size, words.width, shape.most);
    const most = shape.isBeside ? 2 : 1;
    const noteLines = wrap(stop.line, 'text', shape.note, words.width, most);
    const between = size * 0.26;
    const height =
      nameLines.length * size * 1.16 + between + noteLines.length * shape.note * LEADING;
    const isCentred = count === 1;
    const x = isCentred ? CENTRE : words.x;
    const align = isCentred ? 'center' : 'left';
    let baseline = (shape.isBeside ? words.y + (words.height - height) / 2 : words.y) + size * 0.92;
    const drawn: Mark[] = [
      // A thin mount, as around a photograph in an album.
      { kind: 'box', colour: 'paperEdge', radius: 8, ...grown(picture, 3) },
      { kind: 'picture', url: stop.pictureUrl, radius: 6, ...picture },
      {
        kind: 'stamp',
        url: stop.hanUrl,
        // Over the picture's edge where there is paper beside it, else within.
        x: picture.x + picture.width + shape.stamp * (shape.isBeside ? 0.24 : -0.16),
        y: picture.y + picture.height - shape.stamp * (shape.isBeside ? 0.3 : 0.68),
        size: shape.stamp,
        // Nobody stamps twice alike.
        turnDegrees: [-7, 5, -4, 8][index % 4] ?? 0,
      },
    ];
    for (const line of nameLines) {
      drawn.push(text(line, x, baseline, { ...NAME, size }, align));
      baseline += size * 1.16;
    }
    baseline += between - (size - shape.note);
    for (const line of noteLines) {
      drawn.push(text(line, x, baseline, { ...NOTE, size: shape.note }, align));
      baseline += shape.note * LEADING;
    }
    return drawn;
  }
}

type StopShape = {
  isBeside: boolean;
  name: number;
  /** Lines that a name may have. */
  most: number;
  note: number;
  stamp: number;
  share: number;
};

/** How a stop is drawn when there are so many; `share` is the picture's, of the width or of the height. */
function shapeFor(count: number): StopShape {
  if (count === 1) return { isBeside: false, name: 54, most: 1, note: 31, stamp: 118, share: 0.8 };
  if (count <= 3) return { isBeside: true, name: 44, most: 3, note: 28, stamp: 82, share: 0.48 };
  if (count === 4) return { isBeside: false, name: 31, most: 2, note: 23, stamp: 66, share: 0.62 };
  if (count <= 6) return { isBeside: false, name: 27, most: 2, note: 21, stamp: 56, share: 0.6 };
  return { isBeside: true, name: 29, most: 4, note: 21, stamp: 48, share: 0.42 };
}

function divide(cell: Place, { isBeside, share }: StopShape): { picture: Place; words: Place } {
  if (!isBeside) {
    const height = cell.height * share;
    const below = height + 18;
    return {
      picture: { ...cell, height },
      words: { ...cell, y: cell.y + below, height: cell.height - below },
    };
  }
  const width = cell.width * share;
  const beside = width + cell.width * 0.05;
  return {
    picture: { ...cell, width },
    words: { ...cell, x: cell.x + beside, width: cell.width - beside },
  };
}

/** One below the other up to three, then two beside each other; a last odd one stands in the middle. */
function cells(area: Place, count: number): Place[] {
  const columns = count <= 3 ? 1 : 2;
  const rows = Math.ceil(count / columns);
  const gap = rows > 3 ? 26 : 36;
  const between = 36;
  const width = (area.width - between * (columns - 1)) / columns;
  const height = Math.min((area.height - gap * (rows - 1)) / rows, count === 1 ? 780 : 330);
  const used = rows * height + (rows - 1) * gap;
  const top = area.y + (area.height - used) / 2;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const isAlone = columns === 2 && index === count - 1 && count % 2 === 1;
    const column = index % columns;
    const x = isAlone ? area.x + (area.width - width) / 2 : area.x + column * (width + between);
    return { x, y: top + row * (height + gap), width, height };
  });
}

/** Paper in a lacquered frame, with key-fret above and below. */
function ground(): Mark[] {
  const whole = { x: 0, y: 0, ...SOUVENIR_SIZE };
  const fret = { x: MARGIN, width: ACROSS, height: 26, colour: 'gold', opacity: 1 } as const;
  return [
    { kind: 'box', colour: 'lacquer', radius: 0, ...whole },
    { kind: 'box', colour: 'paper', radius: 10, ...grown(whole, -FRAME) },
    { kind: 'box', colour: 'gold', radius: 6, line: 3, ...grown(whole, -FRAME - 12) },
    { kind: 'fret', y: 74, ...fret },
    { kind: 'fret', y: SOUVENIR_SIZE.height - 74 - 26 + 12, ...fret },
  ];
}

function grown({ x, y, width, height }: Place, by: number): Place {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function text(
  words: string,
  x: number,
  y: number,
  { face, size, colour }: Line,
  align: 'left' | 'center',
): Mark {
  return { kind: 'text', text: words, x, y, face, size, colour, align };
}
