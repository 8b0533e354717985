import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImageTarget } from '#domain/ports/image-tracker.ts';
import { cornerError, cornersShown, quantile } from '../fixtures/corner-error.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { type SignVideo, signVideo } from '../fixtures/sign-video.ts';
import type { NumberedFrame, TrackerChoice } from './pages/tracker/page.ts';
import { buildTrackerBench, openTrackerBench, type TrackerBenchPage } from './tracker-bench.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
const MARKERS = join(PUBLIC, 'markers');
const SIGN = printedSign('thai-hoa', PUBLIC);

/** Frames wanted of a camera film before it is judged: with this many the sign came and stayed. */
const ENOUGH_FRAMES = {
  engine: 90,
  copy: 20,
  draw: 20,
  bitmap: 20,
  readback: 20,
  'mind-ar': 30,
} as const;

let video: SignVideo;
beforeAll(async () => {
  [video] = await Promise.all([signVideo(SIGN), buildTrackerBench()]);
});

let bench: TrackerBenchPage;

async function take(): Promise<{ frames: NumberedFrame[]; failures: string[] }> {
  return bench.page.evaluate(() => globalThis.bench.take());
}

/** Opens the phone's camera; on a machine at its limits a browser needs longer than the app waits, and a second try. */
async function openCamera(tries = 3): Promise<void> {
  try {
    await bench.page.evaluate(() => globalThis.bench.openCamera(null));
  } catch (error) {
    if (tries === 1 || !String(error).includes('no answer')) throw error;
    await openCamera(tries - 1);
  }
}

async function choose(tracker: TrackerChoice): Promise<void> {
  await bench.page.evaluate((wanted) => globalThis.bench.choose(wanted), tracker);
}

async function start(targets: readonly ImageTarget[] = [SIGN.target]): Promise<string | null> {
  return bench.page.evaluate((wanted) => globalThis.bench.start(wanted), targets);
}

/** Collects until `enough` says so; the slowest machine gets a minute and a half. */
async function collect(enough: (frames: readonly NumberedFrame[], failures: string[]) => boolean) {
  const frames: NumberedFrame[] = [];
  const failures: string[] = [];
  for (const until = Date.now() + 90_000; Date.now() < until; ) {
    const taken = await take();
    frames.push(...taken.frames);
    failures.push(...taken.failures);
    if (enough(frames, failures)) return { frames, failures };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`in 90 s: ${frames.length} frames, ${failures.join(', ') || 'no failure'}`);
}

/** Compares what was found with the truth wherever the whole sign is in the picture; where none of it is, nothing may be found. */
function judge(frames: readonly NumberedFrame[]): { errors: number[]; wholeSigns: number } {
  const errors: number[] = [];
  let wholeSigns = 0;
  for (const { number, intrinsics, observations } of frames) {
    if (number === null) continue;
    const truth = { intrinsics: video.intrinsics, modelView: video.modelViewOf(number) };
    const shown = cornersShown(truth, SIGN.target);
    if (shown === 0) expect(observations).toEqual([]);
    if (shown < 4) continue;
    wholeSigns += 1;
    const [found] = observations;
    if (found === undefined) continue;
    errors.push(cornerError({ intrinsics, modelView: found.modelView }, truth, SIGN.target));
  }
  return { errors, wholeSigns };
}

const seen = (frames: readonly NumberedFrame[]) =>
  frames.filter((frame) => frame.observations.length > 0);

describe.each(['engine', 'mind-ar'] as const)('%s on the phone’s camera', (tracker) => {
  beforeEach(async () => {
    bench = await openTrackerBench(MARKERS, { cameraFile: video.file });
    await choose(tracker);
    await openCamera();
  });
  afterEach(() => bench.close());

  it('puts the printed sign’s corners within two pixels of the truth, and sees none where none is', async () => {
    expect(await start()).toBeNull();
    const { frames, failures } = await collect((all) => seen(all).length >= ENOUGH_FRAMES[tracker]);
    expect(failures).toEqual([]);
    const { errors, wholeSigns } = judge(frames);
    expect(errors.length / wholeSigns).toBeGreaterThan(0.8);
    expect(quantile(errors, 0.5)).toBeLessThan(tracker === 'engine' ? 0.3 : 2);
    expect(quantile(errors, 0.9)).toBeLessThan(tracker === 'engine' ? 1 : 4);
    expect(frames.every(({ work }) => work?.tracker === tracker)).toBe(true);
    expect(bench.faults.all()).toEqual([]);
  });

  it('goes on when the camera changes its size, with the camera that belongs to it', async () => {
    await start();
    await collect((frames) => seen(frames).length > 0);
    await bench.page.evaluate(() => globalThis.bench.resizeCamera(320, 240));
    const small = (frames: readonly NumberedFrame[]) =>
      seen(frames).filter((frame) => frame.intrinsics.width === 320);
    const { frames, failures } = await collect((all) => small(all).length >= 3);
    expect(failures).toEqual([]);
    expect(small(frames)[0]?.intrinsics).toMatchObject({ cx: 160, cy: 120, height: 240 });
  });

  it('starts again after stop, after dispose, and when it was disposed while loading', async () => {
    await start();
    await collect((frames) => frames.length > 0);
    await bench.page.evaluate(() => {
      globalThis.bench.stop();
      globalThis.bench.stop();
    });
    await bench.page.evaluate(() => globalThis.bench.dispose());
    await take();
    // React's StrictMode mounts, unmounts and mounts again.
    await bench.page.evaluate((target) => {
      void globalThis.bench.start([target]).catch(() => {});
      globalThis.bench.dispose();
    }, SIGN.target);
    expect(await start()).toBeNull();
    const { failures } = await collect((frames) => seen(frames).length > 0);
    expect(failures).toEqual([]);
    expect(bench.faults.all()).toEqual([]);
  });

  it('tells missing features from damaged ones', async () => {
    const address = tracker === 'engine' ? 'targetsUrl' : 'featuresUrl';
    expect(await start([{ ...SIGN.target, [address]: '/markers/nothing' }])).toBe('network');
    await choose(tracker);
    const damaged = { ...SIGN.target, [address]: '/markers/manifest.json' };
    expect(await start([damaged])).toBe('bad-features');
  });
});

