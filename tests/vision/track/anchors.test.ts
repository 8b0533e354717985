import { describe, expect, it } from 'vitest';
import { selectAnchors } from '#vision/track/anchors.ts';

const WIDTH = 80;
const HEIGHT = 60;

function drawn(grey: (x: number, y: number) => number): Uint8Array {
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) =>
    grey(i % WIDTH, Math.floor(i / WIDTH)),
  );
}

function anchorsOf(luma: Uint8Array, most = 60): [number, number][] {
  const list = selectAnchors(luma, WIDTH, HEIGHT, most);
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!]);
}

describe('selectAnchors', () => {
  it('finds nothing on a flat picture', () => {
    expect(anchorsOf(drawn(() => 80))).toEqual([]);
  });

  it('puts a square’s corners first, then its edges', () => {
    const inside = (at: number, from: number, to: number) => at >= from && at < to;
    const anchors = anchorsOf(drawn((x, y) => (inside(x, 20, 60) && inside(y, 15, 45) ? 220 : 30)));
    const corners = [
      [20, 15],
      [60, 15],
      [20, 45],
      [60, 45],
    ];
    for (const [x, y] of anchors.slice(0, 4)) {
      expect(Math.min(...corners.map(([a, b]) => Math.hypot(x - a!, y - b!)))).toBeLessThan(5);
    }
    expect(anchors.length).toBeGreaterThan(8);
    for (const [x, y] of anchors) {
      const fromEdge = Math.min(
        Math.abs(x - 20),
        Math.abs(x - 60),
        Math.abs(y - 15),
        Math.abs(y - 45),
      );
      expect(fromEdge).toBeLessThan(5);
    }
  });

  it('spreads any first few over the whole picture', () => {
    const anchors = anchorsOf(
      drawn((x, y) => (((x >> 2) + (y >> 2)) % 2 === 0 ? 200 : 40)),
      120,
    ).slice(0, 16);
    const quarters = new Set(anchors.map(([x, y]) => `${x < 40} ${y < 30}`));
    expect(quarters.size).toBe(4);
  });

  it('gives no more than was asked for, and none too near the edge', () => {
    const anchors = anchorsOf(drawn((x, y) => (x * 37 + y * 91) % 256));
    expect(anchors.length).toBeLessThanOrEqual(60);
    for (const [x, y] of anchors) {
      expect(x).toBeGreaterThan(6);
      expect(y).toBeGreaterThan(6);
      expect(x).toBeLessThan(WIDTH - 6);
      expect(y).toBeLessThan(HEIGHT - 6);
    }
  });

  it('has room for none on a tiny picture', () => {
    expect(selectAnchors(new Uint8Array(100), 10, 10, 5)).toHaveLength(0);
  });
});
