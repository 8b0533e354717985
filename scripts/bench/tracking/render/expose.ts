import type { Rigid } from '#vision/geometry/rigid.ts';
import { type GreyMip, readBetween, readTiled } from '../picture/grey-mip.ts';
import type { Lens } from './lens.ts';
import { pixelsToPlane } from './projection.ts';
import { BOARD_LUMA, BOARD_RIM, type Scene, WALL_BEHIND, WALL_TILE } from './scene.ts';

/** What one moment of light adds to a frame. */
export type Exposure = {
  scene: Scene;
  lens: Lens;
  /** `straightened(lens)`. */
  map: Float32Array | null;
  /** The pose while a row is read; with `rolling` false it is asked for row 0 only. */
  poseAt: (row: number) => Rigid;
  rolling: boolean;
  /** This moment's share of the frame's light. */
  weight: number;
  /** Reads the print once a pixel: enough where many moments make a blur. */
  quick: boolean;
};

type Inverse = ReturnType<typeof pixelsToPlane>;

/** Pixels that share one choice of the picture's size and of the readings' directions. */
const BLOCK = 16;
const MOST_TAPS = 4;

/** Adds the light of one moment to `sum`, a frame of floats. */
export function expose(exposure: Exposure, sum: Float32Array): void {
  const { scene, lens, poseAt, rolling } = exposure;
  let print = pixelsToPlane(lens, poseAt(0));
  let wall = pixelsToPlane(lens, poseAt(0), WALL_BEHIND);
  const taps: Taps = { count: 1, u: 0, v: 0, level: 0, blend: 0, pixel: 1 };
  const halfHeight = scene.sign === null ? 0 : scene.sign.aspect / 2;
  for (let row = 0; row < lens.height; row++) {
    if (rolling && row > 0) {
      const pose = poseAt(row);
      print = pixelsToPlane(lens, pose);
      wall = pixelsToPlane(lens, pose, WALL_BEHIND);
    }
    for (let from = 0; from < lens.width; from += BLOCK) {
      exposeBlock(exposure, print, wall, row, from, halfHeight, taps, sum);
    }
  }
}

function exposeBlock(
  { scene, lens, map, weight, quick }: Exposure,
  g: Inverse,
  wall: Inverse,
  row: number,
  from: number,
  halfHeight: number,
  taps: Taps,
  sum: Float32Array,
): void {
  const [g0, g1, g2, g3, g4, g5, g6, g7, g8] = g;
  const { sign } = scene;
  const to = Math.min(from + BLOCK, lens.width);
  const wallLevel = levelOfWall(scene.wall, wall, (from + to) / 2, row + 0.5);
  let planned = false;
  for (let column = from; column < to; column++) {
    const pixel = row * lens.width + column;
    const px = map === null ? column + 0.5 : map[2 * pixel];
    const py = map === null ? row + 0.5 : map[2 * pixel + 1];
    const w = g6 * px + g7 * py + g8;
    const x = (g0 * px + g1 * py + g2) / w;
    const y = (g3 * px + g4 * py + g5) / w;
    const inside = Math.min(0.5 - Math.abs(x), halfHeight - Math.abs(y));
    let light = 0;
    let coverOfBoard = 0;
    // The board's soft edge reaches half a pixel beyond it: within 0.05 of a sign 10 pixels wide.
    if (sign !== null && w > 0 && inside > -BOARD_RIM - 0.05) {
      if (!planned) {
        planTaps(sign.mip, g, px, py, halfHeight * 2, quick, taps);
        planned = true;
      }
      coverOfBoard = clampShare((inside + BOARD_RIM) / taps.pixel + 0.5);
      const coverOfPrint = clampShare(inside / taps.pixel + 0.5);
      light = BOARD_LUMA * (coverOfBoard - coverOfPrint);
      if (coverOfPrint > 0) {
        light += coverOfPrint * readPrint(sign.mip, x + 0.5, y / (2 * halfHeight) + 0.5, taps);
      }
    }
    if (coverOfBoard < 1) {
      // Above the horizon the wall goes on as a mirror of itself: there is no edge to it.
      const ww = Math.max(Math.abs(wall[6] * px + wall[7] * py + wall[8]), 0.02);
      const u = (wall[0] * px + wall[1] * py + wall[2]) / (ww * WALL_TILE);
      const v = (wall[3] * px + wall[4] * py + wall[5]) / (ww * WALL_TILE);
      light += (1 - coverOfBoard) * readTiled(wallLevel, u, v);
    }
    sum[pixel] += weight * light;
  }
}

