import { seededRandom } from '#domain/seeded-random.ts';
import type { FocalEvidence } from '#vision/camera/focal-evidence.ts';
import type { Pinhole } from '#vision/camera/pinhole.ts';
import { identityRigid, multiplyRigid, type Rigid, rotationRigid } from '#vision/geometry/rigid.ts';

const DEGREE = Math.PI / 180;

/** A picture of 640×480 through a lens of this vertical field of view. */
export function lens(fieldOfViewDegrees: number): Pinhole {
  const focal = 240 / Math.tan((fieldOfViewDegrees / 2) * DEGREE);
  return { fx: focal, fy: focal, cx: 320, cy: 240, width: 640, height: 480 };
}

/** A sign before the camera, turned about the vertical, then about the horizontal, at (x, y) in its own widths. */
export function signAt(
  yawDegrees: number,
  pitchDegrees: number,
  distance: number,
  x = 0,
  y = 0,
): Rigid {
  const yaw = rotationRigid(0, yawDegrees * DEGREE, 0, identityRigid());
  const pitch = rotationRigid(pitchDegrees * DEGREE, 0, 0, identityRigid());
  const pose = multiplyRigid(pitch, yaw, identityRigid());
  pose[3] = x;
  pose[7] = y;
  pose[11] = distance;
  return pose;
}

/** Gaussian numbers that are the same for the same seed. */
export function seededNoise(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A grid of 7×5 points of a sign of aspect 0.6, each seen with this error (pixels) in either coordinate. */
export function sightingsOf(
  pose: Rigid,
  camera: Pinhole,
  noise: () => number,
  noisePixels: number,
): FocalEvidence {
  const rows = Array.from({ length: 35 }, (_, i) => {
    const x = ((i % 7) - 3) / 6;
    const y = (Math.floor(i / 7) - 2) * 0.15;
    const across = (row: number) => pose[row]! * x + pose[row + 1]! * y + pose[row + 3]!;
    const u = camera.cx + (camera.fx * across(0)) / across(8) + noisePixels * noise();
    const v = camera.cy + (camera.fy * across(4)) / across(8) + noisePixels * noise();
    return [x, y, u, v] as const;
  });
  const certainty = 1 / Math.max(noisePixels, 0.05) ** 2;
  return {
    count: rows.length,
    x: Float64Array.from(rows, ([x]) => x),
    y: Float64Array.from(rows, ([, y]) => y),
    u: Float64Array.from(rows, ([, , u]) => u),
    v: Float64Array.from(rows, ([, , , v]) => v),
    wuu: new Float64Array(rows.length).fill(certainty),
    wuv: new Float64Array(rows.length),
    wvv: new Float64Array(rows.length).fill(certainty),
  };
}
