import { Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createStillPicture, type PictureOf } from '#scene/still-picture.ts';

const SCALE = new Vector3(0.005, 0.005, 0.005);

/** A model of 1:200, half a metre away and a little to the right. */
function picture(right = 0.1, change: Partial<PictureOf> = {}): PictureOf {
  const model = new Matrix4().makeTranslation(right, 0, -0.5).scale(SCALE);
  return { model, projection: new Matrix4().makeScale(2, 3, 1), risen: 1, presence: 1, ...change };
}

function drawn(first = picture()) {
  const still = createStillPicture();
  still.keep(first);
  return still;
}

describe('createStillPicture', () => {
  it('has seen nothing before the first picture', () => {
    expect(createStillPicture().isSame(picture())).toBe(false);
  });

  it('knows the picture that was drawn, and one that differs by less than an eye sees', () => {
    expect(drawn().isSame(picture())).toBe(true);
    expect(drawn().isSame(picture(0.100004))).toBe(true);
  });

  it('sees a movement of a tenth of a pixel, a turn, another projection', () => {
    // 0.1 px at 800 px of focal length, half a metre away.
    expect(drawn().isSame(picture(0.1 + (0.1 * 0.5) / 800))).toBe(false);
    const turned = picture();
    turned.model.multiply(new Matrix4().makeRotationY(0.001));
    expect(drawn().isSame(turned)).toBe(false);
    expect(drawn().isSame(picture(0.1, { projection: new Matrix4() }))).toBe(false);
  });

  it('sees a model rise and fade', () => {
    expect(drawn().isSame(picture(0.1, { risen: 0.99 }))).toBe(false);
    expect(drawn().isSame(picture(0.1, { presence: 0.5 }))).toBe(false);
  });

  it('adds up movements too small to be drawn one by one', () => {
    const still = drawn();
    const seen = [1, 2, 3, 4].map((step) => still.isSame(picture(0.1 + step * 3e-6)));
    expect(seen).toEqual([true, false, false, false]);
  });

  it('takes what is no number for another picture', () => {
    expect(drawn().isSame(picture(Number.NaN))).toBe(false);
  });
});