describe('each way by which a browser may hand frames over', () => {
  afterEach(() => bench.close());

  it.each(['copy', 'draw', 'bitmap', 'readback'] as const)('%s', async (way) => {
    bench = await openTrackerBench(MARKERS, { cameraFile: video.file });
    await choose(way);
    await openCamera();
    expect(await start()).toBeNull();
    const { frames, failures } = await collect((all) => seen(all).length >= ENOUGH_FRAMES[way]);
    expect(failures).toEqual([]);
    expect(frames.every(({ work }) => work?.way === way)).toBe(true);
    const { errors } = judge(frames);
    // A bitmap is made of what the video shows by then, which may be a frame on.
    expect(quantile(errors, way === 'bitmap' ? 0.25 : 0.5)).toBeLessThan(0.5);
    expect(bench.faults.all()).toEqual([]);
  });
});

describe('mind-ar', () => {
  beforeEach(async () => {
    bench = await openTrackerBench(MARKERS, { cameraFile: video.file });
    await choose('mind-ar');
    await openCamera();
  });
  afterEach(() => bench.close());

  it('says that it crashed when the graphics are taken away, and is silent from then on', async () => {
    await start();
    await collect((frames) => frames.length > 0);
    await bench.page.evaluate(() => globalThis.bench.loseGraphics());
    const { failures } = await collect((_, all) => all.length > 0);
    expect(failures).toEqual(['crashed']);
    await take();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await take()).frames).toEqual([]);
  });
});

describe('the tracker on the practice camera', () => {
  afterEach(() => bench.close());

  it.each([
    ['wide landscape', 960, 540],
    ['portrait', 480, 640],
  ])('finds the drawn sign in %s', async (_, width, height) => {
    bench = await openTrackerBench(MARKERS, {});
    await bench.page.evaluate((size) => globalThis.bench.openCamera({ size, periodMs: 30_000 }), {
      width,
      height,
    });
    await start();
    const { frames, failures } = await collect((all) => seen(all).length >= 10);
    expect(failures).toEqual([]);
    expect(frames[0]?.intrinsics).toMatchObject({ width, height, cx: width / 2, cy: height / 2 });
    const qualities = seen(frames).map((frame) => frame.observations[0]?.quality ?? 0);
    expect(quantile(qualities, 0.5)).toBeGreaterThan(0.7);
    expect(bench.faults.all()).toEqual([]);
  });
});

describe('without WebGL', () => {
  beforeAll(async () => {
    const flags = ['--disable-gpu', '--disable-3d-apis'];
    bench = await openTrackerBench(MARKERS, { cameraFile: video.file, flags });
  });
  afterAll(() => bench.close());

  it('the engine follows the sign all the same', async () => {
    await choose('engine');
    await openCamera();
    expect(await start()).toBeNull();
    const { frames, failures } = await collect((all) => seen(all).length >= ENOUGH_FRAMES.engine);
    expect(failures).toEqual([]);
    const { errors } = judge(frames);
    expect(quantile(errors, 0.5)).toBeLessThan(0.3);
  });

  it('mind-ar says that it is unsupported', async () => {
    await choose('mind-ar');
    await start();
    const { failures } = await collect((_, all) => all.length > 0);
    expect(failures).toEqual(['unsupported']);
  });

  it('has no practice camera either', async () => {
    const opening = bench.page.evaluate(() =>
      globalThis.bench.openCamera({}).catch((error: { failure: string }) => error.failure),
    );
    expect(await opening).toBe('unsupported');
  });
});
