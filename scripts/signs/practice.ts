import type { SignLayout } from './layout.ts';

/** Where the image target lies in the practice picture, as fractions of the picture's width and height from its top left corner. */
export type PracticeFrame = {
  sheetWidthMetres: number;
  sheetHeightMetres: number;
  target: { left: number; top: number; width: number; height: number };
};

/** The practice camera's picture is the whole sheet, so the fractions follow from the layout alone. */
export function practiceFrame({ sheet, target }: SignLayout): PracticeFrame {
  const fraction = (part: number, whole: number) => Math.round((part / whole) * 1e8) / 1e8;
  return {
    sheetWidthMetres: sheet.width / 1000,
    sheetHeightMetres: sheet.height / 1000,
    target: {
      left: fraction(target.x, sheet.width),
      top: fraction(target.y, sheet.height),
      width: fraction(target.width, sheet.width),
      height: fraction(target.height, sheet.height),
    },
  };
}
