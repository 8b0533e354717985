import { expect, it } from 'vitest';
import { searchPicture } from '#adapters/tracking/search-picture.ts';
import type { ImageTracker, ImageTrackerOptions } from '#vision/image-tracker-types.ts';

const POSE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -1, 1];
const CAMERA = { fx: 2, fy: 2, cx: 1, cy: 0.5, width: 2, height: 1 };

/** An engine that sees a sign at the first look, and at the second also guesses another. */
class FakeEngine {
  readonly intrinsics = CAMERA;
  readonly looks: { luma: number[]; timeMs: number }[] = [];
  isDisposed = false;
  fault: Error | null = null;

  process(luma: Uint8Array, timeMs: number) {
    if (this.fault !== null) throw this.fault;
    this.looks.push({ luma: [...luma], timeMs });
    const seen = { targetId: 'thai-hoa', modelView: POSE, quality: 0.9, state: 'tracked' as const };
    return [seen, { ...seen, targetId: 'ngo-mon', state: 'predicted' as const }];
  }
  dispose() {
    this.isDisposed = true;
  }
}

function search(engine: FakeEngine) {
  const made: ImageTrackerOptions[] = [];
  const pixels = Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 255).buffer;
  const targets = Uint8Array.of(7);
  const answer = searchPicture({ pixels, width: 2, height: 1 }, targets, (options) => {
    made.push(options);
    return Promise.resolve(engine as unknown as ImageTracker);
  });
  return { answer, made, targets };
}

it('looks twice, for several signs at once, and in its own time', async () => {
  const engine = new FakeEngine();
  const { answer, made, targets } = search(engine);
  expect(await answer).toEqual({
    signs: [{ targetId: 'thai-hoa', modelView: POSE, quality: 0.9 }],
    camera: CAMERA,
  });
  expect(made).toEqual([{ targets, width: 2, height: 1, maxSigns: 4 }]);
  expect(engine.looks).toEqual([
    { luma: [255, 0], timeMs: 0 },
    { luma: [255, 0], timeMs: 33 },
  ]);
  expect(engine.isDisposed).toBe(true);
});

it('lets the engine go when it fails', async () => {
  const engine = new FakeEngine();
  engine.fault = new Error('out of memory');
  await expect(search(engine).answer).rejects.toThrow('out of memory');
  expect(engine.isDisposed).toBe(true);
});
