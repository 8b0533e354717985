import { EVIDENCE_COLOURS, type EvidenceClass } from '#domain/evidence.ts';
import { type Face, HOUSE, type Mark, type Measure } from '#domain/print-marks.ts';
import { coverFit } from '#domain/viewport.ts';
import { drawSeal, drawStamp } from './draw-seal.ts';
import { roundBox } from './round-box.ts';

type Context = CanvasRenderingContext2D;

/** The app's own faces, as its style sheets name them; what a letter lacks comes from the next. */
const FACES: Record<Face, { weight: number; family: string }> = {
  title: { weight: 700, family: '"Playfair Display", "Noto Serif", Georgia, serif' },
  strong: { weight: 600, family: '"Be Vietnam Pro", system-ui, sans-serif' },
  text: { weight: 400, family: '"Be Vietnam Pro", system-ui, sans-serif' },
};

/** CSS shorthand of a face at a size in pixels. */
export function fontOf(face: Face, size: number): string {
  const { weight, family } = FACES[face];
  return `${weight} ${size}px ${family}`;
}

/** Measures with the very fonts that will be drawn. */
export function measureOn(context: Context): Measure {
  return (text, face, size) => {
    context.font = fontOf(face, size);
    return context.measureText(text).width;
  };
}

/** Draws marks in their order; `pictures` holds those that were loaded, by address, and what is missing is left out. */
export function drawMarks(
  context: Context,
  marks: readonly Mark[],
  pictures: ReadonlyMap<string, HTMLImageElement> = new Map(),
): void {
  for (const mark of marks) {
    context.save();
    drawMark(context, mark, pictures);
    context.restore();
  }
}

function drawMark(
  context: Context,
  mark: Mark,
  pictures: ReadonlyMap<string, HTMLImageElement>,
): void {
  switch (mark.kind) {
    case 'text':
      context.font = fontOf(mark.face, mark.size);
      context.textAlign = mark.align;
      context.fillStyle = HOUSE[mark.colour];
      context.fillText(mark.text, mark.x, mark.y);
      return;
    case 'box':
      context.fillStyle = context.strokeStyle = HOUSE[mark.colour];
      context.lineWidth = mark.line ?? 0;
      if (mark.line === undefined) context.fill(roundBox(mark, mark.radius));
      else context.stroke(roundBox(mark, mark.radius));
      return;
    case 'shade': {
      const shade = context.createLinearGradient(0, mark.y, 0, mark.y + mark.height);
      const colour = (share: number) => `${HOUSE[mark.colour]}${hexByte(mark.most * share)}`;
      shade.addColorStop(0, colour(0));
      // Eased, or the eye would see where it begins.
      shade.addColorStop(mark.wholeFrom * 0.5, colour(0.42));
      shade.addColorStop(mark.wholeFrom, colour(0.86));
      shade.addColorStop(1, colour(1));
      context.fillStyle = shade;
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      return;
    }
    case 'fret':
      drawFret(context, mark);
      return;
    case 'swatch':
      drawSwatch(context, mark);
      return;
    case 'seal':
      drawSeal(context, mark, fontOf);
      return;
    case 'stamp':
      drawStamp(context, mark, mark.url === null ? undefined : pictures.get(mark.url));
      return;
    case 'picture': {
      const picture = pictures.get(mark.url);
      context.clip(roundBox(mark, mark.radius));
      context.fillStyle = HOUSE.paperDeep;
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      if (picture === undefined) return;
      const own = { width: picture.naturalWidth, height: picture.naturalHeight };
      const { scale, offsetX, offsetY } = coverFit(own, mark);
      context.drawImage(
        picture,
        mark.x + offsetX,
        mark.y + offsetY,
        own.width * scale,
        own.height * scale,
      );
      return;
    }
  }
}

function hexByte(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}

type Area = { x: number; y: number; width: number; height: number };

/** One cell of the key-fret on a field of 28 × 16, as the style sheets draw it. */
const FRET_CELL = {
  width: 28,
  height: 16,
  line: 1.8,
  path: 'M0 14.5h22.5v-13h-17v8.5h11.5V6H11M22 14.5h6',
};

function drawFret(context: Context, mark: Mark & { kind: 'fret' }): void {
  const path = new Path2D(FRET_CELL.path);
  const count = Math.max(
    1,
    Math.floor((mark.width * FRET_CELL.height) / mark.height / FRET_CELL.width),
  );
  // Whole cells, drawn a little wider so that they fill the row.
  const across = mark.width / count / FRET_CELL.width;
  context.globalAlpha = mark.opacity;
  context.strokeStyle = HOUSE[mark.colour];
  context.lineWidth = FRET_CELL.line;
  context.translate(mark.x, mark.y);
  context.scale(across, mark.height / FRET_CELL.height);
  for (let cell = 0; cell < count; cell += 1) {
    context.stroke(path);
    context.translate(FRET_CELL.width, 0);
  }
}

function drawSwatch(context: Context, mark: Mark & { kind: 'swatch' }): void {
  const { x, y, width, height, letter } = mark;
  context.clip(roundBox(mark, height * 0.22));
  context.fillStyle = EVIDENCE_COLOURS[letter];
  context.fillRect(x, y, width, height);
  context.fillStyle = context.strokeStyle = 'rgb(0 0 0 / 50%)';
  drawPattern(context, letter, mark);
  // A disc keeps the letter clear of its pattern.
  context.fillStyle = '#fff';
  context.beginPath();
  context.arc(x + height * 0.54, y + height / 2, height * 0.39, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = HOUSE.night;
  context.font = fontOf('strong', height * 0.66);
  context.textAlign = 'center';
  context.fillText(letter, x + height * 0.54, y + height * 0.735);
}

/** Solid, stripes, dots, a lattice, as on the model. */
function drawPattern(context: Context, letter: EvidenceClass, { x, y, width, height }: Area): void {
  const step = height / 3.2;
  context.lineWidth = step * 0.36;
  context.beginPath();
  if (letter === 'B' || letter === 'D') {
    for (let at = -height; at < width; at += step * 1.3) {
      context.moveTo(x + at, y + height);
      context.lineTo(x + at + height, y);
      if (letter === 'B') continue;
      context.moveTo(x + at, y);
      context.lineTo(x + at + height, y + height);
    }
    context.stroke();
  }
  if (letter === 'C') {
    for (let across = step / 2; across < width + step; across += step) {
      for (let down = step / 2; down < height + step; down += step) {
        context.moveTo(x + across + step * 0.27, y + down);
        context.arc(x + across, y + down, step * 0.27, 0, 2 * Math.PI);
      }
    }
    context.fill();
  }
}
