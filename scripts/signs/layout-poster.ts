import {
  type LayoutOptions,
  type LineRole,
  type LineSlot,
  sheetMm,
  type SignLayout,
  targetRect,
} from './layout.ts';
import type { Rect } from './svg.ts';

const A3 = { width: 297, height: 420 };
/** Left and right edge of the image target on A3, which everything else keeps to. */
const [LEFT, RIGHT] = [30.5, 266.5];
const MIDDLE = A3.width / 2;
/** Left edge of the words beside the code. */
const WORDS = 84;
const TARGET_TOP = 82.5;
/** The ruler is this long on every poster: a scale of another length would be misread. */
const RULER_MM = 100;

/** A3; A2 and A4 are the same drawing at 1.4 and at 0.7, centred on their sheets. */
export function layoutPoster({ size, languages, hanLength }: LayoutOptions): SignLayout {
  const sheet = sheetMm(size);
  const scale = targetRect(size, 0).width / (RIGHT - LEFT);
  const left = (sheet.width - A3.width * scale) / 2;
  const top = (sheet.height - A3.height * scale) / 2;
  const third = languages > 2;
  const rect = (x: number, y: number, width: number, height: number): Rect => ({
    x: left + x * scale,
    y: top + y * scale,
    width: width * scale,
    height: height * scale,
  });
  const ring = (x: number) => ({
    x: left + x * scale,
    y: top + (third ? 373 : 370.4) * scale,
    radius: (third ? 9.6 : 10.8) * scale,
  });
  const plaqueWidth = 14 + 11 * hanLength;
  return {
    size,
    sheet,
    frame: rect(7, 7, 283, 406),
    frameWidth: 11.5 * scale,
    corner: 17 * scale,
    plaque: hanLength === 0 ? null : rect(MIDDLE - plaqueWidth / 2, 20.8, plaqueWidth, 14),
    target: targetRect(size, top + TARGET_TOP * scale),
    qr: { x: left + LEFT * scale, y: top + 341.5 * scale, size: 44 * scale },
    pictogram: third ? rect(191.5, 361.8, 21.6, 23.2) : rect(189, 358.2, 25.4, 27.2),
    nfc: ring(227.5),
    station: ring(255.2),
    ruler: {
      x: left + LEFT * scale,
      y: top + 394.4 * scale,
      length: RULER_MM,
      upright: false,
      thickness: 1.7 * scale,
    },
    lines: [...headLines(languages, hanLength > 0), ...footLines(languages)].map((line) => ({
      ...line,
      x: left + line.x * scale,
      baseline: top + line.baseline * scale,
      size: line.size * scale,
      width: line.width * scale,
    })),
  };
}

/** Name and hook above the target. */
function headLines(languages: number, hasPlaque: boolean): readonly LineSlot[] {
  const all = Array.from({ length: languages }, (_, index) => index);
  const third = languages > 2;
  const line = (role: LineRole, which: readonly number[], size: number, y: number): LineSlot => ({
    role,
    languages: which,
    size,
    baseline: y,
    x: MIDDLE,
    anchor: 'middle',
    width: RIGHT - LEFT,
  });
  const title = third ? { size: 14.4, y: 52.4 } : { size: 15.6, y: 54.2 };
  const bare = third ? { size: 18.6, y: 47.4 } : { size: 20.6, y: 49 };
  const { size, y } = hasPlaque ? title : bare;
  const [hookTop, hookStep, hookSize] = third ? [71.6, 4.3, 3.9] : [70.8, 5.9, 4.6];
  return [
    line('title', [0], size, y),
    ...(third
      ? all.slice(1).map((language) => line('name', [language], 4.8, 54.4 + language * 5.5))
      : [line('name', [1], 5.7, 62.6)]),
    ...all.map((language) =>
      line('hook', [language], hookSize - (language > 0 ? 0.3 : 0), hookTop + language * hookStep),
    ),
  ];
}

/** What to do, below the target beside the code, and the line at the foot of the sheet. */
function footLines(languages: number): readonly LineSlot[] {
  const all = Array.from({ length: languages }, (_, index) => index);
  const third = languages > 2;
  const word = (role: LineRole, which: readonly number[], size: number, y: number): LineSlot => ({
    role,
    languages: which,
    size,
    baseline: y,
    x: WORDS,
    anchor: 'start',
    width: role === 'instruction' ? RIGHT - WORDS : 102,
  });
  const label = (role: LineRole, x: number): LineSlot => ({
    role,
    languages: [0, 1],
    size: 2.75,
    baseline: 386.6,
    x,
    anchor: 'middle',
    width: 26.4,
  });
  const sizes = third ? [7.4, 4.9, 4.9] : [8.4, 5.7];
  const baselines = third ? [346.6, 352.8, 358.8] : [347.4, 354.6];
  const typeTop = third ? 366.2 : 363.6;
  const [creditSize, creditStep] = third ? [2.75, 3.5] : [3, 4];
  return [
    ...all.map((language) =>
      word('instruction', [language], sizes[language] ?? 0, baselines[language] ?? 0),
    ),
    word('type-label', all, 3.3, typeTop),
    word('address', [0], 5.9, typeTop + 6.5),
    ...all.map((language) =>
      word('note', [language], 3.35, typeTop + (third ? 12 : 13.2) + language * 4.5),
    ),
    label('nfc-label', 227.5),
    label('station-label', 255.2),
    ...all.map(
      (language): LineSlot => ({
        role: 'credit',
        languages: [language],
        size: creditSize,
        baseline: 398.6 - (languages - 1 - language) * creditStep,
        x: RIGHT,
        anchor: 'end',
        width: 88,
      }),
    ),
    {
      role: 'ruler-label',
      languages: [0, 1],
      size: 2.6,
      baseline: 393,
      x: LEFT,
      anchor: 'start',
      width: 100,
    },
  ];
}
