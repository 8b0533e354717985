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
  quality = SIGN.quality as number;
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
    return [{ ...SIGN, quality: this.quality, modelView: POSE }, guessed];
  }
  predict() {
    return [{ ...SIGN, modelView: AHEAD, state: 'predicted' as const }];
  }
  reset() {}
  dispose() {
    this.isDisposed = true;
  }
}

function setUp({ damage, fault }: { damage?: Error; fault?: Error } = {}) {
  const engines: FakeEngine[] = [];
  const posted: FromEngine[] = [];
  const cargoes: (Transferable[] | undefined)[] = [];
  let nowMs = 0;
  const session = new EngineSession({
    checkTargets: () => {
      if (damage !== undefined) throw damage;
    },
    createImageTracker: (options) => {
      if (fault !== undefined) return Promise.reject(fault);
      // Setting one up takes its time.
      nowMs += 300;
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
    post: (message, cargo) => {
      posted.push(message);
      cargoes.push(cargo);
    },
  });
  return { session, engines, posted, cargoes };
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
  it('proves the targets before any frame, and makes no engine before its size is known', async () => {
    const { session, engines, posted } = setUp();
    await session.receive(OPEN);
    expect(posted).toEqual([{ type: 'opened' }]);
    expect(engines).toEqual([]);
    await session.receive(frame(sizeOf(1280, 720)));
    expect(engines.map(({ options }) => options)).toMatchObject([{ width: 640, height: 360 }]);
    expect(engines[0]?.times).toEqual([10]);
  });

  it('tells what was seen, where it will be, by which camera in pixels of the video, and the frame’s own time', async () => {
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

  it('gives the bytes of a picture that came as luma back, and moves them', async () => {
    const { session, posted, cargoes } = setUp();
    await session.receive(OPEN);
    const pixels = new ArrayBuffer(4);
    const parcel = { way: 'luma', pixels } as const;
    await session.receive(frame(sizeOf(1280, 720), { parcel }));
    expect(posted[1]).toMatchObject({ type: 'tracked', pixels });
    expect(cargoes[1]).toEqual([pixels]);
    await session.receive(frame(sizeOf(1280, 720)));
    expect(posted[2]).not.toHaveProperty('pixels');
  });

  it('gives what is known of the camera in the pixels that are looked at', async () => {
    const { session, engines } = setUp();
    await session.receive(OPEN);
    const known = { fx: 900, fy: 900, cx: 640, cy: 360, width: 1280, height: 720, spread: 0.06 };
    await session.receive(frame(sizeOf(1280, 720, 1), { known }));
    expect(engines[0]?.options).toMatchObject({
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

  it('comes back to the engine of a size, without a jump of the camera', async () => {
    const { session, engines, posted } = setUp();
    await session.receive(OPEN);
    const fine = sizeOf(1280, 720);
    const coarse = sizeOf(1280, 720, 1);
    const known = { fx: 900, fy: 900, cx: 640, cy: 360, width: 1280, height: 720, spread: 0.2 };
    await session.receive(frame(fine, { known }));
    await session.receive(frame(coarse, { known }));
    await session.receive(frame(fine, { known: { ...known, fx: 910, fy: 910 } }));
    expect(engines.map(({ times }) => times.length)).toEqual([2, 1]);
    const learnt = { ...known, fx: 990, fy: 990 };
    await session.receive(frame(coarse, { known: learnt }));
    expect(engines.map(({ isDisposed }) => isDisposed)).toEqual([false, true, false]);
    expect(posted.at(-1)).toMatchObject({ camera: learnt });
  });

  it.each([
    [0.15, 1],
    [0.149, 0],
  ])('of a sign followed with quality %s shows %s', async (quality, shown) => {
    const { session, engines, posted } = setUp();
    await session.receive(OPEN);
    await session.receive(frame(sizeOf(640, 480)));
    for (const engine of engines) engine.quality = quality;
    await session.receive(frame(sizeOf(640, 480)));
    const last = posted.at(-1);
    expect(last?.type === 'tracked' && last.signs.length).toBe(shown);
  });

  it('says when a frame cannot be read in this way, and goes on', async () => {
    const { session, posted } = setUp();
    await session.receive(OPEN);
    const picture = {} as VideoFrame;
    await session.receive(frame(sizeOf(640, 480), { parcel: { way: 'draw', picture } }));
    expect(posted[1]).toMatchObject({ type: 'unread' });
    await session.receive(frame(sizeOf(640, 480)));
    expect(posted[2]).toMatchObject({ type: 'tracked' });
  });

  it('answers a message that it cannot read, and goes on', async () => {
    const { session, posted } = setUp();
    await session.receive(OPEN);
    session.mishear();
    expect(posted[1]).toMatchObject({ type: 'unread' });
    await session.receive(frame(sizeOf(640, 480)));
    expect(posted[2]).toMatchObject({ type: 'tracked' });
  });

  it('tells damaged targets from a crash', async () => {
    const damage = new TargetsFileError('cut short');
    const damaged = setUp({ damage });
    await damaged.session.receive(OPEN);
    expect(damaged.posted).toEqual([
      { type: 'failed', failure: 'bad-features', reason: String(damage) },
    ]);
    const fault = new RangeError('no memory');
    const broken = setUp({ fault });
    await broken.session.receive(OPEN);
    await broken.session.receive(frame(sizeOf(640, 480)));
    expect(broken.posted).toEqual([
      { type: 'opened' },
      { type: 'failed', failure: 'crashed', reason: String(fault) },
    ]);
  });
});

describe('a still picture', () => {
  it('is searched by an engine of its own, for several signs, and its pixels stay', async () => {
    const { session, engines, posted } = setUp();
    await session.receive(OPEN);
    const pixels = new ArrayBuffer(64 * 64 * 4);
    await session.receive({ type: 'picture', pixels, width: 64, height: 64 });
    expect(posted.at(-1)).toEqual({
      type: 'signs',
      signs: [{ targetId: 'thai-hoa', modelView: POSE, quality: 0.9 }],
      camera: { fx: 100, fy: 100, cx: 32, cy: 32, width: 64, height: 64 },
    });
    expect(engines.map(({ options, isDisposed }) => [options.maxSigns, isDisposed])).toEqual([
      [4, true],
    ]);
  });

  it('that cannot be searched ends the engine with the reason', async () => {
    const { session, posted } = setUp({ fault: new Error('out of memory') });
    await session.receive(OPEN);
    await session.receive({ type: 'picture', pixels: new ArrayBuffer(4), width: 1, height: 1 });
    expect(posted.at(-1)).toMatchObject({ type: 'failed', failure: 'crashed' });
  });
});
