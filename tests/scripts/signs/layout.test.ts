import { describe, expect, it } from 'vitest';
import { PRINT_SIZE_IDS, printSize } from '#domain/print-sizes.ts';
import { layoutSign, type SignLayout } from '../../../scripts/signs/layout.ts';
import { practiceFrame } from '../../../scripts/signs/practice.ts';
import {
  makeCode,
  QUIET_ZONE_MODULES,
  readingDistance,
  signAddress,
} from '../../../scripts/signs/qr.ts';
import type { Rect } from '../../../scripts/signs/svg.ts';

const CASES = PRINT_SIZE_IDS.flatMap((size) =>
  [2, 3].flatMap((languages) => [0, 3].map((hanLength) => ({ size, languages, hanLength }))),
);
/** The longest name among the sites: its code has the most modules. */
const LONGEST = 'hien-lam-cac';

function quietZone({ qr, size }: SignLayout): Rect {
  const code = makeCode(signAddress('huehien.vn', LONGEST, size));
  const quiet = (QUIET_ZONE_MODULES * qr.size) / code.modules;
  const side = qr.size + 2 * quiet;
  return { x: qr.x - quiet, y: qr.y - quiet, width: side, height: side };
}

function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** What is printed beside the code: places with words, rings, pictogram, ruler. */
function neighbours({ lines, nfc, station, pictogram, ruler, target }: SignLayout): Rect[] {
  const rings = [nfc, station].map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const words = lines
    .filter(({ arc, role }) => arc === undefined && role !== 'ruler-label')
    .map(({ x, baseline, size, width, anchor }) => {
      const from = { start: 0, middle: 0.5, end: 1 }[anchor];
      return { x: x - from * width, y: baseline - size, width, height: size * 1.25 };
    });
  const bar = ruler.upright
    ? { x: ruler.x, y: ruler.y, width: ruler.thickness, height: ruler.length }
    : { x: ruler.x, y: ruler.y, width: ruler.length, height: ruler.thickness };
  return [...rings, ...words, bar, pictogram, target];
}

describe('layoutSign', () => {
  it.each(CASES)('$size, $languages languages: the target has its printed size', (options) => {
    const { target, sheet } = layoutSign(options);
    const size = printSize(options.size);
    expect(target.width / 1000).toBeCloseTo(size.target.width, 9);
    expect(target.height / 1000).toBeCloseTo(size.target.height, 9);
    expect(target.x + target.width / 2).toBeCloseTo(sheet.width / 2, 9);
  });

  it.each(CASES)('$size, $languages languages: nothing stands in the quiet zone', (options) => {
    const layout = layoutSign(options);
    const zone = quietZone(layout);
    expect(neighbours(layout).filter((rect) => overlap(zone, rect))).toEqual([]);
  });

  it.each(CASES)('$size, $languages languages: everything keeps inside the frame', (options) => {
    const layout = layoutSign(options);
    const { frame, frameWidth, sheet } = layout;
    for (const rect of [...neighbours(layout), quietZone(layout)]) {
      if (options.size === 'sticker') {
        const radius = sheet.width / 2;
        const far = (from: number, length: number) =>
          Math.max(Math.abs(from - radius), Math.abs(from + length - radius));
        if (rect.width > 35 && rect.y < 40) continue; // Names keep to the width they need.
        expect(Math.hypot(far(rect.x, rect.width), far(rect.y, rect.height))).toBeLessThan(radius);
        continue;
      }
      expect(rect.x).toBeGreaterThan(frame.x + frameWidth);
      expect(rect.y).toBeGreaterThan(frame.y + frameWidth);
      expect(rect.x + rect.width).toBeLessThan(frame.x + frame.width - frameWidth);
      expect(rect.y + rect.height).toBeLessThan(frame.y + frame.height - frameWidth);
    }
  });

  it.each(CASES)('$size, $languages languages: lines do not run into one another', (options) => {
    const { lines, plaque, target } = layoutSign(options);
    const middle = lines.filter(({ anchor, arc }) => anchor === 'middle' && arc === undefined);
    const heading = middle.filter(({ baseline }) => baseline < target.y);
    expect(heading.length).toBeGreaterThanOrEqual(2);
    let end = plaque === null ? 0 : plaque.y + plaque.height;
    for (const { baseline, size, role } of heading) {
      // Playfair's capitals with two marks reach 1.18 em above the baseline; a dot hangs 0.26 em below.
      const rise = role === 'title' ? 1.18 : 0.8;
      expect(baseline - rise * size).toBeGreaterThan(end - 0.12 * size);
      end = baseline + (role === 'title' ? 0.26 : 0.24) * size;
    }
    expect(end).toBeLessThan(target.y);
  });

  it('prints nothing smaller than 4.6 points', () => {
    const sizes = CASES.flatMap((options) => layoutSign(options).lines.map(({ size }) => size));
    expect((Math.min(...sizes) / 25.4) * 72).toBeGreaterThan(4.6);
  });

  it('gives every size a ruler of whole centimetres', () => {
    const lengths = PRINT_SIZE_IDS.map(
      (size) => layoutSign({ size, languages: 2, hanLength: 3 }).ruler.length,
    );
    expect(lengths).toEqual([100, 100, 100, 50, 30]);
  });

  it('lets the code be read from where the sheet is read', () => {
    const distances = PRINT_SIZE_IDS.map((size) => {
      const { qr } = layoutSign({ size, languages: 2, hanLength: 3 });
      return readingDistance(makeCode(signAddress('huehien.vn', LONGEST, size)), qr.size) / 1000;
    });
    const wanted = [1, 0.7, 0.5, 0.3, 0.2];
    for (const [index, distance] of distances.entries()) {
      expect(distance).toBeGreaterThanOrEqual(wanted[index] ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe('practiceFrame', () => {
  it('gives the target as fractions of the whole sheet', () => {
    expect(practiceFrame(layoutSign({ size: 'a3', languages: 2, hanLength: 3 }))).toEqual({
      sheetWidthMetres: 0.297,
      sheetHeightMetres: 0.42,
      target: { left: 0.1026936, top: 0.19642857, width: 0.79461279, height: 0.6 },
    });
  });
});
