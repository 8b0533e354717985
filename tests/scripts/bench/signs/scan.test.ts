import { describe, expect, it } from 'vitest';
import {
  CONDITIONS,
  conditionScans,
  DISTANCES,
} from '../../../../scripts/bench/signs/conditions.ts';
import { PLAIN_SCAN, SCAN_LENS } from '../../../../scripts/bench/signs/scan.ts';
import { scanCorners, scanPose, wrapped } from '../../../../scripts/bench/signs/scan-pose.ts';
import { SCAN_KINDS, scanSet } from '../../../../scripts/bench/signs/scan-set.ts';
import { fitted, printWidth } from '../../../../scripts/bench/signs/run-scans.ts';

const DEGREE = Math.PI / 180;

describe('the fixed set of scans', () => {
  it('has twenty scans of each of eight kinds, the same at every call', () => {
    const scans = scanSet();
    expect(scans).toHaveLength(160);
    expect(SCAN_KINDS).toHaveLength(8);
    for (const kind of SCAN_KINDS) {
      expect(scans.filter((scan) => scan.kind === kind)).toHaveLength(20);
    }
    expect(scanSet()).toEqual(scans);
  });

  it('keeps the whole print in the frame, 70 pixels wide or more', () => {
    for (const scan of scanSet()) {
      expect((scan.printMetres * SCAN_LENS.fx) / scan.distanceMetres).toBeGreaterThan(70);
      const corners = scanCorners(scan, 63 / 59);
      expect(corners.every(([x, y]) => x > 0 && x < 640 && y > 0 && y < 480)).toBe(true);
    }
  });

  it('spreads each kind from near to far', () => {
    const far = scanSet()
      .filter(({ kind }) => kind === 'facing')
      .map((scan) => scan.distanceMetres);
    expect(far).toEqual(far.toSorted((a, b) => a - b));
    expect(far[0]).toBeLessThan(0.45);
    expect(far.at(-1)).toBeGreaterThan(1.3);
  });
});

describe('a scan', () => {
  it('tilts the print by just its tilt, whichever way it leans', () => {
    for (const tiltTowards of [0, 50, 90, 200, 315]) {
      const pose = scanPose({ ...PLAIN_SCAN, tilt: 55, tiltTowards });
      // The print's normal against the line of sight.
      expect(pose[10]).toBeCloseTo(Math.cos(55 * DEGREE), 10);
    }
  });

  it('shows a print as large as its distance asks', () => {
    const [topLeft, topRight] = scanCorners({ ...PLAIN_SCAN, distanceMetres: 0.5 }, 1);
    // 0.236 m at 0.5 m through a lens of 240 / tan 30° pixels.
    expect((topRight?.[0] ?? 0) - (topLeft?.[0] ?? 0)).toBeCloseTo(196.2, 1);
  });

  it('fits prints of another shape into the same box', () => {
    expect(printWidth(63 / 59)).toBe(0.236);
    expect(printWidth(0.5)).toBe(0.236);
    expect(printWidth(2)).toBe(0.126);
    expect(fitted({ ...PLAIN_SCAN, printMetres: 0.0767 }, 2).printMetres).toBeCloseTo(0.04095, 5);
  });
});

describe('a print round a pillar', () => {
  it('keeps its length along the paper and sinks away from its middle', () => {
    // A quarter turn of a pillar one sign width in radius.
    const { x, z } = wrapped(Math.PI / 2, 1);
    expect(x).toBeCloseTo(1, 12);
    expect(z).toBeCloseTo(1, 12);
    expect(wrapped(0.5, Number.POSITIVE_INFINITY)).toEqual({ x: 0.5, z: 0 });
  });

  it('is what a pillar of 0.5 m makes of an A3 print: edges 14 mm back', () => {
    const { x, z } = wrapped(0.5, 0.5 / 0.236);
    expect(1_000 * 0.236 * z).toBeCloseTo(13.86, 2);
    expect(1_000 * 0.236 * x).toBeCloseTo(116.91, 2);
  });
});

describe('the conditions of the bench', () => {
  it('are those that a sign must stand', () => {
    expect(DISTANCES).toEqual({
      a3: { frontal: 0.85, impaired: 0.6 },
      a6: { frontal: 0.3, impaired: 0.2 },
    });
    expect(Object.values(CONDITIONS).map(({ change }) => change)).toEqual([
      {},
      { tilt: 55 },
      { covered: { share: 0.4, from: 0 } },
      { gain: 0.35, noise: 6 },
      { isGrey: true },
      { pillarMetres: 0.5 },
    ]);
  });

  it('come from twelve sides', () => {
    const scans = conditionScans('covered', 'a6');
    expect(scans.map(({ covered }) => covered.from)).toEqual([
      0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330,
    ]);
    expect(new Set(scans.map(({ distanceMetres }) => distanceMetres))).toEqual(new Set([0.2]));
    expect(conditionScans('frontal', 'a3')[0]?.distanceMetres).toBe(0.85);
  });
});
