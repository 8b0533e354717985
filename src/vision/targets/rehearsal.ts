import { hammingDistance } from '../detect/hamming.ts';
import { DESCRIPTOR_BYTES } from '../detect/sign-features.ts';
import { invertHomography } from '../geometry/homography.ts';
import type { FeatureCandidate } from './feature-candidates.ts';
import type { Confusions } from './confusions.ts';
import { PlaneGrid } from './plane-grid.ts';
import type { Mipmap } from './sign-view.ts';
import { type Canvas, drawOn, type Studio } from './studio.ts';

/** A candidate that was found again: in which rehearsed view, as which of its features, how well (0 to 1). */
export type Find = { readonly view: number; readonly feature: number; readonly quality: number };

const VIEW_COUNT = 56;
const NARROWEST = 64;
const WIDEST = 360;
const STEEPEST = (66 * Math.PI) / 180;
/** Bits beyond which a match is no longer worth having. */
const FARTHEST = 76;
/** Level pixels by which a find may lie beside its place. */
const NEAR = 2.5;
/** What a find at that distance loses of its worth. */
const ASTRAY = 0.85;
/** Focal length in units of the picture's side: a field of view of about 50°. */
const FOCAL = 1.07;

/** Looks for the candidates in seeded random views of the sign; the finds of each candidate. */
export function rehearse(
  mipmap: Mipmap,
  candidates: readonly FeatureCandidate[],
  studio: Studio,
  confusions: Confusions,
  random: () => number,
): Find[][] {
  const aspect = mipmap[0].height / mipmap[0].width;
  const grid = new PlaneGrid(candidates);
  const finds = candidates.map((): Find[] => []);
  let feature = 0;
  for (let view = 0; view < VIEW_COUNT; view++) {
    const shot = takeShot(aspect, studio, view / VIEW_COUNT, random);
    if (shot === null) continue;
    const { canvas, toPlane, pixels } = shot;
    paintBackground(canvas, random);
    drawOn(canvas, mipmap, toPlane);
    spoil(canvas, random);
    canvas.pyramid.fill(canvas.luma);
    const { features } = canvas;
    for (let stage = 0; stage < features.stages; stage++) features.run(stage, canvas.pyramid, []);
    const { u32 } = studio.kernels.heap;
    for (let i = 0; i < features.count; i++, feature++) {
      const w = toPlane[6] * features.x[i] + toPlane[7] * features.y[i] + toPlane[8];
      const x = (toPlane[0] * features.x[i] + toPlane[1] * features.y[i] + toPlane[2]) / w;
      const y = (toPlane[3] * features.x[i] + toPlane[4] * features.y[i] + toPlane[5]) / w;
      const words = (features.descriptors >> 2) + 8 * i;
      const bright = features.bright[i];
      if (i % 3 === 0) confusions.note(features.descriptors + DESCRIPTOR_BYTES * i, x, y);
      const reach = (NEAR * features.scale[i]) / pixels;
      grid.forEachNear(x, y, reach, (index) => {
        const candidate = candidates[index];
        if (candidate.bright !== bright) return;
        const distance = hammingDistance(u32, words, candidate.descriptor, 0);
        if (distance > FARTHEST) return;
        const aside = ((candidate.x - x) ** 2 + (candidate.y - y) ** 2) / (reach * reach);
        const quality = (1 - distance / (FARTHEST + 20)) * (1 - ASTRAY * aside);
        finds[index].push({ view, feature, quality });
      });
    }
  }
  return finds.map((own, index) => {
    const share = own.length / (own.length + 3 * confusions.counts[index] + 1);
    return own.map((find) => ({ ...find, quality: find.quality * share }));
  });
}

type Shot = { canvas: Canvas; toPlane: Float64Array; pixels: number };

/** A view from a random side; `pixels` is about what one plane unit measures in it. */
function takeShot(
  aspect: number,
  { canvasFor }: Studio,
  share: number,
  random: () => number,
): Shot | null {
  const width = NARROWEST * (WIDEST / NARROWEST) ** share;
  const tilt = STEEPEST * Math.sqrt(random());
  const longitude = 2 * Math.PI * random();
  const roll = 2 * Math.PI * random();
  const canvas = canvasFor(1.15 * width * Math.hypot(1, aspect));
  if (canvas === null) return null;
  const { side } = canvas;
  const focal = FOCAL * side;
  const distance = focal / width;
  // Roll about the view's axis, then tilt about the axis at `longitude` in the sign's plane.
  const cl = Math.cos(longitude);
  const sl = Math.sin(longitude);
  const ct = Math.cos(tilt);
  const st = Math.sin(tilt);
  const cr = Math.cos(roll);
  const sr = Math.sin(roll);
  // Columns of the rotation for X and Y, before the roll.
  const x = [cl * cl + sl * sl * ct, cl * sl * (1 - ct), -sl * st];
  const y = [cl * sl * (1 - ct), sl * sl + cl * cl * ct, cl * st];
  const turned = [x, y].map(([a, b, c]) => [cr * a - sr * b, sr * a + cr * b, c]);
  const middle = side / 2;
  const toFrame = new Float64Array(9);
  for (let column = 0; column < 2; column++) {
    const [a, b, c] = turned[column];
    toFrame[column] = focal * a + middle * c;
    toFrame[3 + column] = focal * b + middle * c;
    toFrame[6 + column] = c;
  }
  toFrame[2] = middle * distance;
  toFrame[5] = middle * distance;
  toFrame[8] = distance;
  const toPlane = new Float64Array(9);
  if (!invertHomography(toFrame, toPlane)) return null;
  return { canvas, toPlane, pixels: width };
}

/** Blotches of random greys: what a sign hangs before is not known. */
function paintBackground({ luma, side }: Canvas, random: () => number): void {
  const blotch = 8 + Math.floor(24 * random());
  const across = Math.ceil(side / blotch);
  const greys = Array.from({ length: across * across }, () => 40 + 180 * random());
  for (let y = 0; y < side; y++) {
    const row = Math.floor(y / blotch) * across;
    for (let x = 0; x < side; x++) luma[y * side + x] = greys[row + Math.floor(x / blotch)];
  }
}

/** A camera's faults: some blur along a line, less light, noise. */
function spoil({ luma, side }: Canvas, random: () => number): void {
  const reach = random() < 0.5 ? 0 : 1 + Math.floor(2 * random());
  const along = random() < 0.5 ? 1 : side;
  if (reach > 0) {
    const before = luma.slice();
    const taps = 2 * reach + 1;
    for (let i = reach * side; i < luma.length - reach * side; i++) {
      let sum = 0;
      for (let tap = -reach; tap <= reach; tap++) sum += before[i + tap * along];
      luma[i] = sum / taps;
    }
  }
  const dark = random() < 0.3;
  const gain = dark ? 0.25 + 0.2 * random() : 0.6 + 0.5 * random();
  // Three uniform numbers make a good enough bell; a table of them, entered anywhere, good enough noise.
  const noise = dark ? 6 : 3;
  const bells = Float64Array.from({ length: 4096 }, () => {
    return noise * (2 * (random() + random() + random()) - 3);
  });
  for (let y = 0; y < side; y++) {
    let bell = Math.floor(random() * bells.length);
    for (let i = y * side; i < (y + 1) * side; i++) {
      bell = (bell + 1) & 4095;
      luma[i] = Math.min(255, Math.max(0, luma[i] * gain + 6 + bells[bell]));
    }
  }
}
