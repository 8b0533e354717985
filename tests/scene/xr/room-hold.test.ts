import { Matrix4, Vector3 } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Standing } from '#domain/standing.ts';
import { createRoomHold, type RoomFrame } from '#scene/xr/room-hold.ts';

const STANDING: Standing = { position: [0, 0, -20], headingRadians: Math.PI / 2, scale: 1 };
const NEAR = new Vector3(1, 0, -4);
const ROOM = {} as XRSpace;
const STILL = new Matrix4();

/** A device that makes anchors and moves them; `shift` is how far it has corrected its map. */
function device() {
  const made: { at: number[]; isDeleted: boolean }[] = [];
  let shift = new Vector3();
  const frame: RoomFrame = {
    createAnchor: (pose) => {
      const { x, y, z } = pose.position;
      const entry = { at: [x, y, z], isDeleted: false };
      made.push(entry);
      const anchor = {
        anchorSpace: entry,
        delete: () => {
          entry.isDeleted = true;
        },
      };
      return Promise.resolve(anchor as unknown as XRAnchor);
    },
    getPose: (space) => {
      const [x = 0, y = 0, z = 0] = (space as unknown as { at: number[] }).at;
      const matrix = new Matrix4().makeTranslation(x + shift.x, y + shift.y, z + shift.z);
      return { transform: { matrix: new Float32Array(matrix.elements) } } as unknown as XRPose;
    },
  };
  return {
    frame,
    made,
    correct: (to: Vector3) => {
      shift = to;
    },
  };
}

const place = ({ matrix }: { matrix: Matrix4 }) =>
  new Vector3()
    .setFromMatrixPosition(matrix)
    .toArray()
    .map((metres) => Math.round(metres * 1e4) / 1e4 + 0);

beforeEach(() => {
  vi.stubGlobal(
    'XRRigidTransform',
    class {
      readonly position;
      constructor(position: DOMPointInit) {
        this.position = position;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createRoomHold', () => {
  it('stands at once, and asks for one anchor at the nearest ground when it has rested', async () => {
    const { frame, made } = device();
    const hold = createRoomHold();
    hold.stand(STANDING, NEAR, STILL);
    expect(place(hold)).toEqual([0, 0, -20]);
    hold.update(frame, ROOM, 399);
    expect(made).toEqual([]);
    hold.update(frame, ROOM, 1);
    hold.update(frame, ROOM, 1);
    await Promise.resolve();
    expect(made.map(({ at }) => at)).toEqual([[1, 0, -4]]);
    expect(hold.anchors).toBe(1);
    hold.update(frame, ROOM, 16);
    expect(place(hold)).toEqual([0, 0, -20]);
  });

  it('goes with the anchor when the device corrects its map', async () => {
    const { frame, correct } = device();
    const hold = createRoomHold();
    hold.stand({ ...STANDING, scale: 0.01 }, NEAR, STILL);
    hold.update(frame, ROOM, 400);
    await Promise.resolve();
    hold.update(frame, ROOM, 16);
    correct(new Vector3(0.3, 0, -0.1));
    hold.update(frame, ROOM, 16);
    expect(place(hold)).toEqual([0.3, 0, -20.1]);
    // Its turn and its scale stay.
    const front = new Vector3(0, 0, 100).applyMatrix4(hold.matrix);
    expect(front.x).toBeCloseTo(1.3, 5);
    expect(front.z).toBeCloseTo(-20.1, 5);
  });

  it('gives the anchor back when it is put down anew, and one that comes late too', async () => {
    const { frame, made } = device();
    const hold = createRoomHold();
    hold.stand(STANDING, NEAR, STILL);
    hold.update(frame, ROOM, 400);
    await Promise.resolve();
    hold.stand({ ...STANDING, position: [5, 0, 0] }, NEAR, STILL);
    expect(hold.anchors).toBe(0);
    hold.update(frame, ROOM, 400);
    hold.stand(STANDING, NEAR, STILL);
    await Promise.resolve();
    expect(made.map(({ isDeleted }) => isDeleted)).toEqual([true, true]);
  });

  it('stays where it is in the scene when the visitor has gone on by teleport', async () => {
    const { frame, made } = device();
    const hold = createRoomHold();
    // The visitor's own place is 10 m ahead and turned by a quarter.
    const origin = new Matrix4().makeRotationY(Math.PI / 2).setPosition(0, 0, -10);
    hold.stand(STANDING, new Vector3(0, 0, -12), origin);
    hold.update(frame, ROOM, 400);
    await Promise.resolve();
    hold.update(frame, ROOM, 16);
    expect(made[0]?.at.map((metres) => Math.round(metres * 1e6) / 1e6 + 0)).toEqual([2, 0, 0]);
    expect(place(hold)).toEqual([0, 0, -20]);
  });

  it('stands without anchors where the device has none, or refuses', async () => {
    const hold = createRoomHold();
    hold.stand(STANDING, NEAR, STILL);
    const createAnchor = vi.fn<() => Promise<XRAnchor>>(() => Promise.reject(new Error('no')));
    const frame = { createAnchor, getPose: () => undefined } as unknown as RoomFrame;
    hold.update(frame, ROOM, 400);
    await Promise.resolve();
    hold.update(frame, ROOM, 400);
    expect(createAnchor).toHaveBeenCalledOnce();
    expect(place(hold)).toEqual([0, 0, -20]);
  });

  it('leaves an anchor alone that has ended with its session', async () => {
    const { frame, made } = device();
    const hold = createRoomHold();
    hold.stand(STANDING, NEAR, STILL);
    hold.update(frame, ROOM, 400);
    await Promise.resolve();
    hold.free(false);
    expect(made[0]?.isDeleted).toBe(false);
    expect(hold.anchors).toBe(0);
  });
});
