import { expect, it } from 'vitest';
import { placeLifeSize, placeOnSign } from '#domain/placement.ts';
import { createScaleChange, SCALE_CHANGE_MS, type ScaleStep } from '#scene/scale-change.ts';

const MODEL = { footprintWidthMetres: 40, footprintDepthMetres: 20, heightMetres: 12 };

function step(changes: Partial<ScaleStep> = {}): ScaleStep {
  return {
    isLifeSize: true,
    onSign: placeOnSign(MODEL, { width: 0.4, height: 0.3 }, 'lying'),
    lifeSize: placeLifeSize(MODEL, 'lying'),
    deltaMs: SCALE_CHANGE_MS / 4,
    isAtOnce: false,
    ...changes,
  };
}

it('draws what is on the sign from a hand’s breadth on', () => {
  const change = createScaleChange();
  change.update(step({ isLifeSize: false }));
  expect([change.share, change.placement.scale]).toEqual([0, 0.01]);
  expect(change.range).toEqual({ nearMetres: 0.02, farMetres: 60 });
});

it('goes softly from the sign to life size and as softly back', () => {
  const change = createScaleChange();
  const { placement, range } = change;
  change.update(step());
  expect(change.share).toBe(0.15625);
  for (let quarter = 0; quarter < 4; quarter += 1) change.update(step());
  expect([change.share, placement.scale]).toEqual([1, 1]);
  expect(placement.matrix).toEqual(step().lifeSize.matrix);
  expect(range).toEqual({ nearMetres: 0.3, farMetres: 600 });
  change.update(step({ isLifeSize: false }));
  expect(change.share).toBe(0.84375);
  // The same objects all along: nothing is made in a frame.
  expect([change.placement, change.range]).toEqual([placement, range]);
  expect(change.placement).toBe(placement);
});

it('is there at once where motion is unwelcome or nothing is seen yet', () => {
  const change = createScaleChange();
  change.update(step({ isAtOnce: true, deltaMs: 1 }));
  expect(change.share).toBe(1);
});
