import { Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { placeLifeSize, placeOnSign } from '#domain/placement.ts';
import { createSignMotion, type SignMotionInput } from '#scene/sign-motion.ts';

const FOOTPRINT = { footprintWidthMetres: 40, footprintDepthMetres: 30 };
const TARGET = { width: 0.4, height: 0.3 };
/** A sign that lies 1 m before the camera and is seen from straight above, its top edge up. */
const ABOVE = new Matrix4().makeTranslation(0, 0, -1).toArray();
const BESIDE = new Matrix4().makeTranslation(0.2, 0, -1).toArray();

function input(changes: Partial<SignMotionInput> = {}): SignMotionInput {
  return {
    phase: 'anchored',
    modelView: ABOVE,
    isSmooth: false,
    placement: placeOnSign(FOOTPRINT, TARGET, 'lying'),
    lifeShare: 0,
    up: null,
    box: { widthMetres: 40, depthMetres: 30, heightMetres: 12 },
    view: { across: 0.5, up: 0.5 },
    turn: { yawRadians: 0, tiltRadians: 0, zoom: 1 },
    deltaMs: 16,
    reducedMotion: false,
    ...changes,
  };
}

function modelPoint(model: Matrix4, x: number, y: number, z: number): number[] {
  return new Vector3(x, y, z).applyMatrix4(model).toArray();
}

/** To the thousandth of a millimetre, so that rounding does not count. */
function near(point: number[]): number[] {
  return point.map((metres) => Math.round(metres * 1e6) / 1e6 + 0);
}

describe('createSignMotion', () => {
  it('stands the model on the sign in the frame in which it is found', () => {
    const motion = createSignMotion();
    motion.update(input());
    expect(near(modelPoint(motion.model, 0, 0, 0))).toEqual([0, 0, -1]);
    expect(near(modelPoint(motion.model, 0, 10, 0))).toEqual([0, 0, -0.9]);
    expect(near(modelPoint(motion.model, 0, 0, 10))).toEqual([0, -0.1, -1]);
    expect(motion.seenFromAbove).toBe(true);
  });

  it('rises in 1.4 s, and at once where motion is unwelcome', () => {
    const motion = createSignMotion();
    // Two frames in which textures go to the graphics card, however long they take.
    motion.update(input({ deltaMs: 900 }));
    motion.update(input({ deltaMs: 900 }));
    expect(motion.risen).toBe(0);
    for (let frame = 0; frame < 14; frame += 1) motion.update(input({ deltaMs: 50 }));
    expect(motion.risen).toBe(0.875);
    expect(motion.presence).toBe(1);
    const calm = createSignMotion();
    calm.update(input({ reducedMotion: true, deltaMs: 22 }));
    expect(calm.risen).toBe(1);
    expect(calm.presence).toBeCloseTo(0.1, 9);
  });

  it('stays where the sign was last while held', () => {
    const motion = createSignMotion();
    motion.update(input());
    for (let frame = 0; frame < 100; frame += 1) motion.update(input({ phase: 'held' }));
    expect(near(modelPoint(motion.model, 0, 0, 0))).toEqual([0, 0, -1]);
    expect(motion.presence).toBe(1);
  });

  it('glides home when the sign is found again, without a jump', () => {
    const motion = createSignMotion();
    motion.update(input());
    motion.update(input({ phase: 'held' }));
    motion.update(input({ modelView: BESIDE }));
    const shift = modelPoint(motion.model, 0, 0, 0)[0] ?? Number.NaN;
    expect(shift).toBeCloseTo(0.2 * (1 - Math.exp(-16 / 150)), 9);
    for (let frame = 0; frame < 200; frame += 1) motion.update(input({ modelView: BESIDE }));
    expect(near(modelPoint(motion.model, 0, 0, 0))).toEqual([0.2, 0, -1]);
  });

  it('holds a pinned model upright in the middle, wherever the sign goes', () => {
    const motion = createSignMotion();
    motion.update(input());
    for (let frame = 0; frame < 400; frame += 1) {
      motion.update(input({ phase: 'pinned', modelView: BESIDE }));
    }
    // The middle of the building lies on the line of sight, far enough away to be seen whole.
    const [x = 0, y = 0, z = 0] = modelPoint(motion.model, 0, 12 * 0.45, 0);
    expect(x).toBeCloseTo(0, 6);
    expect(y).toBeCloseTo(0, 6);
    expect(z).toBeCloseTo(-(0.25 * 0.4 + 0.25 / 0.48), 6);
    const up = new Vector3().setFromMatrixColumn(motion.model, 1).normalize();
    expect(up.y).toBeCloseTo(Math.cos((24 * Math.PI) / 180), 6);
  });

  it('turns and grows a pinned model about the middle of its ground', () => {
    const motion = createSignMotion();
    motion.update(input());
    const before = near(modelPoint(motion.model, 0, 0, 0));
    const turn = { yawRadians: Math.PI / 2, tiltRadians: 0, zoom: 2 };
    motion.update(input({ turn, reducedMotion: true }));
    expect(near(modelPoint(motion.model, 0, 0, 0))).toEqual(before);
    // What was the front looks to the right now, twice as large.
    expect(near(modelPoint(motion.model, 0, 0, 10))).toEqual([0.2, 0, -1]);
  });

  it('fades when the search begins again', () => {
    const motion = createSignMotion();
    motion.update(input());
    motion.update(input({ phase: 'hidden', deltaMs: 110 }));
    expect(motion.presence).toBeCloseTo(0.5, 9);
    motion.update(input({ phase: 'hidden', deltaMs: 200 }));
    expect(motion.presence).toBe(0);
  });

  it('knows when the camera looks from below the ground of a hanging model', () => {
    const motion = createSignMotion();
    const placement = placeOnSign(FOOTPRINT, TARGET, 'hanging');
    const high = new Matrix4().makeTranslation(0, 1, -1).toArray();
    motion.update(input({ placement, modelView: high }));
    expect(motion.seenFromAbove).toBe(false);
  });

  it('stands a building upright at life size, however the sign is tilted, and fades it in', () => {
    const motion = createSignMotion();
    const lifeSize = {
      placement: placeLifeSize({ ...FOOTPRINT, heightMetres: 12 }, 'hanging'),
      lifeShare: 1,
      modelView: new Matrix4()
        .makeTranslation(0, 0, -2)
        .multiply(new Matrix4().makeRotationX(-0.2))
        .toArray(),
      up: [0, 1, 0] as const,
    };
    motion.update(input(lifeSize));
    expect(motion.risen).toBe(1);
    expect(motion.presence).toBeCloseTo(16 / 220, 9);
    // 40 m wide: its middle 28 m beyond the sign, its ground 1.4 m below the sign's middle.
    expect(near(modelPoint(motion.model, 0, 0, 0))).toEqual([0, -1.4, -30]);
    expect(near(modelPoint(motion.model, 0, 12, 0))).toEqual([0, 10.6, -30]);
    expect(near(modelPoint(motion.model, 0, 0, 15))).toEqual([0, -1.4, -15]);
    // Without a sense of up it stands as the print hangs.
    const blind = createSignMotion();
    blind.update(input({ ...lifeSize, up: null }));
    const top = -2 + 10.6 * Math.sin(-0.2) - 28 * Math.cos(0.2);
    expect(modelPoint(blind.model, 0, 12, 0)[2]).toBeCloseTo(top, 9);
  });
});
