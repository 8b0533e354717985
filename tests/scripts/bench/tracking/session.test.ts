import { describe, expect, it } from 'vitest';
import type { GreyPicture } from '../../../../scripts/bench/tracking/picture/grey-picture.ts';
import { BenchSession } from '../../../../scripts/bench/tracking/session/bench-session.ts';
import type { BenchHost } from '../../../../scripts/bench/tracking/session/bench-host.ts';
import { packSign, unpackSign } from '../../../../scripts/bench/tracking/session/packed-sign.ts';
import { runScenario } from '../../../../scripts/bench/tracking/session/run-scenario.ts';
import { growth } from '../../../../scripts/bench/tracking/session/run-soak.ts';
import { hasOwnCast, scenarioOf } from '../../../../scripts/bench/tracking/session/scenario.ts';
import { FrameGate } from '../../../../scripts/bench/tracking/trackers/frame-gate.ts';
import type { StartTracker } from '../../../../scripts/bench/tracking/trackers/bench-tracker.ts';

const PLAIN: GreyPicture = { width: 8, height: 6, luma: new Uint8Array(48).fill(90) };

/** A tracker that finds nothing and notes what it was shown. */
function blind(seen: number[], sizes: string[]): StartTracker {
  return async ({ width, height, signs }) => {
    sizes.push(`${width}×${height} ${signs.map(({ id }) => id).join(' ')}`);
    return {
      startMs: 5,
      targetBytes: 7,
      tracker: {
        look: async ({ timeMs }) => {
          seen.push(Math.round(timeMs));
          return { sighting: null, between: null, processMs: 2, feedMs: 1 };
        },
        dispose: () => seen.push(-1),
      },
    };
  };
}

/** A host whose trackers find nothing; `order` notes who was asked for frames, and for how many. */
function blindHost(order: string[]): BenchHost {
  let piece: number[] = [];
  return {
    place: 'here',
    codeBytes: {},
    open: async () => {},
    start: async (tracker) => {
      if (tracker === 'broken') throw new Error('no WebGL');
      return { startMs: 5, targetBytes: 7 };
    },
    filmPiece: async (from, to) => {
      piece = Array.from({ length: to - from }, (_, i) => from + i);
    },
    track: async (tracker) => {
      order.push(`${tracker} ${piece.length}`);
      return piece.map((index) => ({ index, shown: null, found: null, processMs: 1, feedMs: 0 }));
    },
    memory: async () => ({}),
    end: async () => {},
  };
}

const SCENARIO = {
  ...scenarioOf({ sequence: 'tiny', set: 'tune', seed: 1, sign: 'rich' }),
  frameCount: 2,
};

describe('BenchSession', () => {
  it('shows each tracker the frames of a piece, and ends it with the scenario', async () => {
    const seen: number[] = [];
    const sizes: string[] = [];
    const session = new BenchSession({ blind: blind(seen, sizes) }, async () => PLAIN);
    await session.open(SCENARIO);
    expect(await session.start('blind', SCENARIO)).toEqual({ startMs: 5, targetBytes: 7 });
    session.filmPiece(3, 5);
    const records = await session.track('blind', 1_000);
    expect(records.map(({ index, found }) => [index, found])).toEqual([
      [3, null],
      [4, null],
    ]);
    session.close();
    expect(seen).toEqual([1_100, 1_133, -1]);
    expect(sizes).toEqual(['640×480 rich']);
  });

  it('refuses a tracker that it does not have', async () => {
    const session = new BenchSession({}, async () => PLAIN);
    await session.open(SCENARIO);
    await expect(session.start('other', SCENARIO)).rejects.toThrow('other');
  });
});

describe('runScenario', () => {
  it('changes who goes first, and goes on without a tracker that fails', async () => {
    const order: string[] = [];
    const long = { ...SCENARIO, frameCount: 32 };
    const { results, failures } = await runScenario(blindHost(order), long, ['a', 'broken', 'b']);
    expect(order).toEqual(['a 30', 'b 30', 'b 2', 'a 2']);
    expect(results.map(({ tracker, summary }) => [tracker, summary.frames])).toEqual([
      ['a', 32],
      ['b', 32],
    ]);
    expect(failures).toEqual([{ tracker: 'broken', message: 'Error: no WebGL' }]);
  });
});

describe('scenarioOf', () => {
  it('registers the signs of the film, and leaves out a stranger', () => {
    const choice = { set: 'tune', seed: 1, sign: 'poor' } as const;
    expect(scenarioOf({ ...choice, sequence: 'glare', others: 2 }).registered).toEqual([
      'other-0',
      'other-1',
      'poor',
    ]);
    expect(scenarioOf({ ...choice, sequence: 'strangers' })).toMatchObject({
      filmed: [0, 1, 2, 3, 4, 5].map((i) => `other-${990 + i}`),
      registered: ['poor'],
    });
    expect(scenarioOf({ ...choice, sequence: 'look-alikes' }).registered).toHaveLength(6);
    const lengthOf = (sequence: string) =>
      scenarioOf({ ...choice, sequence, frameCount: 20 }).frameCount;
    expect([lengthOf('glare'), lengthOf('clutter'), lengthOf('twins')]).toEqual([20, 20, null]);
    expect([hasOwnCast('twins', 'tune', 1), hasOwnCast('glare', 'tune', 1)]).toEqual([true, false]);
  });
});

describe('a packed sign', () => {
  it('is the same when unpacked', () => {
    const sign = { width: 3, height: 2, luma: Uint8Array.of(1, 2, 3, 4, 5, 6) };
    expect(unpackSign(packSign(sign).buffer as ArrayBuffer)).toEqual(sign);
  });
});

describe('FrameGate', () => {
  it('holds frames back until they are released, once each', () => {
    const now = Date.now;
    const page = { requestAnimationFrame: (callback: FrameRequestCallback) => callback.length };
    try {
      const gate = new FrameGate(page);
      const calls: string[] = [];
      page.requestAnimationFrame(() => {
        calls.push('first');
        page.requestAnimationFrame(() => calls.push('second'));
      });
      expect(calls).toEqual([]);
      gate.release();
      expect(calls).toEqual(['first']);
      gate.release();
      gate.release();
      expect(calls).toEqual(['first', 'second']);
      gate.setTime(1_234);
      expect(Date.now()).toBe(1_234);
    } finally {
      Date.now = now;
    }
  });
});

describe('growth', () => {
  it('compares the second half with the first', () => {
    const sample = (bytes: number) => ({
      frames: 1,
      memory: { heap: bytes },
      medianMs: 1,
      errorMedian: 0.1,
    });
    expect(growth([10, 12, 11, 20, 21, 22].map(sample), 'heap')).toBe(10);
    expect(growth([sample(5)], 'heap')).toBe(0);
  });
});