function clampShare(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** How the print is read in a block: `count` places on a line, each from a picture of the right size. */
type Taps = {
  count: number;
  /** From the first place to the last, in the picture's measure. */
  u: number;
  v: number;
  level: number;
  /** Share of the next smaller picture. */
  blend: number;
  /** A pixel's length on the plane, sign widths. */
  pixel: number;
};

/** A pixel seen aslant covers an ellipse of the print: the short axis chooses the size, the long one the line. */
function planTaps(
  mip: GreyMip,
  g: Inverse,
  px: number,
  py: number,
  aspect: number,
  quick: boolean,
  taps: Taps,
): void {
  const w = g[6] * px + g[7] * py + g[8];
  const x = (g[0] * px + g[1] * py + g[2]) / w;
  const y = (g[3] * px + g[4] * py + g[5]) / w;
  const texels = mip[0].width;
  const xa = ((g[0] - x * g[6]) / w) * texels;
  const xb = ((g[1] - x * g[7]) / w) * texels;
  const ya = ((g[3] - y * g[6]) / w) * texels;
  const yb = ((g[4] - y * g[7]) / w) * texels;
  const area = Math.abs(xa * yb - xb * ya);
  const half = (xa * xa + xb * xb + ya * ya + yb * yb) / 2;
  const spread = Math.sqrt(Math.max(0, half * half - area * area));
  const long = Math.sqrt(half + spread);
  const short = Math.sqrt(Math.max(half - spread, 1e-9));
  taps.pixel = Math.sqrt(area) / texels;
  taps.count = quick ? 1 : Math.min(MOST_TAPS, Math.max(1, Math.round(long / Math.max(short, 1))));
  const covered = quick ? Math.sqrt(area) : Math.max(long / taps.count, short);
  const size = Math.min(Math.max(Math.log2(covered), 0), mip.length - 1.001);
  taps.level = Math.floor(size);
  taps.blend = size - taps.level;
  if (quick) {
    taps.level = Math.round(size);
    taps.blend = 0;
  }
  // The long axis' direction on the print.
  const angle = Math.atan2(2 * (xa * ya + xb * yb), xa * xa + xb * xb - ya * ya - yb * yb) / 2;
  const reach = taps.count === 1 ? 0 : (long * (taps.count - 1)) / taps.count / texels;
  taps.u = reach * Math.cos(angle);
  taps.v = (reach * Math.sin(angle)) / aspect;
}

function readPrint(mip: GreyMip, u: number, v: number, taps: Taps): number {
  const { count, level, blend } = taps;
  const large = mip[level];
  const small = mip[level + 1];
  let light = 0;
  for (let tap = 0; tap < count; tap++) {
    const along = count === 1 ? 0 : tap / (count - 1) - 0.5;
    const atU = u + along * taps.u;
    const atV = v + along * taps.v;
    const sharp = readBetween(large, atU, atV);
    light += blend > 0 ? sharp + (readBetween(small, atU, atV) - sharp) * blend : sharp;
  }
  return light / count;
}

function levelOfWall(mip: GreyMip, wall: Inverse, px: number, py: number): GreyMip[number] {
  const w = Math.max(Math.abs(wall[6] * px + wall[7] * py + wall[8]), 0.02);
  const scale = Math.sqrt(Math.abs(wall[0] * wall[4] - wall[1] * wall[3]));
  const texels = (scale / w / WALL_TILE) * mip[0].width;
  return mip[Math.min(mip.length - 1, Math.max(0, Math.round(Math.log2(texels))))];
}
