import type { Rigid } from '#vision/geometry/rigid.ts';
import { type GreyMip, readBetween, readTiled } from '../tracking/picture/grey-mip.ts';
import type { Lens } from '../tracking/render/lens.ts';
import {
  BOARD_LUMA,
  BOARD_RIM,
  type Scene,
  WALL_BEHIND,
  WALL_TILE,
} from '../tracking/render/scene.ts';

/** Samples along each side of a pixel. */
const SAMPLES = 4;

/**
 * Writes into `light` what a camera sees of a print that is wrapped round an upright pillar of this
 * radius (sign widths), before a wall. The print's middle line touches its pose's plane.
 */
export function exposePillar(
  { sign, wall }: Scene,
  lens: Lens,
  pose: Rigid,
  radius: number,
  light: Float32Array,
): void {
  const [r0, r1, r2, tx, r4, r5, r6, ty, r8, r9, r10, tz] = pose;
  // The lens in the sign's frame.
  const ox = -(r0 * tx + r4 * ty + r8 * tz);
  const oy = -(r1 * tx + r5 * ty + r9 * tz);
  const oz = -(r2 * tx + r6 * ty + r10 * tz);
  const texels = sign === null ? 0 : sign.mip[0].width / ((lens.fx / tz) * SAMPLES);
  const print = sign === null ? null : levelFor(sign.mip, texels);
  const wallLevel = levelFor(wall, wall[0].width / ((lens.fx / tz) * WALL_TILE));
  const halfHeight = sign === null ? 0 : sign.aspect / 2;
  /** The light that falls through one place of the frame. */
  function lightAt(px: number, py: number): number {
    const cx = (px - lens.cx) / lens.fx;
    const cy = (py - lens.cy) / lens.fy;
    const dx = r0 * cx + r4 * cy + r8;
    const dy = r1 * cx + r5 * cy + r9;
    const dz = r2 * cx + r6 * cy + r10;
    // The nearer of the two places at which the ray meets the pillar.
    const a = dx * dx + dz * dz;
    const b = ox * dx + (oz - radius) * dz;
    const c = ox * ox + (oz - radius) ** 2 - radius * radius;
    const root = b * b - a * c;
    isPrint = false;
    if (root <= 0) {
      const along = (WALL_BEHIND + 2 * radius - oz) / Math.max(dz, 0.02);
      return readTiled(wallLevel, (ox + along * dx) / WALL_TILE, (oy + along * dy) / WALL_TILE);
    }
    const along = (-b - Math.sqrt(root)) / a;
    const y = oy + along * dy;
    const x = radius * Math.atan2(ox + along * dx, radius - (oz + along * dz));
    const inside = Math.min(0.5 - Math.abs(x), halfHeight - Math.abs(y));
    isPrint = print !== null && inside > -2 * BOARD_RIM;
    if (print !== null && inside > 0) {
      return readBetween(print, x + 0.5, y / (2 * halfHeight) + 0.5);
    }
    if (print !== null && inside > -BOARD_RIM) return BOARD_LUMA;
    return 60 + 0.5 * readTiled(wallLevel, x / WALL_TILE + 0.5, y / WALL_TILE + 0.5);
  }

  /** Whether the last place lay on the print or close to it, where one ray a pixel is too few. */
  let isPrint = false;
  for (let row = 0, at = 0; row < lens.height; row++) {
    for (let column = 0; column < lens.width; column++, at++) {
      light[at] = lightAt(column + 0.5, row + 0.5);
      if (!isPrint) continue;
      let sum = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const right = ((sample % SAMPLES) + 0.5) / SAMPLES;
        const down = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        sum += lightAt(column + right, row + down);
      }
      light[at] = sum / (SAMPLES * SAMPLES);
    }
  }
}

function levelFor(mip: GreyMip, texels: number): GreyMip[number] {
  const level = Math.round(Math.log2(Math.max(1, texels)));
  return mip[Math.min(mip.length - 1, level)];
}
