import { factorCholesky, invertCholesky } from '../geometry/cholesky.ts';
import { movePose, poseDifference } from '../geometry/pose-tangent.ts';
import { identityRigid, multiplyRigid, type Rigid, rotationVector } from '../geometry/rigid.ts';
import type { Orientation } from '../image-tracker-types.ts';
import { ModelBlend } from './model-blend.ts';
import { MotionPersistence } from './motion-persistence.ts';
import { turnBetween } from './orientation.ts';
import type { PoseMeasurement } from './pose-measurement.ts';

/** After a longer gap, milliseconds, or a larger turn, radians, the old motion tells nothing. */
const LONGEST_GAP = 500;
const LARGEST_TURN = 0.7;
/** Columns of a measurement's normal matrix: the pose's six and the focal length's. */
const STRIDE = 7;
/** A steady velocity is carried on so far ahead, seconds, and dies away in so many more. */
const AHEAD = 0.08;
const FADE = 0.06;

/** Smooths one sign's poses by their measured noise, and tells where the sign will be. */
export type MotionFilter = {
  /** The smoothed pose at the last measurement; the same array all along. */
  readonly pose: Rigid;
  /** Time of the last measurement, ms; NaN before the first. */
  readonly timestampMs: number;
  /** How likely the sign is at rest, 0 to 1. */
  readonly stillness: number;
  /** Takes a measurement; times in milliseconds, later than the last. */
  update(measurement: PoseMeasurement, timestampMs: number, orientation?: Orientation): void;
  /**
   * Writes the pose expected at a time. With orientations then and now the camera's own turning is
   * taken from them, for any time ahead; the rest of the motion dies away after 80 ms.
   */
  predict(timestampMs: number, orientation: Orientation | undefined, out: Rigid): Rigid;
  /** The focal length was changed by this ratio: the sign keeps its place and size in the picture. */
  refocus(ratio: number): void;
  /** Forgets the sign. */
  reset(): void;
};

export function createMotionFilter(): MotionFilter {
  const pose = identityRigid();
  const blend = new ModelBlend();
  const persistence = new MotionPersistence();
  const covariance = new Float64Array(36);
  const factor = new Float64Array(36);
  const difference = new Float64Array(6);
  const step = new Float64Array(6);
  const turn = identityRigid();
  const moved = identityRigid();
  const cameraTurn = new Float64Array(3);
  /** The camera's angular velocity at the last measurement, radians per second; unknown when null. */
  let cameraSpeed: Float64Array | null = null;
  const cameraSpeedStore = new Float64Array(3);
  let orientationThen: Orientation | undefined;
  let timestampMs = Number.NaN;

  function update(
    measurement: PoseMeasurement,
    timeMs: number,
    orientation: Orientation | undefined,
  ): void {
    if (!measureNoise(measurement)) return;
    const seconds = Math.max(1e-3, (timeMs - timestampMs) / 1000);
    poseDifference(measurement.pose, pose, difference);
    const turned = Math.hypot(difference[0], difference[1], difference[2]);
    if (seconds * 1000 < LONGEST_GAP && turned < LARGEST_TURN) {
      blend.step(difference, covariance, seconds, pose[11]);
      persistence.learn(blend.place, seconds, pose[11]);
      movePose(pose, blend.place, 1, pose);
      blend.recentre();
    } else {
      pose.set(measurement.pose);
      blend.start(covariance, pose[11]);
      persistence.reset();
    }
    followCamera(orientation, seconds);
    timestampMs = timeMs;
  }

  /** Fills `covariance`; false when the measurement leaves a motion undetermined. */
  function measureNoise({ normal, spread }: PoseMeasurement): boolean {
    for (let row = 0; row < 6; row++) {
      for (let column = 0; column < 6; column++) {
        factor[6 * row + column] = normal[STRIDE * row + column];
      }
    }
    if (!factorCholesky(factor, 6)) return false;
    invertCholesky(factor, 6, covariance);
    for (let k = 0; k < 36; k++) covariance[k] *= spread;
    return true;
  }

  function followCamera(orientation: Orientation | undefined, seconds: number): void {
    if (
      orientation !== undefined &&
      orientationThen !== undefined &&
      seconds * 1000 < LONGEST_GAP
    ) {
      rotationVector(turnBetween(orientationThen, orientation, turn), cameraTurn);
      cameraSpeed = cameraSpeedStore;
      for (let i = 0; i < 3; i++) cameraSpeed[i] = cameraTurn[i] / seconds;
    } else cameraSpeed = null;
    orientationThen = orientation;
  }

  function predict(timeMs: number, orientation: Orientation | undefined, out: Rigid): Rigid {
    const ahead = timeMs > timestampMs ? (timeMs - timestampMs) / 1000 : 0;
    const steady = ahead < AHEAD ? ahead : AHEAD + FADE * (1 - Math.exp((AHEAD - ahead) / FADE));
    const reach = persistence.reach(steady);
    step.set(blend.speed);
    if (orientation === undefined || orientationThen === undefined) {
      return movePose(pose, step, reach, out);
    }
    if (cameraSpeed !== null) {
      // What the camera's turning does to the sign comes from the sensor, not from here.
      const [x, y, z] = cameraSpeed;
      step[0] -= x;
      step[1] -= y;
      step[2] -= z;
      step[3] -= y * pose[11] - z * pose[7];
      step[4] -= z * pose[3] - x * pose[11];
      step[5] -= x * pose[7] - y * pose[3];
    } else step.fill(0);
    movePose(pose, step, reach, moved);
    return multiplyRigid(turnBetween(orientationThen, orientation, turn), moved, out);
  }

  return {
    pose,
    get timestampMs() {
      return timestampMs;
    },
    get stillness() {
      return blend.probabilities[0];
    },
    update,
    predict,
    refocus(ratio) {
      pose[11] *= ratio;
      blend.stretchDepth(ratio);
    },
    reset() {
      timestampMs = Number.NaN;
      orientationThen = undefined;
      cameraSpeed = null;
    },
  };
}
