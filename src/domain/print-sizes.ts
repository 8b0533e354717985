/** The sizes in which every sign is printed. These names stand in printed codes (`?p=a6`) and never change. */
export const PRINT_SIZE_IDS = ['a2', 'a3', 'a4', 'a6', 'sticker'] as const;

export type PrintSizeId = (typeof PRINT_SIZE_IDS)[number];

export type Extent = { width: number; height: number };

/** A printed sheet and the image target on it, both in metres. */
export type PrintSize = { id: PrintSizeId; sheet: Extent; target: Extent };

/** What a sign is taken for while nothing says otherwise: the sheet that hangs at the sites. */
export const ASSUMED_PRINT_SIZE = 'a3' satisfies PrintSizeId;

/** The image target in units of its drawing, the same on every size. */
export const TARGET_UNITS: Extent = { width: 59, height: 63 };

/** A unit of the target, in tenths of a millimetre: whole numbers, so that metres come out exact. */
const UNIT_TENTHS: Record<PrintSizeId, number> = { a2: 56, a3: 40, a4: 28, a6: 13, sticker: 12 };

/** ISO 216 sheets in millimetres; the sticker is a disc, given by the square round it. */
const SHEET_MM: Record<PrintSizeId, Extent> = {
  a2: { width: 420, height: 594 },
  a3: { width: 297, height: 420 },
  a4: { width: 210, height: 297 },
  a6: { width: 105, height: 148 },
  sticker: { width: 120, height: 120 },
};

/** Sheet and target of a print size, in metres. */
export function printSize(id: PrintSizeId): PrintSize {
  const [sheet, tenths] = [SHEET_MM[id], UNIT_TENTHS[id]];
  return {
    id,
    sheet: { width: sheet.width / 1000, height: sheet.height / 1000 },
    target: {
      width: (TARGET_UNITS.width * tenths) / 10_000,
      height: (TARGET_UNITS.height * tenths) / 10_000,
    },
  };
}

/** Every print size, from the largest to the smallest. */
export const PRINT_SIZES: readonly PrintSize[] = PRINT_SIZE_IDS.map(printSize);

/** The size that a word names, such as the `a6` of `?p=a6`; null for anything else. */
export function parsePrintSize(word: string | null | undefined): PrintSizeId | null {
  return PRINT_SIZE_IDS.find((id) => id === word) ?? null;
}
