import { DESCRIPTOR_BYTES, FEATURE_WIDTHS } from '../detect/sign-features.ts';
import { VIEWS } from '../detect/simulated-views.ts';
import type { Mipmap } from './sign-view.ts';
import { drawOn, type Studio } from './studio.ts';

/** One feature of one simulated view. */
export type FeatureCandidate = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly angle: number;
  readonly view: number;
  readonly bright: number;
  readonly descriptor: Uint32Array;
};

/** Indices into FEATURE_WIDTHS of the views that are taken: 57 to 320 pixels. */
const WIDTHS = [0, 1, 2, 3, 4, 5];
/** Pixels round the sign on its canvas. */
const ROOM = 32;
/** Pixels of the view that a feature's middle keeps from the sign's edge. */
const EDGE = 4;

/** All features of the sign's simulated views, strongest first within each view. */
export function collectCandidates(mipmap: Mipmap, studio: Studio): FeatureCandidate[] {
  const aspect = mipmap[0].height / mipmap[0].width;
  const candidates: FeatureCandidate[] = [];
  for (const width of WIDTHS) {
    for (let view = 0; view < VIEWS.length; view++) {
      collectView(mipmap, studio, aspect, width, view, candidates);
    }
  }
  return candidates;
}

function collectView(
  mipmap: Mipmap,
  { kernels, canvasFor }: Studio,
  aspect: number,
  width: number,
  view: number,
  candidates: FeatureCandidate[],
): void {
  const pixels = FEATURE_WIDTHS[width];
  const [a, b, c, d] = VIEWS[view];
  const across = Math.abs(a) + Math.abs(b) * aspect;
  const down = Math.abs(c) + Math.abs(d) * aspect;
  const canvas = canvasFor(Math.ceil(Math.max(across, down) * pixels) + 2 * ROOM);
  if (canvas === null) return;
  // The inverse of the view's matrix, in plane units per pixel.
  const k = 1 / ((a * d - b * c) * pixels);
  const inverse = [d * k, -b * k, -c * k, a * k];
  const middle = canvas.side / 2;
  canvas.luma.fill(meanOf(mipmap));
  drawOn(canvas, mipmap, [
    inverse[0],
    inverse[1],
    -(inverse[0] + inverse[1]) * middle,
    inverse[2],
    inverse[3],
    -(inverse[2] + inverse[3]) * middle,
    0,
    0,
    1,
  ]);
  canvas.pyramid.fill(canvas.luma);
  const { features } = canvas;
  // The full resolution's two stages alone: each view has its own size.
  features.run(0, canvas.pyramid, []);
  features.run(1, canvas.pyramid, []);
  const edge = EDGE / pixels;
  for (let i = 0; i < features.count; i++) {
    const u = features.x[i] - middle;
    const v = features.y[i] - middle;
    const x = inverse[0] * u + inverse[1] * v;
    const y = inverse[2] * u + inverse[3] * v;
    if (Math.abs(x) > 0.5 - edge || Math.abs(y) > aspect / 2 - edge) continue;
    const from = features.descriptors + DESCRIPTOR_BYTES * i;
    const descriptor = kernels.heap.u32.slice(from >> 2, (from + DESCRIPTOR_BYTES) >> 2);
    const angle = features.angle[i];
    candidates.push({ x, y, width, angle, view, bright: features.bright[i], descriptor });
  }
}

function meanOf(mipmap: Mipmap): number {
  const { luma } = mipmap[mipmap.length - 1];
  return Math.round(luma.reduce((sum, value) => sum + value, 0) / luma.length);
}
