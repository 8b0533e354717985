import { Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createHandTurn, NO_TURN } from '#scene/hand-turn.ts';

/** A model whose ground lies 2 m before the camera, upright. */
const stand = () => new Matrix4().makeTranslation(0, 0, -2);

function pointOf(model: Matrix4, x: number, y: number, z: number): number[] {
  const point = new Vector3(x, y, z).applyMatrix4(model).toArray();
  return point.map((metres) => Math.round(metres * 1e4) / 1e4 + 0);
}

describe('createHandTurn', () => {
  it('tilts the roof towards the viewer, about the middle of the ground', () => {
    const hand = createHandTurn();
    hand.follow({ ...NO_TURN, tiltRadians: Math.PI / 6 }, 16, true);
    const model = stand();
    hand.apply(model);
    expect(pointOf(model, 0, 0, 0)).toEqual([0, 0, -2]);
    expect(pointOf(model, 0, 1, 0)).toEqual([0, 0.866, -1.5]);
  });

  it('eases after the finger and home again, and is there at once where motion is unwelcome', () => {
    const hand = createHandTurn();
    const sized = (deltaMs: number, zoom: number) => {
      hand.follow({ ...NO_TURN, zoom }, deltaMs, false);
      const model = stand();
      hand.apply(model);
      return pointOf(model, 1, 0, 0)[0];
    };
    expect(sized(70, 2)).toBeCloseTo(1.6321, 4);
    expect(sized(700, 2)).toBeCloseTo(2, 3);
    expect(sized(70, 1)).toBeCloseTo(1.3679, 3);
  });

  it('goes home by the shortest way, not back through every turn', () => {
    const hand = createHandTurn();
    hand.follow({ ...NO_TURN, yawRadians: 2 * Math.PI + 0.5 }, 16, true);
    hand.follow(NO_TURN, 70, false);
    const model = stand();
    hand.apply(model);
    // e⁻¹ of half a radian is left, and no full turn.
    const yaw = 0.5 * Math.exp(-1);
    expect(pointOf(model, 0, 0, 1)).toEqual(
      pointOf(stand().multiply(new Matrix4().makeRotationY(yaw)), 0, 0, 1),
    );
  });
});
