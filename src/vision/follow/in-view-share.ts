import type { Pinhole } from '../camera/pinhole.ts';
import type { Rigid } from '../geometry/rigid.ts';

const COLUMNS = 8;
const ROWS = 8;

/** Share of a sign that lies within the frame at a pose, 0 to 1, by 64 points of it. */
export function inViewShare(pose: Rigid, camera: Pinhole, aspect: number): number {
  let inside = 0;
  for (let row = 0; row < ROWS; row++) {
    const y = ((row + 0.5) / ROWS - 0.5) * aspect;
    for (let column = 0; column < COLUMNS; column++) {
      const x = (column + 0.5) / COLUMNS - 0.5;
      const z = pose[8] * x + pose[9] * y + pose[11];
      if (z <= 0) continue;
      const u = (camera.fx * (pose[0] * x + pose[1] * y + pose[3])) / z + camera.cx;
      const v = (camera.fy * (pose[4] * x + pose[5] * y + pose[7])) / z + camera.cy;
      if (u >= 0 && v >= 0 && u < camera.width && v < camera.height) inside++;
    }
  }
  return inside / (COLUMNS * ROWS);
}
