import { describe, expect, it } from 'vitest';
import { ViewHomography } from '#vision/camera/view-homography.ts';
import { lens, seededNoise, signAt, sightingsOf } from '../sightings.ts';

const UNIT = 800;
const silent = () => 0;

/** Where the homography puts a point of the plane, pixels. */
function place({ h }: ViewHomography, x: number, y: number): [number, number] {
  const depth = h[6]! * x + h[7]! * y + 1;
  return [
    320 + (UNIT * (h[0]! * x + h[1]! * y + h[2]!)) / depth,
    240 + (UNIT * (h[3]! * x + h[4]! * y + h[5]!)) / depth,
  ];
}

describe('ViewHomography', () => {
  it('fits the points, however wrong the focal length of its start', () => {
    const pose = signAt(40, -20, 2, 0.3, -0.1);
    const evidence = sightingsOf(pose, lens(40), silent, 0);
    const view = new ViewHomography();
    const start = pose.slice();
    start[11]! *= lens(60).fx / lens(40).fx;
    expect(view.fit(evidence, start, lens(60), UNIT)).toBe(true);
    for (let i = 0; i < evidence.count; i++) {
      const [u, v] = place(view, evidence.x[i]!, evidence.y[i]!);
      expect(u).toBeCloseTo(evidence.u[i]!, 4);
      expect(v).toBeCloseTo(evidence.v[i]!, 4);
    }
    expect(view.spread).toBe(1);
    expect(view.information).toBeCloseTo(35 * 400, -1);
  });

  it('lets go of points that are far off', () => {
    const pose = signAt(40, -20, 2);
    const evidence = sightingsOf(pose, lens(45), seededNoise(1), 0.2);
    const corner = sightingsOf(pose, lens(45), silent, 0);
    for (const i of [3, 12, 21, 30]) evidence.u[i]! += 25;
    const view = new ViewHomography();
    expect(view.fit(evidence, pose, lens(45), UNIT)).toBe(true);
    const [u, v] = place(view, -0.5, -0.3);
    expect(Math.hypot(u - corner.u[0]!, v - corner.v[0]!)).toBeLessThan(1);
  });

  it('says by how much the sightings were too sure of themselves', () => {
    const pose = signAt(30, 0, 2);
    const evidence = sightingsOf(pose, lens(45), seededNoise(2), 0.5);
    evidence.wuu.fill(100);
    evidence.wvv.fill(100);
    const view = new ViewHomography();
    view.fit(evidence, pose, lens(45), UNIT);
    // True variance 0.25 px² told as 0.01.
    expect(view.spread).toBeGreaterThan(12);
    expect(view.spread).toBeLessThan(35);
  });

  it('refuses too few points, and points on one line', () => {
    const pose = signAt(30, 0, 2);
    const few = { ...sightingsOf(pose, lens(45), silent, 0), count: 5 };
    expect(new ViewHomography().fit(few, pose, lens(45), UNIT)).toBe(false);
    const line = { ...sightingsOf(pose, lens(45), silent, 0), count: 7 };
    expect(new ViewHomography().fit(line, pose, lens(45), UNIT)).toBe(false);
  });

  it('takes oblong pixels', () => {
    const square = lens(45);
    const oblong = { ...square, fy: square.fy * 1.25 };
    const pose = signAt(40, -20, 2);
    const view = new ViewHomography();
    const same = new ViewHomography();
    expect(view.fit(sightingsOf(pose, oblong, silent, 0), pose, oblong, UNIT)).toBe(true);
    expect(same.fit(sightingsOf(pose, square, silent, 0), pose, square, UNIT)).toBe(true);
    view.h.forEach((value, i) => expect(value).toBeCloseTo(same.h[i]!, 9));
  });
});
