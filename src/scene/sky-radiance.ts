import { Color, Vector3 } from 'three';

/** Where the sun stands, in the site's frame: before the main front, to its left, late in the morning. */
export const SUN_DIRECTION = new Vector3(30, 44, 52).normalize();

/** From straight down (0) to straight up (1): sunlit paving, the dark line of trees and roofs, haze, sky. */
const SKY: readonly (readonly [height: number, colour: Color])[] = [
  [0, new Color('#a89a82')],
  [0.46, new Color('#b9ad97')],
  [0.485, new Color('#7d7a66')],
  [0.52, new Color('#f2efe6')],
  [0.65, new Color('#d9e4ea')],
  [1, new Color('#86add6')],
];

const WARM = new Color('#fff0d2');
/** How much brighter than paper the sky is close to the sun; its disc itself is a lamp of the scene. */
const GLARE = 2.4;
const GLARE_TIGHTNESS = 40;

/** Light that comes from a direction (unit length, y up), linear, 1 for white paper; written into `out`. */
export function skyRadiance(direction: Vector3, out: Color): Color {
  gradient(Math.asin(Math.min(1, Math.max(-1, direction.y))) / Math.PI + 0.5, out);
  const towards = Math.max(0, direction.dot(SUN_DIRECTION));
  const glare = GLARE * towards ** GLARE_TIGHTNESS;
  out.r += WARM.r * glare;
  out.g += WARM.g * glare;
  out.b += WARM.b * glare;
  return out;
}

function gradient(height: number, out: Color): Color {
  const above = Math.max(
    1,
    SKY.findIndex(([at]) => at >= height),
  );
  const [lowAt, low] = SKY[above - 1] ?? [0, out];
  const [highAt, high] = SKY[above] ?? [1, out];
  return out.lerpColors(low, high, (height - lowAt) / (highAt - lowAt));
}
