import { describe, expect, it } from 'vitest';
import type { FilmFrame } from '../../../../scripts/bench/tracking/film/film.ts';
import { recordFrame } from '../../../../scripts/bench/tracking/metrics/frame-record.ts';
import { lensOf } from '../../../../scripts/bench/tracking/render/lens.ts';
import { FACING, placedPose } from '../../../../scripts/bench/tracking/render/placement.ts';
import { shownCorners, truthOf } from '../../../../scripts/bench/tracking/render/truth.ts';
import { SIGN_WIDTH_METRES } from '../../../../scripts/bench/tracking/trackers/bench-tracker.ts';
import { toModelView } from '../../../../src/vision/geometry/model-view.ts';

const LENS = lensOf(640, 480, 45);
const ASPECT = 0.75;
const at = (x: number) => placedPose(LENS, { ...FACING, x });

/** A sign in the middle that stands 4 px farther right half a frame later. */
const FRAME: FilmFrame = {
  index: 7,
  timeMs: 100,
  betweenMs: 116,
  luma: new Uint8Array(),
  shown: {
    id: 'a',
    aspect: ASPECT,
    truth: truthOf(LENS, ASPECT, () => at(0)),
    cornersBetween: shownCorners(LENS, ASPECT, () => at(4)),
  },
};

function sighting(targetId: string, x: number) {
  const modelView = toModelView(at(x), SIGN_WIDTH_METRES);
  return { targetId, modelView, camera: LENS, isPredicted: false, quality: 0.8 };
}

const TIMES = { processMs: 1, feedMs: 0 };

describe('recordFrame', () => {
  it('measures a pose, and what is shown between frames, by the corners', () => {
    const look = { sighting: sighting('a', 1), between: sighting('a', 1), ...TIMES };
    const { shown, found } = recordFrame(FRAME, look);
    expect(shown).toEqual({ id: 'a', inView: 1, clear: 1 });
    expect(found?.cornerError).toBeCloseTo(1, 6);
    expect(found?.betweenError).toBeCloseTo(3, 6);
    expect(found?.offsets).toEqual([1, 0, 1, 0, 1, 0, 1, 0].map((v) => expect.closeTo(v, 6)));
    // What stands up from the sign is nearer, and moves more.
    expect(found?.heightError).toBeGreaterThan(1);
  });

  it('finds no fault in the truth', () => {
    const look = { sighting: sighting('a', 0), between: null, ...TIMES };
    const { found } = recordFrame(FRAME, look);
    expect([found?.cornerError, found?.heightError]).toEqual([
      expect.closeTo(0, 6),
      expect.closeTo(0, 6),
    ]);
    expect(found?.betweenError).toBeNull();
  });

  it('measures nothing of another sign, or where none is', () => {
    const look = { sighting: sighting('b', 0), between: null, ...TIMES };
    for (const frame of [FRAME, { ...FRAME, shown: null }]) {
      expect(recordFrame(frame, look).found).toMatchObject({ id: 'b', cornerError: null });
    }
    expect(recordFrame(FRAME, { sighting: null, between: null, ...TIMES }).found).toBeNull();
  });
});
