import { byteOfLinear, type PicturePyramid, sample } from './picture-pyramid.ts';
import type { Surface } from './read-surface.ts';
import type { Unwrapped } from './unwrap.ts';

/** So far the colours of a chart are carried beyond its rim, texels. */
const BLEED_TEXELS = 4;

/** Paints a laid out surface: its materials' pictures times its tints, as sRGB bytes, `side` × `side` × 3. */
export function bakeColour(
  surface: Surface,
  { origins, texels, indices }: Unwrapped,
  pictures: ReadonlyMap<string, PicturePyramid>,
  side: number,
): Uint8Array {
  const pixels = new Uint8Array(side * side * 3);
  const painted = new Uint8Array(side * side);
  const light = new Float32Array(3);
  const corner = new Float32Array(3 * 7);
  for (let face = 0; face < indices.length / 3; face += 1) {
    const picture = pictures.get(surface.materials[surface.faceMaterials[face] ?? 0] ?? '');
    if (picture === undefined) throw new Error('a material has no picture');
    for (let at = 0; at < 3; at += 1) {
      const vertex = indices[face * 3 + at] ?? 0;
      const origin = origins[vertex] ?? 0;
      corner.set(texels.subarray(vertex * 2, vertex * 2 + 2), at * 7);
      corner.set(surface.uvs.subarray(origin * 2, origin * 2 + 2), at * 7 + 2);
      corner.set(surface.tints.subarray(origin * 3, origin * 3 + 3), at * 7 + 4);
    }
    const area = doubleArea(corner, 0);
    if (area === 0) continue;
    const finest = picture.levels[0];
    const pixelsOfPicture =
      Math.abs(doubleArea(corner, 2)) * (finest?.width ?? 1) * (finest?.height ?? 1);
    const footprint = Math.sqrt(pixelsOfPicture / Math.abs(area));
    fill(corner, side, (x, y, a, b, c) => {
      const mix = (at: number) =>
        (corner[at] ?? 0) * a + (corner[7 + at] ?? 0) * b + (corner[14 + at] ?? 0) * c;
      sample(picture, mix(2), mix(3), footprint, light);
      const pixel = y * side + x;
      for (let channel = 0; channel < 3; channel += 1) {
        pixels[pixel * 3 + channel] = byteOfLinear((light[channel] ?? 0) * mix(4 + channel));
      }
      painted[pixel] = 1;
    });
  }
  for (let step = 0; step < BLEED_TEXELS; step += 1) bleed(pixels, painted, side);
  return pixels;
}

/** Twice the area of the triangle whose corners' coordinates stand at `at`, with its sign. */
function doubleArea(corner: Float32Array, at: number): number {
  const [ax = 0, ay = 0] = corner.subarray(at);
  const [bx = 0, by = 0] = corner.subarray(7 + at);
  const [cx = 0, cy = 0] = corner.subarray(14 + at);
  return (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
}

type Paint = (x: number, y: number, a: number, b: number, c: number) => void;

/** Every texel whose middle lies in the triangle or half a texel beside it, with its shares of the corners. */
function fill(corner: Float32Array, side: number, paint: Paint): void {
  const [ax = 0, ay = 0] = corner;
  const [bx = 0, by = 0] = corner.subarray(7);
  const [cx = 0, cy = 0] = corner.subarray(14);
  const area = doubleArea(corner, 0);
  const slack = (longest: number) => (0.5 * longest) / Math.abs(area);
  const slackA = slack(Math.hypot(cx - bx, cy - by));
  const slackB = slack(Math.hypot(cx - ax, cy - ay));
  const slackC = slack(Math.hypot(bx - ax, by - ay));
  const top = Math.max(0, Math.floor(Math.min(ay, by, cy) - 1));
  const bottom = Math.min(side - 1, Math.ceil(Math.max(ay, by, cy)));
  const left = Math.max(0, Math.floor(Math.min(ax, bx, cx) - 1));
  const right = Math.min(side - 1, Math.ceil(Math.max(ax, bx, cx)));
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const px = x + 0.5;
      const py = y + 0.5;
      const b = ((px - ax) * (cy - ay) - (cx - ax) * (py - ay)) / area;
      const c = ((bx - ax) * (py - ay) - (px - ax) * (by - ay)) / area;
      const a = 1 - b - c;
      if (a < -slackA || b < -slackB || c < -slackC) continue;
      paint(x, y, a, b, c);
    }
  }
}

/** Gives every empty texel beside a painted one the mean of its painted neighbours. */
function bleed(pixels: Uint8Array, painted: Uint8Array, side: number): void {
  const before = painted.slice();
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const pixel = y * side + x;
      if (before[pixel] === 1) continue;
      const beside = [
        x > 0 ? pixel - 1 : -1,
        x < side - 1 ? pixel + 1 : -1,
        y > 0 ? pixel - side : -1,
        y < side - 1 ? pixel + side : -1,
      ].filter((other) => other >= 0 && before[other] === 1);
      if (beside.length === 0) continue;
      for (let channel = 0; channel < 3; channel += 1) {
        const sum = beside.reduce((all, other) => all + (pixels[other * 3 + channel] ?? 0), 0);
        pixels[pixel * 3 + channel] = Math.round(sum / beside.length);
      }
      painted[pixel] = 1;
    }
  }
}
