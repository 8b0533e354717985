import { Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createLeveller, type LevelStep } from '#scene/leveller.ts';

/** A lying print that is tilted by 20° towards the reader, as lecterns are, before a camera held level. */
const TILT = (20 * Math.PI) / 180;
const anchor = new Matrix4().makeRotationX(-Math.PI / 2 + TILT);
const lying = new Matrix4().makeRotationX(Math.PI / 2);

const step = (changes: Partial<LevelStep> = {}): LevelStep => ({
  anchor,
  placement: lying,
  up: [0, 1, 0],
  share: 1,
  deltaMs: 16,
  ...changes,
});

/** Where the model's up and front point in the camera's frame. */
function standing(turn: ReturnType<typeof createLeveller>['turn']): number[][] {
  const model = new Matrix4().makeRotationFromQuaternion(turn).premultiply(anchor).multiply(lying);
  return [
    [0, 1, 0],
    [0, 0, 1],
  ].map(([x = 0, y = 0, z = 0]) =>
    new Vector3(x, y, z)
      .transformDirection(model)
      .toArray()
      .map((value) => Math.round(value * 1e6) / 1e6 + 0),
  );
}

describe('createLeveller', () => {
  it('stands the building upright and leaves its front where it was', () => {
    const leveller = createLeveller();
    leveller.update(step());
    expect(standing(leveller.turn)).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('leaves a model on its sign as the print lies', () => {
    const leveller = createLeveller();
    leveller.update(step({ share: 0 }));
    expect(leveller.turn.toArray()).toEqual([0, 0, 0, 1]);
  });

  it('stands as the print lies where the phone does not say which way is up', () => {
    const leveller = createLeveller();
    leveller.update(step({ up: null }));
    expect(leveller.turn.toArray()).toEqual([0, 0, 0, 1]);
  });

  it('follows a trembling hand slowly', () => {
    const leveller = createLeveller();
    leveller.update(step());
    const before = leveller.turn.clone();
    leveller.update(step({ up: [0.1, 1, 0] }));
    expect(leveller.turn.angleTo(before)).toBeCloseTo(
      Math.atan(0.1) * (1 - Math.exp(-16 / 350)),
      3,
    );
  });
});
