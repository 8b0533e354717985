import type { Pinhole } from '../camera/pinhole.ts';
import { poseHomography } from '../geometry/pose-homography.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Heap } from '../kernels/heap.ts';

const planeToFrame = new Float64Array(9);

/**
 * Writes the homography from a template's pixels to those of a frame's octave (2^k times smaller) into
 * the heap at `to`, as nine f64. `grid` tells the template's pixels per sign width, across and down.
 */
export function writeTemplateHomography(
  heap: Heap,
  to: number,
  pose: Rigid,
  camera: Pinhole,
  grid: { readonly across: number; readonly down: number },
  aspect: number,
  octave: number,
): void {
  const h = poseHomography(pose, camera, planeToFrame);
  const { f64 } = heap;
  for (let row = 0; row < 3; row++) {
    const scale = row < 2 ? 1 / octave : 1;
    const x = h[3 * row] * scale;
    const y = h[3 * row + 1] * scale;
    const at = (to >> 3) + 3 * row;
    f64[at] = x / grid.across;
    f64[at + 1] = y / grid.down;
    // The template's first pixel is the sign's upper left corner, the plane's origin its centre.
    f64[at + 2] = h[3 * row + 2] * scale - x / 2 - (y * aspect) / 2;
  }
}
