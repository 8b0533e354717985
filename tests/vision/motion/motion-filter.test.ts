import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePose, poseDifference } from '#vision/geometry/pose-tangent.ts';
import { identityRigid, multiplyRigid, type Rigid } from '#vision/geometry/rigid.ts';
import type { Orientation } from '#vision/image-tracker-types.ts';
import { createMotionFilter } from '#vision/motion/motion-filter.ts';
import { turnBetween } from '#vision/motion/orientation.ts';
import { seededNoise, signAt } from '../sightings.ts';

const FOCAL = 560;
const DISTANCE = 2;
/** Deviations of a pose whose corners are off by about 0.1 px: turns, radians, and shifts, sign widths. */
const DEVIATIONS = [1e-3, 1e-3, 1.5e-4, 1e-4, 1e-4, 5e-4];

const NORMAL = new Float64Array(49);
DEVIATIONS.forEach((deviation, i) => {
  NORMAL[8 * i] = 1 / deviation ** 2;
});

/** A measured pose with that noise, or so many times as much. */
function measured(pose: Rigid, noise: () => number, times = 1) {
  const step = Float64Array.from(DEVIATIONS, (deviation) => deviation * noise());
  return { pose: movePose(pose, step, times, identityRigid()), normal: NORMAL, spread: times ** 2 };
}

/** Where the sign's four corners are, pixels. */
function corners(pose: Rigid): number[] {
  return [-0.5, 0.5].flatMap((x) =>
    [-0.3, 0.3].flatMap((y) => {
      const at = (row: number) => pose[row]! * x + pose[row + 1]! * y + pose[row + 3]!;
      return [(FOCAL * at(0)) / at(8), (FOCAL * at(4)) / at(8)];
    }),
  );
}

function cornerError(a: Rigid, b: Rigid): number {
  const there = corners(b);
  return Math.sqrt(corners(a).reduce((sum, value, i) => sum + (value - there[i]!) ** 2, 0) / 4);
}

/** Runs the filter along a path; root mean square corner errors from `afterSeconds` on. */
function run(path: (seconds: number) => Rigid, rate: number, seconds: number, afterSeconds = 0.5) {
  const filter = createMotionFilter();
  const noise = seededNoise(3);
  const ahead = identityRigid();
  const squares = { raw: 0, smooth: 0, held: 0, foreseen: 0 };
  let count = 0;
  for (let frame = 0; frame < seconds * rate; frame++) {
    const time = frame / rate;
    const measurement = measured(path(time), noise);
    filter.update(measurement, 1000 * time);
    if (time < afterSeconds) continue;
    count++;
    const later = path(time + 0.03);
    filter.predict(1000 * time + 30, undefined, ahead);
    squares.raw += cornerError(measurement.pose, path(time)) ** 2;
    squares.smooth += cornerError(filter.pose, path(time)) ** 2;
    squares.held += cornerError(filter.pose, later) ** 2;
    squares.foreseen += cornerError(ahead, later) ** 2;
  }
  const rms = (sum: number) => Math.sqrt(sum / count);
  return {
    raw: rms(squares.raw),
    smooth: rms(squares.smooth),
    held: rms(squares.held),
    foreseen: rms(squares.foreseen),
    stillness: filter.stillness,
  };
}

const still = () => signAt(20, -10, DISTANCE, 0.1);
const pixels = (count: number) => (count * DISTANCE) / FOCAL;

