import { describe, expect, it } from 'vitest';
import { printedSign } from '../../../../scripts/bench/signs/printed-sign.ts';
import { renderScan } from '../../../../scripts/bench/signs/render-scan.ts';
import { PLAIN_SCAN, type Scan } from '../../../../scripts/bench/signs/scan.ts';

const SIDE = 96;

/** Red above, green below, with a dark cross: strong in colour. */
const print = printedSign({
  width: SIDE,
  height: SIDE,
  rgb: Uint8Array.from({ length: 3 * SIDE * SIDE }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % SIDE, Math.floor(i / 3 / SIDE)];
    if (Math.abs(x - SIDE / 2) < 8) return 20;
    return i % 3 === (y < SIDE / 2 ? 0 : 1) ? 220 : 40;
  }),
});

const still: Scan = { ...PLAIN_SCAN, noise: 0, distanceMetres: 0.4 };

function frameOf(change: Partial<Scan>): Uint8Array {
  const [frame] = renderScan(print, { ...still, ...change }, 1);
  if (frame === undefined) throw new Error('there is no frame');
  return frame;
}

/** Pixels of the print's own square (245 pixels a side) that differ by more than a few levels. */
function changed(one: Uint8Array, other: Uint8Array, by = 4): number {
  let count = 0;
  for (let y = 120; y < 360; y++) {
    for (let x = 200; x < 440; x++) {
      const at = y * 640 + x;
      if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > by) count++;
    }
  }
  return count / (240 * 240);
}

describe('a simulated scan', () => {
  const plain = frameOf({});

  it('is the same again, and differs in its grain from frame to frame', () => {
    expect(Buffer.compare(frameOf({}), plain)).toBe(0);
    const [one, other] = renderScan(print, { ...still, noise: 3 }, 2);
    expect(Buffer.compare(one ?? plain, other ?? plain)).not.toBe(0);
  });

  it('shows the luma of the print', () => {
    // Red's luma is 0.299 · 220 + 0.701 · 40, green's 0.587 · 220 + 0.413 · 40.
    expect(plain[150 * 640 + 250]).toBe(94);
    expect(plain[330 * 640 + 250]).toBe(146);
  });

  it('shows a photocopy in which red and green are one grey', () => {
    const copy = frameOf({ isGrey: true });
    expect(copy[150 * 640 + 250]).toBe(copy[330 * 640 + 250]);
  });

  it('hides just the share that is covered', () => {
    for (const from of [0, 90, 217]) {
      const covered = frameOf({ covered: { share: 0.4, from } });
      expect(changed(plain, covered)).toBeGreaterThan(0.36);
      expect(changed(plain, covered)).toBeLessThan(0.42);
    }
  });

  it('darkens in the evening and smears when shaken', () => {
    expect(frameOf({ gain: 0.5 })[330 * 640 + 250]).toBe(75);
    const shaken = frameOf({ streak: { x: 12, y: 0 } });
    expect(shaken[330 * 640 + 250]).toBe(146);
    expect(changed(plain, shaken)).toBeGreaterThan(0.05);
  });

  it('wraps it round a pillar: a huge one is a flat board, a narrow one bends it', () => {
    expect(changed(plain, frameOf({ pillarMetres: 1_000 }), 24)).toBeLessThan(0.03);
    expect(changed(plain, frameOf({ pillarMetres: 0.12 }), 24)).toBeGreaterThan(0.1);
  });

  it('shows the bare wall without a print', () => {
    const [wall] = renderScan(null, still, 1);
    expect(changed(plain, wall ?? plain)).toBeGreaterThan(0.8);
  });
});
