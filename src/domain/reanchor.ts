import {
  type Intrinsics,
  type Matrix4,
  projectPoint,
  transformPoint,
  type Vector3,
} from './pose.ts';

/** Going back takes at most so long, milliseconds. */
const LONGEST_MS = 600;
/** Mean pace: with the ramps below it is nowhere above 1.82 px in a frame of a 60 Hz screen; the tracker's own noise comes on top, and 2 px would be seen. */
const PIXELS_PER_MS = 0.1;
/** Share of the time spent on setting off, and again on coming to rest. */
const RAMP = 1 / 12;

/**
 * How long a model takes from where it was held to where its sign was found again, milliseconds:
 * too slow to be seen as a jump as far as 60 px apart, and never longer than 600 ms.
 */
export function reanchorMs(pixels: number): number {
  return Math.min(LONGEST_MS, pixels / PIXELS_PER_MS);
}

/** Whether the way is too long to be gone without being seen to jump. */
export function isFarApart(pixels: number): boolean {
  return pixels / PIXELS_PER_MS > LONGEST_MS;
}

/** Share of the way still to go, 1 to 0: sets off and comes to rest softly, at an even pace in between. */
export function reanchorLeft(elapsedMs: number, durationMs: number): number {
  if (elapsedMs >= durationMs) return 0;
  const share = Math.max(0, elapsedMs / durationMs);
  const rest = 1 - share;
  if (share < RAMP) return 1 - (share * share) / (2 * RAMP * (1 - RAMP));
  if (rest < RAMP) return (rest * rest) / (2 * RAMP * (1 - RAMP));
  return 1 - (share - RAMP / 2) / (1 - RAMP);
}

/**
 * How far apart two poses show a thing of this radius (metres): the largest distance in pixels of
 * its middle and of six points around; infinite where one of them is not in front of the camera.
 */
export function pixelsApart(
  a: Matrix4,
  b: Matrix4,
  intrinsics: Intrinsics,
  radius: number,
): number {
  const around: readonly Vector3[] = [
    [0, 0, 0],
    [radius, 0, 0],
    [-radius, 0, 0],
    [0, radius, 0],
    [0, -radius, 0],
    [0, 0, radius],
    [0, 0, -radius],
  ];
  return Math.max(
    ...around.map((point) => {
      const p = projectPoint(intrinsics, transformPoint(a, point));
      const q = projectPoint(intrinsics, transformPoint(b, point));
      return p === null || q === null
        ? Number.POSITIVE_INFINITY
        : Math.hypot(p[0] - q[0], p[1] - q[1]);
    }),
  );
}