describe('createMotionFilter', () => {
  it('takes the first pose as it is', () => {
    const filter = createMotionFilter();
    filter.update({ pose: still(), normal: NORMAL, spread: 1 }, 40);
    expect([...filter.pose]).toEqual([...still()]);
    expect(filter.timestampMs).toBe(40);
  });

  it.each([15, 30, 60])('is still when the hand is still, at %i frames a second', (rate) => {
    const { raw, smooth, stillness } = run(still, rate, 4, 1);
    expect(raw).toBeGreaterThan(0.09);
    expect(smooth).toBeLessThan(0.035);
    expect(stillness).toBeGreaterThan(0.9);
  });

  it.each([15, 30, 60])(
    'adds nothing to a hand shaking by 3 px at 10 Hz, at %i frames a second',
    (rate) => {
      const shake = (t: number) =>
        signAt(
          20,
          -10,
          DISTANCE,
          pixels(3) * Math.sin(2 * Math.PI * 10.3 * t),
          pixels(3) * Math.cos(59 * t),
        );
      const { raw, smooth } = run(shake, rate, 3);
      expect(smooth).toBeLessThan(1.15 * raw);
    },
  );

  it.each([15, 30, 60])('does not lag behind a pan of 600 px/s, at %i frames a second', (rate) => {
    const pan = (t: number) => signAt(20, -10, DISTANCE, pixels(600 * (t - 1.5)));
    const { raw, smooth, held, foreseen } = run(pan, rate, 3);
    expect(smooth).toBeLessThan(1.05 * raw);
    expect(held).toBeGreaterThan(15);
    expect(foreseen).toBeLessThan(0.5);
  });

  it('follows a step within the frame', () => {
    const filter = createMotionFilter();
    const noise = seededNoise(4);
    for (let frame = 0; frame < 60; frame++) filter.update(measured(still(), noise), frame * 33);
    expect(filter.stillness).toBeGreaterThan(0.9);
    const moved = signAt(20, -10, DISTANCE, 0.1 + pixels(2));
    filter.update(measured(moved, noise), 60 * 33);
    expect(cornerError(filter.pose, moved)).toBeLessThan(0.35);
    expect(filter.stillness).toBeLessThan(0.01);
  });

  it('smooths what a frame tells badly even while the sign moves gently', () => {
    const sway = (t: number) =>
      signAt(20 + 8 * Math.sin(t), -10, DISTANCE, 0.1 * Math.sin(1.3 * t));
    const filter = createMotionFilter();
    const noise = seededNoise(6);
    const off = new Float64Array(6);
    let [raw, smooth] = [0, 0];
    for (let frame = 0; frame < 120; frame++) {
      const measurement = measured(sway(frame / 30), noise, 3);
      filter.update(measurement, (1000 * frame) / 30);
      raw += Math.abs(poseDifference(measurement.pose, sway(frame / 30), off)[0]!);
      smooth += Math.abs(poseDifference(filter.pose, sway(frame / 30), off)[0]!);
    }
    expect(smooth).toBeLessThan(0.75 * raw);
  });

  it('takes frames as irregular as they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 40, maxLength: 40 }),
        (gaps) => {
          const filter = createMotionFilter();
          const noise = seededNoise(7);
          const pan = (ms: number) => signAt(20, -10, DISTANCE, pixels(0.2 * ms) - 0.5);
          let time = 0;
          for (const gap of gaps) {
            time += gap;
            filter.update(measured(pan(time), noise), time);
          }
          expect(cornerError(filter.pose, pan(time))).toBeLessThan(0.6);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('starts anew after a long gap or a turn that no hand makes', () => {
    const filter = createMotionFilter();
    const exact = (pose: Rigid) => ({ pose, normal: NORMAL, spread: 1 });
    for (let frame = 0; frame < 30; frame++) filter.update(exact(still()), frame * 33);
    const elsewhere = signAt(-20, 30, 1.5, -0.4);
    filter.update(exact(elsewhere), 30 * 33 + 600);
    expect([...filter.pose]).toEqual([...elsewhere]);
    const turned = signAt(40, 30, 1.5, -0.4);
    filter.update(exact(turned), 30 * 33 + 633);
    expect([...filter.pose]).toEqual([...turned]);
  });

  it('leaves out a measurement that determines no pose', () => {
    const filter = createMotionFilter();
    filter.update({ pose: still(), normal: NORMAL, spread: 1 }, 0);
    filter.update({ pose: signAt(0, 0, 1), normal: new Float64Array(49), spread: 1 }, 33);
    expect([...filter.pose]).toEqual([...still()]);
    expect(filter.timestampMs).toBe(0);
  });

  it('keeps the sign’s place in the picture when the focal length changes', () => {
    const filter = createMotionFilter();
    const pan = (t: number, k: number) => {
      const pose = signAt(20, -10, DISTANCE, 0.3 * t);
      pose[11]! *= k;
      return pose;
    };
    for (let frame = 0; frame < 30; frame++) {
      filter.update({ pose: pan(frame / 30, 1), normal: NORMAL, spread: 1 }, (1000 * frame) / 30);
    }
    filter.refocus(1.25);
    expect(filter.pose[11]).toBeCloseTo(DISTANCE * 1.25, 2);
    filter.update({ pose: pan(1, 1.25), normal: NORMAL, spread: 1 }, 1000);
    expect(cornerError(filter.pose, pan(1, 1.25))).toBeLessThan(0.1);
  });
});

describe('predict', () => {
  const about = (degrees: number): Orientation => [
    0,
    Math.sin((degrees * Math.PI) / 360),
    0,
    Math.cos((degrees * Math.PI) / 360),
  ];
  const REST = about(0);
  /** The sign at rest as the turning camera sees it. */
  const seenFrom = (degrees: number) =>
    multiplyRigid(turnBetween(REST, about(degrees), identityRigid()), still(), identityRigid());
  const exact = (pose: Rigid) => ({ pose, normal: NORMAL, spread: 1 });

  it('carries a pan on for 80 ms and lets it die away', () => {
    const filter = createMotionFilter();
    for (let frame = 0; frame < 30; frame++) {
      filter.update(exact(signAt(20, 0, DISTANCE, 0.01 * frame)), (100 * frame) / 3);
    }
    const out = identityRigid();
    const last = (100 * 29) / 3;
    const at = (ms: number) => filter.predict(last + ms, undefined, out)[3]! - filter.pose[3]!;
    expect(at(-5)).toBe(0);
    expect(at(60)).toBeCloseTo(0.018, 3);
    expect(at(10_000)).toBeCloseTo(0.3 * 0.14, 3);
  });

  it('holds a lost sign by the device’s turning for as long as it likes', () => {
    const filter = createMotionFilter();
    for (let frame = 0; frame < 30; frame++) filter.update(exact(still()), frame * 33, REST);
    const out = filter.predict(60_000, about(70), identityRigid());
    seenFrom(70).forEach((value, i) => expect(out[i]).toBeCloseTo(value, 6));
  });

  it('takes the camera’s turning from the sensor, not twice', () => {
    const filter = createMotionFilter();
    // 30° a second.
    for (let frame = 0; frame < 30; frame++) {
      filter.update(exact(seenFrom(frame)), (100 * frame) / 3, about(frame));
    }
    const last = (100 * 29) / 3;
    const stopped = filter.predict(last + 50, about(29), identityRigid());
    expect(cornerError(stopped, seenFrom(29))).toBeLessThan(0.5);
    const going = filter.predict(last + 50, about(30.5), identityRigid());
    expect(cornerError(going, seenFrom(30.5))).toBeLessThan(0.5);
  });
});
