import { breakLines } from './break-lines.ts';
import type { EvidenceClass } from './evidence.ts';
import type { Face, HouseColour, Mark, Measure } from './print-marks.ts';
import type { Size } from './viewport.ts';

/** What stands on every photo. */
export type PlateWords = {
  /** The site's name. */
  title: string;
  /** The layer's name, with its year. */
  caption: string;
  /** What kind of picture this is, before the counts. */
  evidence: string;
  /** Each class with how many parts are known so, such as “Documented: 3”. */
  classes: readonly { letter: EvidenceClass; text: string }[];
  /** The model in the picture is tinted, so that the plate explains the tint. */
  isTinted: boolean;
  credit: string;
};

/** Lengths in hundredths of the picture's shorter side. */
const MARGIN = 4.6;
/** The first at which a title fits into one line, else the last but one in two. */
const TITLES = [7.2, 6.4, 5.6, 5] as const;
const CAPTION = 3.7;
const SMALL = 2.75;
const SEAL = 11.5;
const SWATCH = { width: 8, height: 4 };
const FRET = 2.1;
const LEADING = 1.4;
/** The shade begins so far above the first line. */
const RUN_IN = 14;
/** Letters are never smaller than this, pixels; what is smaller is lost in the picture's compression. */
const LEAST_LETTERS = 11;

/**
 * The plate at the foot of a photo: site, layer, how far it is known, whose model it is. Marks come in
 * the order in which they are drawn.
 */
export function layoutPlate(words: PlateWords, picture: Size, measure: Measure): Mark[] {
  const unit = Math.min(picture.width, picture.height) / 100;
  const margin = MARGIN * unit;
  const across = picture.width - 2 * margin;
  const small = Math.max(LEAST_LETTERS, SMALL * unit);
  const plate = createPlate(picture, margin, measure);

  // Built from the foot up: the plate is as high as its words need.
  const quiet = { face: 'text', size: small, colour: 'paperDeep', width: across, most: 5 } as const;
  const evidence = words.isTinted ? words.evidence : inOneText(words);
  const credit = { face: 'strong', size: small } as const;
  const room = across - measure(words.credit, credit.face, small) - 4 * unit;
  if (words.isTinted || measure(evidence, 'text', small) > room) {
    plate.write(words.credit, { ...quiet, ...credit, colour: 'goldLight' });
  } else {
    plate.add({
      kind: 'text',
      text: words.credit,
      x: picture.width - margin,
      y: plate.foot(),
      ...credit,
      colour: 'goldLight',
      align: 'right',
    });
  }
  if (words.isTinted) {
    plate.rise(0.5 * unit);
    plate.rise(
      legend(words, { x: margin, foot: plate.foot(), width: across, unit, small }, plate, measure),
    );
  }
  plate.write(evidence, quiet);
  plate.rise(FRET * unit * 0.5);
  plate.add({
    kind: 'fret',
    x: margin,
    y: plate.foot() - FRET * unit * 0.5,
    width: across,
    height: FRET * unit,
    colour: 'gold',
    opacity: 0.9,
  });
  plate.rise((FRET * 0.5 + 2.2) * unit);
  const sealFoot = plate.foot();
  const beside = across - (SEAL + 3) * unit;
  plate.write(words.caption, {
    face: 'strong',
    size: Math.max(LEAST_LETTERS + 2, CAPTION * unit),
    colour: 'paper',
    width: beside,
    most: 2,
  });
  plate.rise(0.6 * unit);
  const title = TITLES.find((size) => measure(words.title, 'title', size * unit) <= beside);
  plate.write(words.title, {
    face: 'title',
    size: (title ?? TITLES[2]) * unit,
    colour: 'goldLight',
    width: beside,
    most: 2,
    isBalanced: true,
    leading: 1.18,
  });
  const top = Math.min(plate.foot(), sealFoot - SEAL * unit);
  plate.add({
    kind: 'seal',
    x: picture.width - margin - SEAL * unit,
    y: sealFoot - (SEAL - 0.4) * unit,
    size: SEAL * unit,
  });
  const shadeTop = Math.max(0, top - RUN_IN * unit);
  const height = picture.height - shadeTop;
  const shade: Mark = {
    kind: 'shade',
    x: 0,
    y: shadeTop,
    width: picture.width,
    height,
    colour: 'night',
    most: 0.9,
    wholeFrom: Math.min(0.75, (RUN_IN * unit * 1.6) / height),
  };
  return [shade, ...plate.marks];
}

