import { describe, expect, it } from 'vitest';
import { LearntCamera } from '#vision/camera/learnt-camera.ts';
import { lens, seededNoise, signAt, sightingsOf } from '../sightings.ts';

const VIEWS = [
  [35, 5],
  [20, 30],
  [-5, 38],
  [-30, 20],
  [-38, -5],
  [-20, -30],
  [10, -36],
  [32, -18],
] as const;
/** Below the speed from which on motion blur bends what is seen. */
const SLOW = 0.1;

/** Shows the camera a sign from all around, as `truth` sees it; ends with the focal length taken up. */
function teach(learnt: LearntCamera, truthDegrees: number, speed = SLOW): void {
  const noise = seededNoise(5);
  const truth = lens(truthDegrees);
  for (let round = 0; round < 4; round++) {
    for (const [yaw, pitch] of VIEWS) {
      const pose = signAt(yaw, pitch, 1.6);
      const evidence = sightingsOf(pose, truth, noise, 0.2);
      learnt.takeUp();
      const start = pose.slice();
      start[11]! *= learnt.pinhole.fx / truth.fx;
      learnt.observe(evidence, start, speed);
    }
  }
  learnt.takeUp();
}

describe('what it begins with', () => {
  it('is a usual camera where none is told', () => {
    const { pinhole, spread } = new LearntCamera(640, 480, undefined);
    // 45° across the shorter side.
    expect(pinhole.fx).toBeCloseTo(240 / Math.tan(Math.PI / 8), 6);
    expect(pinhole).toMatchObject({ fy: pinhole.fx, cx: 320, cy: 240, width: 640, height: 480 });
    expect(spread).toBeGreaterThan(0.2);
  });

  it('is the given camera, at the size of the frames', () => {
    const given = { fx: 1_000, fy: 1_010, cx: 630, cy: 370, width: 1_280, height: 720 };
    const learnt = new LearntCamera(640, 360, { ...given, spread: 0.05 });
    const scaled = { fx: 500, fy: 505, cx: 315, cy: 185, width: 640, height: 360 };
    expect(learnt.pinhole).toEqual(scaled);
    expect(learnt.spread).toBe(0.05);
    expect(learnt.takeUp()).toBe(1);
  });

  it('is doubted where no more is said of it', () => {
    expect(new LearntCamera(640, 480, lens(50)).spread).toBeGreaterThan(0.2);
  });
});

describe('what it is told', () => {
  const right = { ...lens(50), spread: 0.1 };
  it.each([
    { fx: 0 },
    { fx: -400 },
    { fy: Number.NaN },
    { fx: Number.POSITIVE_INFINITY },
    { cx: Number.NaN },
    { width: 0 },
    { height: Number.NaN },
    { spread: Number.NaN },
    { spread: -0.1 },
  ])('is refused where no camera is like that: %o', (wrong) => {
    expect(() => new LearntCamera(640, 480, { ...right, ...wrong })).toThrow(RangeError);
  });

  it('is never taken for exact', () => {
    const sure = new LearntCamera(640, 480, { ...lens(50), spread: 0 });
    expect(sure.spread).toBeGreaterThan(0.005);
    expect(sure.spread).toBeLessThan(0.01);
    teach(sure, 50);
    expect(Math.abs(sure.pinhole.fx / lens(50).fx - 1)).toBeLessThan(0.01);
  });
});

