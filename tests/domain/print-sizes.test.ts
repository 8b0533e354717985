import { describe, expect, it } from 'vitest';
import { PRINT_SIZE_IDS, PRINT_SIZES, parsePrintSize, printSize } from '#domain/print-sizes.ts';

describe('printSize', () => {
  it('states sheet and target in metres', () => {
    expect(PRINT_SIZES).toEqual([
      {
        id: 'a2',
        sheet: { width: 0.42, height: 0.594 },
        target: { width: 0.3304, height: 0.3528 },
      },
      { id: 'a3', sheet: { width: 0.297, height: 0.42 }, target: { width: 0.236, height: 0.252 } },
      {
        id: 'a4',
        sheet: { width: 0.21, height: 0.297 },
        target: { width: 0.1652, height: 0.1764 },
      },
      {
        id: 'a6',
        sheet: { width: 0.105, height: 0.148 },
        target: { width: 0.0767, height: 0.0819 },
      },
      {
        id: 'sticker',
        sheet: { width: 0.12, height: 0.12 },
        target: { width: 0.0708, height: 0.0756 },
      },
    ]);
  });

  it('keeps the round sticker round its target', () => {
    const { sheet, target } = printSize('sticker');
    expect(Math.hypot(target.width, target.height)).toBeLessThan(sheet.width);
  });
});

describe('parsePrintSize', () => {
  it('knows every size by its name and nothing else', () => {
    expect(PRINT_SIZE_IDS.map(parsePrintSize)).toEqual(PRINT_SIZE_IDS);
    expect(['A6', 'postcard', '', null, undefined].map(parsePrintSize)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});
