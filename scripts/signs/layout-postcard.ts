import {
  type LayoutOptions,
  type LineRole,
  type LineSlot,
  sheetMm,
  type SignLayout,
  targetRect,
} from './layout.ts';
import { inset } from './svg.ts';

const MIDDLE = 52.5;
/** Left edge of the image target. */
const LEFT = 14.15;
const WORDS = 37;
const TARGET_TOP = 33;

/** The postcard has a composition of its own: words must stay legible in the hand. */
export function layoutPostcard({ size, languages, hanLength }: LayoutOptions): SignLayout {
  const sheet = sheetMm(size);
  const plaqueWidth = 5.6 + 4.4 * hanLength;
  const third = languages > 2;
  const ring = (x: number) => ({ x, y: third ? 127.9 : 128.3, radius: third ? 3.1 : 3.4 });
  return {
    size,
    sheet,
    // An office printer leaves up to 4.3 mm of a card sheet's edge blank.
    frame: inset({ x: 0, y: 0, ...sheet }, 4.5),
    frameWidth: 2.6,
    corner: 0,
    plaque:
      hanLength === 0
        ? null
        : { x: MIDDLE - plaqueWidth / 2, y: 8.6, width: plaqueWidth, height: 5.6 },
    target: targetRect(size, TARGET_TOP),
    qr: { x: LEFT, y: 118, size: 19 },
    pictogram: third
      ? { x: 70.4, y: 124.7, width: 6, height: 6.4 }
      : { x: 69.2, y: 124.1, width: 7.7, height: 8.2 },
    nfc: ring(81.2),
    station: ring(89.4),
    ruler: { x: 10.7, y: 49, length: 50, upright: true, thickness: 0.8 },
    lines: [...headLines(languages, hanLength > 0), ...footLines(languages)],
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
    width: 84,
  });
  const title = third ? { size: 5.2, y: 20.7 } : { size: 5.7, y: 21.3 };
  const bare = third ? { size: 6.6, y: 18.6 } : { size: 7.4, y: 19.4 };
  const { size, y } = hasPlaque ? title : bare;
  const [hookTop, hookStep, hookSize] = third ? [28.6, 1.9, 1.8] : [28.7, 2.7, 2.2];
  return [
    line('title', [0], size, y),
    ...(third
      ? all.slice(1).map((language) => line('name', [language], 2.15, 21.4 + language * 2.4))
      : [line('name', [1], 2.5, 25.3)]),
    ...all.map((language) =>
      line('hook', [language], hookSize - (language > 0 ? 0.08 : 0), hookTop + language * hookStep),
    ),
  ];
}

/** What to do, below the target beside the code, and the words along the ruler. */
function footLines(languages: number): readonly LineSlot[] {
  const all = Array.from({ length: languages }, (_, index) => index);
  const third = languages > 2;
  const word = (
    role: LineRole,
    which: readonly number[],
    size: number,
    baseline: number,
    width = 57,
  ): LineSlot => ({ role, languages: which, size, baseline, width, x: WORDS, anchor: 'start' });
  const sizes = third ? [2.75, 2, 2] : [3, 2.2];
  const baselines = third ? [118.5, 121.1, 123.4] : [119.4, 122.6];
  const [noteTop, noteStep, noteSize] = third ? [133.2, 2, 1.7] : [133.9, 2.3, 1.8];
  return [
    ...all.map((language) =>
      word('instruction', [language], sizes[language] ?? 0, baselines[language] ?? 0),
    ),
    word('type-label', all, 1.75, third ? 126.8 : 126.4, 30.6),
    word('address', [0], 2.4, third ? 130 : 129.6, 30.6),
    ...all.map((language) => word('note', [language], noteSize, noteTop + language * noteStep)),
    word('credit', all, 1.7, third ? 139.7 : 138.7),
    {
      role: 'ruler-label',
      languages: [0, 1],
      size: 1.75,
      baseline: 74,
      x: 10.7,
      anchor: 'middle',
      width: 50,
    },
  ];
}
