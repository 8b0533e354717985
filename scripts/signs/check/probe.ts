import { FRAME_BUDGET } from '#vision/detect/frame-features.ts';
import { hammingDistance } from '#vision/detect/hamming.ts';
import { DESCRIPTOR_BYTES } from '#vision/detect/sign-features.ts';
import { drawOn } from '#vision/targets/studio.ts';
import { placedPose } from '../../bench/tracking/render/placement.ts';
import { pixelsToPlane } from '../../bench/tracking/render/projection.ts';
import { develop } from '../../bench/tracking/render/sensor.ts';
import { SCAN_LENS } from '../../bench/signs/scan.ts';
import type { ExtractedSign, Workshop } from './extract.ts';

/** One view in which the kept features are looked for: a small picture of the sign and nothing else. */
export type ProbeView = {
  /** How wide the sign shows, pixels, were it turned to face the camera. */
  pixels: number;
  /** Degrees, about the upright axis and the level one. */
  yaw: number;
  pitch: number;
  /** As a scan's. */
  softness: number;
  gain: number;
  noise: number;
};

export const PLAIN_VIEW: ProbeView = {
  pixels: 140,
  yaw: 0,
  pitch: 0,
  softness: 0,
  gain: 1,
  noise: 3,
};

/**
 * A feature of a view that matches a kept one: where it is, and where the kept one lies, sign widths; by how
 * much it is turned against that, 256ths of a turn.
 */
export type ProbeMatch = {
  x: number;
  y: number;
  keptX: number;
  keptY: number;
  turn: number;
  /** Differing bits of the two descriptors. */
  distance: number;
  inPlace: boolean;
};

/** As the engine's index takes matches: so near at most, and so little farther than the nearest, bits. */
const FARTHEST = 80;
const RIVAL = 14;
/** A match lies in its place within so many pixels of the level on which it was found. */
const NEAR = 3;
/** A match that far off, sign widths, is at another place altogether. */
const ELSEWHERE = 0.05;
const GROUND = 150;
/** Side of the squares in which a frame's features are chosen, pixels of a level. */
const CELL = 32;

/**
 * How many features of a square a frame takes on a level, each half an octave coarser, where the rest
 * of it is full of detail: a small sign gets no more than its share.
 */
const SHARES = Array.from({ length: 10 }, (_, level) => {
  const [across, down] = [SCAN_LENS.width, SCAN_LENS.height].map((side) =>
    Math.ceil(side / 2 ** (level / 2) / CELL),
  );
  const { finest, share, perCell } = FRAME_BUDGET;
  return Math.min(perCell, Math.round((finest * share ** level) / (across * down)));
});

/** What a view's features match: for each feature in place one match, and every match that is elsewhere. */
export function probe(
  sign: ExtractedSign,
  view: ProbeView,
  { kernels, studio }: Workshop,
): ProbeMatch[] {
  const { aspect, features: kept, mipmap } = sign;
  const canvas = studio.canvasFor(1.25 * view.pixels * Math.max(1, aspect));
  if (canvas === null) throw new RangeError(`no canvas for a sign of ${view.pixels} pixels`);
  const { side } = canvas;
  const lens = { ...SCAN_LENS, width: side, height: side, cx: side / 2, cy: side / 2 };
  const placement = {
    share: view.pixels / side,
    yaw: view.yaw,
    pitch: view.pitch,
    roll: 0,
    x: 0,
    y: 0,
  };
  const toPlane = pixelsToPlane(lens, placedPose(lens, placement));
  canvas.luma.fill(GROUND);
  drawOn(canvas, mipmap, toPlane);
  const light = Float32Array.from(canvas.luma);
  canvas.luma.set(develop(light, side, side, { ...view, offset: 0, compression: 0 }, 77));
  canvas.pyramid.fill(canvas.luma);
  const seen = canvas.features;
  for (let stage = 0; stage < seen.stages; stage++) seen.run(stage, canvas.pyramid, []);
  const words = new Uint32Array(kept.descriptors.slice().buffer);
  const matches: ProbeMatch[] = [];
  const distances = new Int32Array(kept.count);
  const taken = new Map<number, number>();
  for (let i = 0; i < seen.count; i++) {
    const w = toPlane[6] * seen.x[i] + toPlane[7] * seen.y[i] + toPlane[8];
    const x = (toPlane[0] * seen.x[i] + toPlane[1] * seen.y[i] + toPlane[2]) / w;
    const y = (toPlane[3] * seen.x[i] + toPlane[4] * seen.y[i] + toPlane[5]) / w;
    if (Math.abs(x) > 0.5 || Math.abs(y) > aspect / 2) continue;
    // A level's features come with each square's best first.
    const level = Math.round(2 * Math.log2(seen.scale[i]));
    const pixel = CELL * seen.scale[i];
    const square =
      (level * 64 + Math.floor(seen.y[i] / pixel)) * 64 + Math.floor(seen.x[i] / pixel);
    const before = taken.get(square) ?? 0;
    if (before >= SHARES[level]) continue;
    taken.set(square, before + 1);
    const at = (seen.descriptors + DESCRIPTOR_BYTES * i) >> 2;
    let nearest = FARTHEST + 1;
    for (let k = 0; k < kept.count; k++) {
      const isLike = kept.bright[k] === seen.bright[i];
      distances[k] = isLike ? hammingDistance(kernels.heap.u32, at, words, 8 * k) : 256;
      nearest = Math.min(nearest, distances[k]);
    }
    const reach = (NEAR * seen.scale[i]) / view.pixels;
    let isPlaced = false;
    for (let k = 0; k < kept.count; k++) {
      if (distances[k] > Math.min(FARTHEST, nearest + RIVAL)) continue;
      const off = Math.hypot(kept.x[k] - x, kept.y[k] - y);
      const turn = (seen.angle[i] - kept.angle[k]) & 255;
      const match = { x, y, keptX: kept.x[k], keptY: kept.y[k], turn, distance: distances[k] };
      if (off <= reach && !isPlaced) {
        isPlaced = true;
        matches.push({ ...match, inPlace: true });
      } else if (off > ELSEWHERE) {
        matches.push({ ...match, inPlace: false });
      }
    }
  }
  return matches;
}
