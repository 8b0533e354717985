import { describe, expect, it } from 'vitest';
import { workSizes, type WorkSize } from '#adapters/camera/frame-parcel.ts';
import type { FromEngine, ToEngine } from '#adapters/tracking/engine-messages.ts';
import { EngineSession } from '#adapters/tracking/engine-session.ts';
import type { ImageTracker, ImageTrackerOptions } from '#vision/image-tracker-types.ts';
import { TargetsFileError } from '#vision/targets/targets-file-error.ts';

const POSE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -1, 1];
const AHEAD = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0.1, 0, -1, 1];
const SIGN = { targetId: 'thai-hoa', modelView: POSE, quality: 0.9, state: 'tracked' } as const;

/** An engine that sees one sign in every frame, and what it was asked. */
class FakeEngine implements ImageTracker {
  readonly options: ImageTrackerOptions;
  readonly intrinsics;
  readonly intrinsicsSpread = 0.2;
  times: number[] = [];
  isDisposed = false;

  constructor(options: ImageTrackerOptions) {
    this.options = options;
    const { width, height } = options;
    const assumed = { fx: 100, fy: 100, cx: width / 2, cy: height / 2, width, height };
    this.intrinsics = options.intrinsics ?? assumed;
  }
  process(_luma: Uint8Array, timeMs: number) {
    this.times.push(timeMs);
    const guessed = { ...SIGN, targetId: 'ngo-mon', modelView: POSE, state: 'predicted' } as const;
    return [{ ...SIGN, modelView: POSE }, guessed];
  }
  predict() {
    return [{ ...SIGN, modelView: AHEAD, state: 'predicted' as const }];
  }
  reset() {}
  dispose() {
    this.isDisposed = true;
  }
}

function setUp(fault: Error | null = null) {
  const engines: FakeEngine[] = [];
  const posted: FromEngine[] = [];
  let nowMs = 0;
  const session = new EngineSession({
    createImageTracker: (options) => {
      if (fault !== null) return Promise.reject(fault);
      const engine = new FakeEngine(options);
      engines.push(engine);
      return Promise.resolve(engine);
    },
    reader: {
      read: ({ way }) => {
        nowMs += 2;
        if (way === 'draw') return Promise.reject(new Error('cannot be drawn'));
        return Promise.resolve(new Uint8Array(4));
      },
    },
    now: () => (nowMs += 1),
    post: (message) => posted.push(message),
  });
  return { session, engines, posted };
}

const sizeOf = (width: number, height: number, step = 0): WorkSize =>
  workSizes(width, height)[step] as WorkSize;

function frame(size: WorkSize, changes: Partial<ToEngine & { type: 'frame' }> = {}): ToEngine {
  return {
    type: 'frame',
    parcel: { way: 'readback', pixels: new ArrayBuffer(0) },
    size,
    timeMs: 10,
    turned: null,
    known: null,
    ...changes,
  };
}

const OPEN: ToEngine = { type: 'open', targets: new ArrayBuffer(8) };

describe('EngineSession', () => {
  it('proves the targets before any frame, and goes on with the same engine where it fits', async () => {
    const { session, engines, posted } = setUp();
    await session.receive(OPEN);
    expect(posted).toEqual([{ type: 'opened' }]);
    await session.receive(frame(sizeOf(640, 480)));
    expect(engines.length).toBe(1);
    expect(engines[0]?.times).toEqual([10]);
  });

  it('tells what was seen, where it will be, and in pixels of the video by which camera', async () => {
    const { session, posted } = setUp();
    await session.receive(OPEN);
    await session.receive(frame(sizeOf(1280, 720)));
    expect(posted[1]).toEqual({
      type: 'tracked',
      signs: [{ targetId: 'thai-hoa', modelView: POSE, quality: 0.9, ahead: AHEAD }],
      camera: { fx: 200, fy: 200, cx: 640, cy: 360, width: 1280, height: 720, spread: 0.2 },
      readMs: 3,
      workMs: 4,
    });
  });

  it('gives what is known of the camera in the pixels that are looked at', async () => {
    const { session, engines } = setUp();
    await session.receive(OPEN);
    const known = { fx: 900, fy: 900, cx: 640, cy: 360, width: 1280, height: 720, spread: 0.06 };
    await session.receive(frame(sizeOf(1280, 720, 1), { known }));
    expect(engines[0]?.isDisposed).toBe(true);
    expect(engines[1]?.options).toMatchObject({
      width: 426,
      height: 240,
      intrinsics: {
        fx: 300,
        fy: 300,
        cx: 640 / 3,
        cy: 120,
        width: 426,
        height: 240,
        spread: 0.06,
      },
    });
  });

  it('makes another engine for another size, and keeps it while the size stays', async () => {
    const { session, engines } = setUp();
    await session.receive(OPEN);
    await session.receive(frame(sizeOf(1280, 720)));
    await session.receive(frame(sizeOf(1280, 720)));
    await session.receive(frame(sizeOf(720, 1280)));
    expect(engines.map(({ options: { width, height } }) => [width, height])).toEqual([
      [640, 480],
      [640, 360],
      [360, 640],
    ]);
    expect(engines.map((engine) => engine.isDisposed)).toEqual([true, true, false]);
  });

  it('says when a frame cannot be read in this way, and goes on', async () => {
    const { session, posted } = setUp();
    await session.receive(OPEN);
    const picture = {} as VideoFrame;
    await session.receive(frame(sizeOf(640, 480), { parcel: { way: 'draw', picture } }));
    expect(posted[1]).toMatchObject({ type: 'unread', way: 'draw' });
    await session.receive(frame(sizeOf(640, 480)));
    expect(posted[2]).toMatchObject({ type: 'tracked' });
  });

  it.each([
    [new TargetsFileError('cut short'), 'bad-features'],
    [new RangeError('no memory'), 'crashed'],
  ])('tells damaged targets from a crash: %s', async (fault, failure) => {
    const { session, posted } = setUp(fault);
    await session.receive(OPEN);
    expect(posted).toEqual([{ type: 'failed', failure, reason: String(fault) }]);
  });
});
