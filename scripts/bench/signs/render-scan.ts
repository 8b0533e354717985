import { clutterMip } from '../tracking/picture/clutter.ts';
import { readTiled } from '../tracking/picture/grey-mip.ts';
import { expose } from '../tracking/render/expose.ts';
import { lightUp } from '../tracking/render/lighting.ts';
import { pixelsToPlane } from '../tracking/render/projection.ts';
import { develop } from '../tracking/render/sensor.ts';
import { exposePillar } from './expose-pillar.ts';
import type { PrintedSign } from './printed-sign.ts';
import { SCAN_FRAMES, SCAN_LENS, type Scan } from './scan.ts';
import { pillarRadius, scanPose } from './scan-pose.ts';

const { width, height } = SCAN_LENS;
/** So many walls: each is kept once drawn. */
const WALLS = 4;
/** Moments by which a streak is drawn, for each pixel of it. */
const MOMENTS_A_PIXEL = 1.5;

/**
 * The frames of one scan, luma, differing in their grain alone; without a print they show the bare wall.
 * The same scan gives the same frames.
 */
export function renderScan(
  print: PrintedSign | null,
  scan: Scan,
  frames = SCAN_FRAMES,
): Uint8Array[] {
  const light = new Float32Array(width * height);
  const pose = scanPose(scan);
  const wall = clutterMip(9_000 + (scan.seed % WALLS));
  const scene = { sign: print && (scan.isGrey ? print.grey : print.colour), wall };
  const radius = pillarRadius(scan);
  if (Number.isFinite(radius)) {
    exposePillar(scene, SCAN_LENS, pose, radius, light);
  } else {
    const still = { poseAt: () => pose, rolling: false, weight: 1, quick: false };
    expose({ scene, lens: SCAN_LENS, map: null, ...still }, light);
  }
  if (scan.covered.share > 0) cover(light, scan, print?.aspect ?? 1);
  const streaked = streak(light, scan.streak);
  lightUp(streaked, width, height, scan.light);
  const { gain, noise, softness } = scan;
  const sensor = { gain, noise, softness, offset: 3 * (1 - gain), compression: 0 };
  return Array.from({ length: frames }, (_, i) =>
    develop(streaked.slice(), width, height, sensor, scan.seed * 31 + i),
  );
}

/** Somebody in a patterned coat stands before a part of the sign: all beyond a line is hidden. */
function cover(light: Float32Array, scan: Scan, aspect: number): void {
  const g = pixelsToPlane(SCAN_LENS, scanPose(scan));
  const angle = (scan.covered.from * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const bound = lineBeyond(aspect, cos, sin, scan.covered.share);
  const coat = clutterMip(9_100)[1];
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++) {
      const w = g[6] * (column + 0.5) + g[7] * (row + 0.5) + g[8];
      const x = (g[0] * (column + 0.5) + g[1] * (row + 0.5) + g[2]) / w;
      const y = (g[3] * (column + 0.5) + g[4] * (row + 0.5) + g[5]) / w;
      if (w <= 0 || x * cos + y * sin < bound) continue;
      light[at] = 40 + 0.4 * readTiled(coat, column / 400, row / 400);
    }
  }
}

const GRID = 64;

/** How far out a line across this direction lies that has so much of the sign beyond it, sign widths. */
function lineBeyond(aspect: number, cos: number, sin: number, share: number): number {
  const places = Array.from({ length: GRID * GRID }, (_, i) => {
    const x = ((i % GRID) + 0.5) / GRID - 0.5;
    const y = ((Math.floor(i / GRID) + 0.5) / GRID - 0.5) * aspect;
    return x * cos + y * sin;
  });
  places.sort((a, b) => b - a);
  return places[Math.min(places.length - 1, Math.floor(share * places.length))];
}

/** The mean over the way that the picture moves; the same array when it does not. */
function streak(light: Float32Array, { x, y }: Scan['streak']): Float32Array {
  const length = Math.hypot(x, y);
  if (length === 0) return light;
  const moments = Math.max(2, Math.ceil(length * MOMENTS_A_PIXEL));
  const sum = new Float32Array(light.length);
  for (let moment = 0; moment < moments; moment++) {
    const part = (moment + 0.5) / moments - 0.5;
    addShifted(light, Math.round(part * x), Math.round(part * y), 1 / moments, sum);
  }
  return sum;
}

function addShifted(
  light: Float32Array,
  dx: number,
  dy: number,
  weight: number,
  sum: Float32Array,
): void {
  for (let row = 0, at = 0; row < height; row++) {
    const from = Math.min(height - 1, Math.max(0, row + dy)) * width;
    for (let column = 0; column < width; column++, at++) {
      sum[at] += weight * light[from + Math.min(width - 1, Math.max(0, column + dx))];
    }
  }
}
