import {
  type LayoutOptions,
  type LineSlot,
  sheetMm,
  type SignLayout,
  targetRect,
} from './layout.ts';

const MIDDLE = 60;

/** A disc: the target in its middle, the name above, what to do below, the code on the right. */
export function layoutSticker({ size, languages }: LayoutOptions): SignLayout {
  const sheet = sheetMm(size);
  const target = targetRect(size, 0);
  return {
    size,
    sheet,
    frame: { x: 0, y: 0, ...sheet },
    frameWidth: 3,
    corner: 0,
    plaque: null,
    target: { ...target, y: MIDDLE - target.height / 2 },
    qr: { x: 98.1, y: MIDDLE - 7.9, size: 15.8 },
    pictogram: { x: 7.2, y: 43.6, width: 11.2, height: 12 },
    nfc: { x: 12.8, y: 63.4, radius: 4.4 },
    station: { x: 13.8, y: 74, radius: 4.4 },
    ruler: { x: 21.6, y: 45, length: 30, upright: true, thickness: 0.8 },
    lines: stickerLines(languages),
  };
}

function stickerLines(languages: number): readonly LineSlot[] {
  const all = Array.from({ length: languages }, (_, index) => index);
  const third = languages > 2;
  const centred = (
    role: LineSlot['role'],
    which: readonly number[],
    size: number,
    baseline: number,
    width: number,
  ): LineSlot => ({ role, languages: which, size, baseline, width, x: MIDDLE, anchor: 'middle' });
  const arc = (
    role: LineSlot['role'],
    which: readonly number[],
    middleDegrees: number,
    side: 'top' | 'bottom',
  ): LineSlot => ({
    ...centred(role, which, 1.75, 0, 35),
    arc: { radius: side === 'top' ? 53.2 : 54.9, middleDegrees, side },
  });
  const instructions = third ? [2.7, 2, 2] : [3, 2.25];
  const below = third ? [101.8, 104.4, 106.9] : [102.4, 105.8];
  const names = third ? all.slice(1).map((language) => [language]) : [all.slice(1)];
  return [
    centred('title', [0], 6.2, third ? 14.6 : 15.8, 52),
    ...names.map((which, index) =>
      centred('name', which, third ? 2.3 : 2.7, (third ? 18 : 19.9) + index * 2.8, 62),
    ),
    ...all.map((language) =>
      centred('instruction', [language], instructions[language] ?? 2, below[language] ?? 0, 64),
    ),
    centred('address', [0], 2.7, third ? 110.6 : 110.2, 44),
    arc('note', [0], 232, 'bottom'),
    arc('note', [1], 128, 'bottom'),
    arc('credit', [0], -54, 'top'),
    third ? arc('note', [2], 59, 'top') : arc('credit', [1], 54, 'top'),
    {
      role: 'ruler-label',
      languages: [],
      size: 1.7,
      baseline: MIDDLE,
      x: 21.6,
      anchor: 'middle',
      width: 30,
    },
  ];
}