type Style = {
  face: Face;
  size: number;
  colour: HouseColour;
  width: number;
  most: number;
  isBalanced?: boolean;
  /** Of the size, from line to line. */
  leading?: number;
};

type Plate = ReturnType<typeof createPlate>;

/** Words that pile up from the picture's lower edge. */
function createPlate(picture: Size, margin: number, measure: Measure) {
  const marks: Mark[] = [];
  let foot = picture.height - margin * 0.9;
  return {
    marks: marks as readonly Mark[],
    /** Where the next baseline lies. */
    foot: () => foot,
    rise: (by: number) => {
      foot -= by;
    },
    add: (mark: Mark) => void marks.push(mark),
    write: (text: string, style: Style) => {
      const { face, size, colour, leading = LEADING } = style;
      for (const line of breakLines(text, style, measure).toReversed()) {
        marks.push({
          kind: 'text',
          text: line,
          x: margin,
          y: foot,
          face,
          size,
          colour,
          align: 'left',
        });
        foot -= size * leading;
      }
    },
  };
}

function inOneText({ evidence, classes }: PlateWords): string {
  const counts = classes.map(({ letter, text }) => `${letter} ${text}`);
  return `${evidence} ${counts.map(holdTogether).join('\u00a0· ')}`;
}

/** A class and its number stay on one line. */
function holdTogether(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** Swatches with their names, in as many rows as they need; returns how high they stand. */
function legend(
  { classes }: PlateWords,
  {
    x,
    foot,
    width,
    unit,
    small,
  }: { x: number; foot: number; width: number; unit: number; small: number },
  plate: Plate,
  measure: Measure,
): number {
  const swatch = { width: SWATCH.width * unit, height: SWATCH.height * unit };
  const items = classes.map(({ letter, text }) => {
    const wide = swatch.width + unit * 1.4 + measure(text, 'text', small);
    return { letter, text, wide };
  });
  const lines: (typeof items)[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (used + item.wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(item);
    used += item.wide + unit * 3;
  }
  const step = swatch.height + unit * 1.4;
  lines.toReversed().forEach((line, index) => {
    const baseline = foot - index * step - unit * 0.4;
    let at = x;
    for (const { letter, text, wide } of line) {
      plate.add({
        kind: 'swatch',
        letter,
        x: at,
        y: baseline + small * 0.36 - swatch.height / 2 - small * 0.36 * 2,
        ...swatch,
      });
      plate.add({
        kind: 'text',
        text,
        x: at + swatch.width + unit * 1.4,
        y: baseline,
        face: 'text',
        size: small,
        colour: 'paper',
        align: 'left',
      });
      at += wide + unit * 3;
    }
  });
  return lines.length * step + unit * 0.8;
}

/** `hue-hien-thai-hoa-1945.jpg`. */
export function photoName(siteId: string, year: number): string {
  return `hue-hien-${siteId}-${year}.jpg`;
}

/** The layer's name, before it its year where the name tells none. */
export function layerCaption(name: string, year: number): string {
  return /\d{4}/.test(name) ? name : `${year} · ${name}`;
}

/** Longer side of a picture of the viewer, pixels. */
const VIEW_SIDE = 1600;
/** No flatter and no steeper than what phones and social apps show whole. */
const STEEPEST = 16 / 9;

/** A picture in the shape of the viewer on the screen, as far as that is a shape for pictures. */
export function viewPictureSize({ width, height }: Size): Size {
  const shape = Math.min(STEEPEST, Math.max(1 / STEEPEST, width / Math.max(1, height)));
  return shape >= 1
    ? { width: VIEW_SIDE, height: Math.round(VIEW_SIDE / shape) }
    : { width: Math.round(VIEW_SIDE * shape), height: VIEW_SIDE };
}
