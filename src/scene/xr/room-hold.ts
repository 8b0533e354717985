import { Matrix4, Quaternion, Vector3 } from 'three';
import type { Standing } from '#domain/standing.ts';

/** A building that was just put down may be moved on at once: an anchor is made when it has rested so long. */
const REST_MS = 400;

const UP = new Vector3(0, 1, 0);
const FLAT = new Vector3(1, 1, 1);

/** The part of an XRFrame that is used, so that tests can stand in for it. */
export type RoomFrame = Pick<XRFrame, 'getPose' | 'createAnchor'>;

/**
 * Holds a building where it was put down. Where the device offers anchors one is made at the nearest
 * point, and the building moves with it when the device corrects its map of the room.
 */
export type RoomHold = {
  /** Where it stands in the scene by now, its scale included. */
  readonly matrix: Matrix4;
  /** How many anchors it holds: 0 or 1. */
  readonly anchors: number;
  /** Puts it down anew; `near` is where the device knows the ground best, `origin` takes the room's frame to the scene's. */
  stand: (standing: Standing, near: Vector3, origin: Matrix4) => void;
  /** In each frame: follows the anchor, and asks for one when it is time. */
  update: (frame: RoomFrame, room: XRSpace, deltaMs: number) => void;
  /** Gives the anchor back; after the session's end it is gone by itself. */
  free: (sessionLives: boolean) => void;
};

export function createRoomHold(): RoomHold {
  const matrix = new Matrix4();
  /** Scene from room when it was put down: who walks on by teleport leaves the building where it is. */
  const sceneFromRoom = new Matrix4();
  const roomFromModel = new Matrix4();
  const anchorFromModel = new Matrix4();
  const nearInRoom = new Vector3();
  const anchorPose = new Matrix4();
  const scratch = new Matrix4();
  let anchor: XRAnchor | null = null;
  let isFixed = false;
  let restedMs = 0;
  /** Counts what was put down, so that an anchor that comes late is known as such. */
  let turn = 0;
  let isAsked = false;

  function drop(sessionLives: boolean): void {
    turn += 1;
    isAsked = false;
    isFixed = false;
    if (sessionLives) anchor?.delete();
    anchor = null;
  }

  async function ask(frame: RoomFrame, room: XRSpace): Promise<void> {
    isAsked = true;
    const mine = turn;
    const { x, y, z } = nearInRoom;
    try {
      const made = await frame.createAnchor?.(new XRRigidTransform({ x, y, z }), room);
      if (made === undefined) return;
      if (mine === turn) anchor = made;
      else made.delete();
    } catch {
      // No anchors on this device, or not here: it stands by the device's own tracking.
    }
  }

  return {
    matrix,
    get anchors() {
      return anchor === null ? 0 : 1;
    },
    stand({ position, headingRadians, scale }, near, origin) {
      drop(true);
      restedMs = 0;
      matrix.compose(
        new Vector3(...position),
        new Quaternion().setFromAxisAngle(UP, headingRadians),
        FLAT.setScalar(scale),
      );
      sceneFromRoom.copy(origin);
      scratch.copy(origin).invert();
      roomFromModel.multiplyMatrices(scratch, matrix);
      nearInRoom.copy(near).applyMatrix4(scratch);
    },
    update(frame, room, deltaMs) {
      restedMs += deltaMs;
      if (anchor === null) {
        if (!isAsked && restedMs >= REST_MS) void ask(frame, room);
        return;
      }
      const pose = frame.getPose(anchor.anchorSpace, room);
      if (pose == null) return;
      anchorPose.fromArray(pose.transform.matrix);
      if (!isFixed) {
        isFixed = true;
        anchorFromModel.copy(anchorPose).invert().multiply(roomFromModel);
      }
      matrix.copy(sceneFromRoom).multiply(anchorPose).multiply(anchorFromModel);
    },
    free: drop,
  };
}