describe('what it learns', () => {
  it.each([
    [45, 60],
    [60, 45],
    [50, 50],
  ])('told %d°, of a lens of %d°', (told, truth) => {
    const learnt = new LearntCamera(640, 480, lens(told));
    teach(learnt, truth);
    expect(Math.abs(learnt.pinhole.fx / lens(truth).fx - 1)).toBeLessThan(0.02);
    expect(learnt.spread).toBeLessThan(0.03);
  });

  it('leaves shape and middle of the picture as they were told', () => {
    const told = { ...lens(45), fy: 1.02 * lens(45).fx, cx: 325, cy: 236 };
    const learnt = new LearntCamera(640, 480, told);
    teach(learnt, 60);
    expect(learnt.pinhole.fx).toBeLessThan(0.9 * told.fx);
    expect(learnt.pinhole.fy / learnt.pinhole.fx).toBeCloseTo(1.02, 12);
    expect(learnt.pinhole).toMatchObject({ cx: 325, cy: 236, width: 640, height: 480 });
  });

  it('is nothing from a sign that rushes by', () => {
    const learnt = new LearntCamera(640, 480, lens(45));
    const before = { ...learnt.pinhole };
    const { spread } = learnt;
    teach(learnt, 60, 1.1);
    expect(learnt.pinhole).toEqual(before);
    expect(learnt.spread).toBe(spread);
  });

  it('is guarded against faster signs once it is known', () => {
    const known = () => new LearntCamera(640, 480, { ...lens(45), spread: 0.01 });
    const rushed = known();
    teach(rushed, 60, 0.5);
    expect(rushed.spread).toBe(0.01);
    const unknown = new LearntCamera(640, 480, lens(45));
    teach(unknown, 60, 0.5);
    expect(unknown.spread).toBeLessThan(0.03);
  });
});

describe('takeUp', () => {
  it('tells by how much the focal length grew, in steps that are not seen', () => {
    const learnt = new LearntCamera(640, 480, lens(60));
    const noise = seededNoise(2);
    const truth = lens(50);
    let ratios = 1;
    for (const [yaw, pitch] of [...VIEWS, ...VIEWS]) {
      const pose = signAt(yaw, pitch, 1.6);
      const before = learnt.pinhole.fx;
      const ratio = learnt.takeUp();
      expect(learnt.pinhole.fx).toBeCloseTo(before * ratio, 9);
      expect(Math.abs(Math.log(ratio))).toBeLessThan(0.21);
      ratios *= ratio;
      learnt.observe(sightingsOf(pose, truth, noise, 0.2), pose, SLOW);
      // Learning changes nothing by itself: a frame keeps one camera.
      expect(learnt.pinhole.fx).toBeCloseTo(before * ratio, 9);
    }
    expect(ratios).toBeCloseTo(learnt.pinhole.fx / lens(60).fx, 9);
    expect(ratios).toBeGreaterThan(1.1);
  });
});

describe('the camera that a first view makes likely', () => {
  const truth = lens(62);
  const pose = signAt(40, 15, 1.5);
  const evidence = sightingsOf(pose, truth, seededNoise(3), 0.1);

  it('is near the true one, and nothing of it is kept', () => {
    const learnt = new LearntCamera(640, 480, { ...lens(45), fy: 1.01 * lens(45).fy });
    const { spread } = learnt;
    const before = { ...learnt.pinhole };
    const likely = learnt.likely(evidence, pose);
    expect(Math.abs(likely!.fx / truth.fx - 1)).toBeLessThan(0.1);
    expect(likely!.fy / likely!.fx).toBeCloseTo(1.01, 12);
    expect(learnt.pinhole).toEqual(before);
    expect(learnt.spread).toBe(spread);
    expect(learnt.takeUp()).toBe(1);
  });

  it('is used once it is adopted, as little known as before', () => {
    const learnt = new LearntCamera(640, 480, lens(45));
    const { spread } = learnt;
    const before = learnt.pinhole.fx;
    const likely = learnt.likely(evidence, pose)!;
    expect(learnt.adopt(likely)).toBeCloseTo(likely.fx / before, 12);
    expect(learnt.pinhole.fx).toBeCloseTo(likely.fx, 9);
    expect(learnt.takeUp()).toBeCloseTo(1, 12);
    expect(learnt.spread).toBe(spread);
  });

  it('is none of its own where the one in use is as likely, or is known', () => {
    const right = new LearntCamera(640, 480, truth);
    expect(
      right.likely(
        sightingsOf(pose, truth, () => 0, 0),
        pose,
      ),
    ).toBeNull();
    const known = new LearntCamera(640, 480, { ...lens(45), spread: 0.01 });
    expect(known.likely(evidence, pose)).toBeNull();
  });
});
