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
  classes: readonly { letter: EvidenceClass; name: string; count: number }[];
  /** The model in the picture is tinted, so that the plate explains the tint. */
  isTinted: boolean;
  credit: string;
};

/** Lengths in hundredths of the picture's shorter side. */
const MARGIN = 4.6;
const TITLE = 7;
const CAPTION = 3.7;
const SMALL = 2.75;
const SEAL = 11.5;
const SWATCH = { width: 5.4, height: 4 };
const FRET = 2.1;
const GAP = 1.9;
const LEADING = 1.36;
/** The shade begins so far above the first line. */
const RUN_IN = 13;
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
  const rows: Mark[] = [];
  let foot = picture.height - margin * 0.9;

  // Built from the foot up: the plate is as high as its words need.
  const lines = (
    text: string,
    style: { face: Face; size: number; colour: HouseColour; width: number; most: number },
  ) => {
    const { face, size, colour } = style;
    for (const line of breakLines(text, style, measure).toReversed()) {
      rows.push({
        kind: 'text',
        text: line,
        x: margin,
        y: foot,
        face,
        size,
        colour,
        align: 'left',
      });
      foot -= size * LEADING;
    }
  };
  const quiet = { face: 'text', size: small, colour: 'paperDeep', width: across } as const;

  lines(words.credit, { ...quiet, face: 'strong', colour: 'goldLight', most: 2 });
  const counts = words.classes.map(({ letter, name, count }) => `${letter} ${name}: ${count}`);
  if (words.isTinted) {
    foot -= legend(words, { x: margin, foot, width: across, unit, small }, measure, rows);
    lines(words.evidence, { ...quiet, most: 3 });
  } else {
    lines(`${words.evidence} ${counts.map(holdTogether).join(' · ')}`, { ...quiet, most: 5 });
  }
  foot -= GAP * unit * 0.4;
  rows.push({
    kind: 'fret',
    x: margin,
    y: foot - FRET * unit * 0.5,
    width: across,
    height: FRET * unit,
    colour: 'gold',
    opacity: 0.9,
  });
  foot -= (FRET * 0.5 + GAP) * unit;
  const beside = across - (SEAL + GAP) * unit;
  const sealFoot = foot;
  lines(words.caption, {
    face: 'strong',
    size: Math.max(LEAST_LETTERS + 2, CAPTION * unit),
    colour: 'paper',
    width: beside,
    most: 2,
  });
  foot -= GAP * unit * 0.3;
  lines(words.title, {
    face: 'title',
    size: TITLE * unit,
    colour: 'goldLight',
    width: beside,
    most: 2,
  });
  const top = Math.min(foot, sealFoot - SEAL * unit);
  const shadeTop = Math.max(0, top - RUN_IN * unit);
  const height = picture.height - shadeTop;
  const seal = {
    kind: 'seal',
    x: picture.width - margin - SEAL * unit,
    y: sealFoot - SEAL * unit + unit * 0.4,
    size: SEAL * unit,
  } as const;
  const shade = {
    kind: 'shade',
    x: 0,
    y: shadeTop,
    width: picture.width,
    height,
    colour: 'night',
    most: 0.9,
    wholeFrom: Math.min(0.75, (RUN_IN * unit * 1.6) / height),
  } as const;
  return [shade, ...rows, seal];
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
  measure: Measure,
  rows: Mark[],
): number {
  const swatch = { width: SWATCH.width * unit, height: SWATCH.height * unit };
  const items = classes.map(({ letter, name, count }) => {
    const text = `${name}: ${count}`;
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
  const step = swatch.height + unit * 1.3;
  lines.toReversed().forEach((line, index) => {
    const baseline = foot - index * step - unit * 0.8;
    let at = x;
    for (const { letter, text, wide } of line) {
      rows.push({
        kind: 'swatch',
        letter,
        x: at,
        y: baseline + small * 0.36 - swatch.height / 2 - small * 0.36 * 2,
        ...swatch,
      });
      rows.push({
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
  return lines.length * step + unit;
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
