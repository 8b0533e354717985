import { Matrix4, Quaternion, Vector3 } from 'three';
import { easeShare } from '#domain/easing.ts';

/** Time constants of a follower, milliseconds: calm while the aim hardly moves, quick while it does. */
export type FollowPace = { stillMs: number; movingMs: number };

/** Between two tracked frames: takes the tremble out, lags by less than a frame in motion. */
export const TRACKING_PACE: FollowPace = { stillMs: 45, movingMs: 12 };
/** For changes that must be seen as a movement: found again, lifted off, another posture. */
export const GLIDING_PACE: FollowPace = { stillMs: 150, movingMs: 150 };

/** From this difference on, radians of the view, the aim counts as moving. */
const MOVING_RADIANS = 0.012;
/** After a longer gap (the page was hidden) the old place means nothing any more. */
const STALE_MS = 250;

export type PoseFollower = {
  /** Where the follower is; the same object all along, identity before the first aim. */
  readonly matrix: Matrix4;
  follow: (aim: Matrix4, deltaMs: number, pace: FollowPace) => void;
  jump: (aim: Matrix4) => void;
};

const aimPosition = new Vector3();
const aimRotation = new Quaternion();
const aimScale = new Vector3();

/** Follows a pose smoothly and alike at any frame rate: straight in position and scale, on the shortest arc in rotation. */
export function createPoseFollower(): PoseFollower {
  const matrix = new Matrix4();
  const position = new Vector3();
  const rotation = new Quaternion();
  const scale = new Vector3(1, 1, 1);
  let placed = false;

  function jump(aim: Matrix4): void {
    aim.decompose(position, rotation, scale);
    matrix.compose(position, rotation, scale);
    placed = true;
  }

  return {
    matrix,
    jump,
    follow(aim, deltaMs, { stillMs, movingMs }) {
      if (!placed || deltaMs > STALE_MS) return jump(aim);
      aim.decompose(aimPosition, aimRotation, aimScale);
      const seenShift = position.distanceTo(aimPosition) / Math.max(aimPosition.length(), 1e-6);
      const moving = Math.min(1, (rotation.angleTo(aimRotation) + seenShift) / MOVING_RADIANS);
      const share = easeShare(deltaMs, stillMs + (movingMs - stillMs) * moving);
      position.lerp(aimPosition, share);
      rotation.slerp(aimRotation, share);
      scale.lerp(aimScale, share);
      matrix.compose(position, rotation, scale);
    },
  };
}
