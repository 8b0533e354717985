import type { Rigid } from '#vision/geometry/rigid.ts';
import { placedPose } from '../tracking/render/placement.ts';
import { type Point, projectPlanePoint } from '../tracking/render/projection.ts';
import { signCorners } from '../tracking/render/truth.ts';
import { SCAN_LENS, type Scan } from './scan.ts';

const DEGREE = Math.PI / 180;

/** The pose of a scan: sign's frame (sign widths, z into the print) to camera. */
export function scanPose(scan: Scan): Rigid {
  const { tilt, tiltTowards, roll, x, y, printMetres, distanceMetres } = scan;
  const [sine, cosine] = [Math.sin(tilt * DEGREE), Math.cos(tilt * DEGREE)];
  const towards = tiltTowards * DEGREE;
  return placedPose(SCAN_LENS, {
    share: (printMetres * SCAN_LENS.fx) / distanceMetres / SCAN_LENS.width,
    yaw: Math.atan2(sine * Math.cos(towards), cosine) / DEGREE,
    pitch: Math.asin(sine * Math.sin(towards)) / DEGREE,
    roll,
    x,
    y,
  });
}

/** Radius of the pillar in sign widths; infinite for a flat board. */
export function pillarRadius({ pillarMetres, printMetres }: Scan): number {
  return pillarMetres === null ? Number.POSITIVE_INFINITY : pillarMetres / printMetres;
}

/** A place of the print, wrapped as the scan has it, in the sign's frame; the middle stays where it is. */
export function wrapped(x: number, radius: number): { x: number; z: number } {
  if (!Number.isFinite(radius)) return { x, z: 0 };
  const angle = x / radius;
  return { x: radius * Math.sin(angle), z: radius * (1 - Math.cos(angle)) };
}

/** Where the frame shows the print's corners, pixels, from the top left clockwise. */
export function scanCorners(scan: Scan, aspect: number): Point[] {
  const pose = scanPose(scan);
  const radius = pillarRadius(scan);
  return signCorners(aspect).map(([x, y]) => {
    const bent = wrapped(x, radius);
    return projectPlanePoint(SCAN_LENS, pose, bent.x, y, bent.z);
  });
}
