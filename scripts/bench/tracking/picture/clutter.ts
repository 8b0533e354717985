import { seededRandom } from '#domain/seeded-random.ts';
import { type GreyMip, greyMip } from './grey-mip.ts';
import { GreyPainter, type Place, ringOf } from './grey-painter.ts';
import type { GreyPicture } from './grey-picture.ts';

/** A power of two, so that it can repeat itself. */
const SIZE = 512;

/** What may hang and stand around a sign: boxes, leaves, cables, lettering, rough plaster. */
export function clutter(seed: number): GreyPicture {
  const random = seededRandom(seed * 7_919 + 13);
  const between = (low: number, high: number) => low + (high - low) * random();
  const painter = new GreyPainter(SIZE, SIZE, between(90, 160));
  for (let i = 0; i < 90; i++) {
    const x = random();
    const y = random();
    const size = between(0.01, 0.12);
    const luma = between(15, 240);
    const kind = Math.floor(between(0, 5));
    // Drawn again beyond each edge that it crosses, so that the picture joins itself.
    const shape = shapeOf(kind, size, between);
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        if (x + dx + 0.3 < 0 || x + dx - 0.3 > 1 || y + dy + 0.3 < 0 || y + dy - 0.3 > 1) continue;
        for (const part of shape) {
          painter.polygon(
            part.map(([px, py]): Place => [px + x + dx, py + y + dy]),
            luma,
          );
        }
      }
    }
  }
  painter.shade((luma) => luma + between(-14, 14));
  return painter.picture();
}

/** Outlines around the origin. */
function shapeOf(
  kind: number,
  size: number,
  between: (low: number, high: number) => number,
): Place[][] {
  const turn = between(0, Math.PI);
  const turned = (places: Place[]): Place[] =>
    places.map(([x, y]) => [
      x * Math.cos(turn) - y * Math.sin(turn),
      x * Math.sin(turn) + y * Math.cos(turn),
    ]);
  const box = (x: number, y: number, width: number, height: number): Place[] => [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  switch (kind) {
    case 0:
      return [turned(box(-size, -size / 2, 2 * size, size * between(0.4, 1.2)))];
    case 1:
      return [ringOf(0, 0, () => size / 2, 20)];
    case 2:
      return [turned(box(-0.2, -0.002, 0.4, between(0.002, 0.006)))];
    case 3:
      // A word: uprights and bars.
      return Array.from({ length: 7 }, (_, i) =>
        box(
          i * size * 0.22,
          between(-0.2, 0.1) * size,
          size * between(0.05, 0.15),
          size * between(0.2, 0.6),
        ),
      );
    default:
      return [
        ringOf(0, 0, (share) => size * (0.5 + 0.4 * Math.sin(share * 2 * Math.PI * 5 + turn)), 40),
      ];
  }
}

const made = new Map<number, GreyMip>();
const MOST_KEPT = 4;

/** The same, ready to be read at any size; the last few are kept. */
export function clutterMip(seed: number): GreyMip {
  const mip = made.get(seed) ?? greyMip(clutter(seed));
  if (!made.has(seed) && made.size >= MOST_KEPT) {
    const [oldest] = made.keys();
    if (oldest !== undefined) made.delete(oldest);
  }
  made.set(seed, mip);
  return mip;
}
