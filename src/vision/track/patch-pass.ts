import type { Pinhole } from '../camera/pinhole.ts';
import type { FramePyramid } from '../frame/frame-pyramid.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { MOST_SEARCH_RADIUS, PATCH_RECORD_BYTES } from '../kernels/patch-kernels.ts';
import type { Observations } from './refine-pose.ts';
import type { Template, TemplateLevel } from './template.ts';
import { writeTemplateHomography } from './template-homography.ts';

/** Grey values by which a template's patch may differ from the print without anything being wrong. */
const GREY_FLOOR = 2;
/** A patch cannot be placed better than this, pixels of the level it was measured on. */
const SEARCH_FLOOR = 0.35;
const ALIGN_FLOOR = 0.06;
/** Pixels of a patch less the four numbers fitted to it. */
const FREEDOM = 60 / 64;
const RECORD_NUMBERS = PATCH_RECORD_BYTES / 4;
const MAP_SIDE = 2 * MOST_SEARCH_RADIUS + 1;

/** How the patches of one pass are measured. */
export type PassPlan = {
  /** Octave of the frame. */
  readonly level: number;
  /** At most so many patches. */
  readonly most: number;
  /** Least correlation of a sighting that counts. */
  readonly leastCorrelation: number;
} & (
  | { readonly kind: 'search'; readonly radius: number }
  | { readonly kind: 'align'; readonly iterations: number; readonly reach: number }
);

/** What blurs a frame: the way from the pose of the frame before, for the share of the time that the shutter is open. */
export type Blur = { readonly before: Rigid; readonly exposure: number };

/** What is compared with what. */
export type PassScene = {
  readonly pyramid: FramePyramid;
  readonly camera: Pinhole;
  readonly template: Template;
  readonly pose: Rigid;
  readonly blur: Blur;
};

/** Looks for a template's patches in a frame and writes the sightings down, in pixels of the whole frame. */
export class PatchPass {
  readonly #kernels: Kernels;
  readonly #homographyAt: number;
  readonly #beforeAt: number;
  readonly #recordsAt: number;
  readonly #mapAt: number;
  /** Patches that were in view and had texture, in the last pass. */
  tried = 0;

  constructor(kernels: Kernels, mostPatches: number) {
    this.#kernels = kernels;
    this.#homographyAt = kernels.heap.allocate(9 * 8);
    this.#beforeAt = kernels.heap.allocate(9 * 8);
    this.#recordsAt = kernels.heap.allocate(mostPatches * PATCH_RECORD_BYTES);
    this.#mapAt = kernels.heap.allocate(MAP_SIDE * MAP_SIDE * 4);
  }

  /** Measures a template's patches around their places at a pose. */
  measure(scene: PassScene, plan: PassPlan, out: Observations): void {
    const level = this.#run(scene, plan);
    const octave = 2 ** plan.level;
    const floor = (plan.kind === 'search' ? SEARCH_FLOOR : ALIGN_FLOOR) * octave;
    this.#collect(level, scene.template.aspect, octave, floor, plan.leastCorrelation, out);
  }

  /** Mean correlation of the patches, those not found as zero. */
  meanCorrelation(scene: PassScene, plan: PassPlan): number {
    this.#run(scene, plan);
    const { f32 } = this.#kernels.heap;
    let sum = 0;
    for (let i = 0; i < this.tried; i++) {
      sum += Math.max(0, f32[(this.#recordsAt >> 2) + RECORD_NUMBERS * i + 3]);
    }
    return sum / Math.max(1, this.tried);
  }

  #run({ pyramid, camera, template, pose, blur }: PassScene, plan: PassPlan): TemplateLevel {
    const picture = pyramid.levels[plan.level];
    const octave = 2 ** plan.level;
    const level = matchingLevel(template, pixelsPerWidth(pose, camera) / octave);
    const { heap } = this.#kernels;
    const { aspect } = template;
    writeTemplateHomography(heap, this.#homographyAt, pose, camera, level, aspect, octave);
    writeTemplateHomography(heap, this.#beforeAt, blur.before, camera, level, aspect, octave);
    const given = [
      picture.at,
      picture.width,
      picture.height,
      level.at,
      level.width,
      level.height,
      this.#homographyAt,
      this.#beforeAt,
      blur.exposure,
      level.anchors,
      level.anchorCount,
      plan.most,
    ] as const;
    this.tried =
      plan.kind === 'search'
        ? this.#kernels.searchPatches(...given, plan.radius, this.#mapAt, this.#recordsAt)
        : this.#kernels.alignPatches(...given, plan.iterations, plan.reach, this.#recordsAt);
    return level;
  }

  /** The shift, pixels of the searched level, on which the last search's patches agree best. */
  commonShift(radius: number): { x: number; y: number; agreement: number } {
    const { i32 } = this.#kernels.heap;
    const side = 2 * radius + 1;
    let best = -1;
    let bestAt = 0;
    for (let i = 0; i < side * side; i++) {
      const score = i32[(this.#mapAt >> 2) + i];
      if (score <= best) continue;
      best = score;
      bestAt = i;
    }
    const row = Math.floor(bestAt / side);
    return {
      x: bestAt - row * side - radius,
      y: row - radius,
      agreement: best / 4096 / Math.max(1, this.tried),
    };
  }

  #collect(
    { anchors, across, down }: TemplateLevel,
    aspect: number,
    octave: number,
    floor: number,
    leastCorrelation: number,
    out: Observations,
  ): void {
    const { f32 } = this.#kernels.heap;
    out.count = 0;
    for (let i = 0; i < this.tried; i++) {
      const from = (this.#recordsAt >> 2) + RECORD_NUMBERS * i;
      const correlation = f32[from + 3];
      if (correlation < leastCorrelation) continue;
      const to = out.count++;
      const anchor = (anchors >> 2) + 2 * f32[from];
      out.x[to] = f32[anchor] / across - 0.5;
      out.y[to] = f32[anchor + 1] / down - aspect / 2;
      out.u[to] = f32[from + 1] * octave;
      out.v[to] = f32[from + 2] * octave;
      const residual = (2 * f32[from + 7] * (1 - correlation)) / FREEDOM;
      const noise = Math.max(GREY_FLOOR * GREY_FLOOR, residual);
      const area = octave * octave;
      setInformation(
        out,
        to,
        f32[from + 4] / area,
        f32[from + 5] / area,
        f32[from + 6] / area,
        noise,
        floor * floor,
      );
    }
  }
}

/**
 * Inverse covariance of a sighting, W = H·(σ²·1 + f²·H)⁻¹: the covariance σ²·H⁻¹ of a patch with
 * structure tensor H in noise of variance σ², and f² for what no patch is better than. An edge's H
 * has no inverse; its W has, and is zero along the edge.
 */
function setInformation(
  { wuu, wuv, wvv }: Observations,
  at: number,
  xx: number,
  xy: number,
  yy: number,
  noise: number,
  floor: number,
): void {
  const mxx = noise + floor * xx;
  const mxy = floor * xy;
  const myy = noise + floor * yy;
  const determinant = mxx * myy - mxy * mxy;
  wuu[at] = (xx * myy - xy * mxy) / determinant;
  wuv[at] = (xy * mxx - xx * mxy) / determinant;
  wvv[at] = (yy * mxx - xy * mxy) / determinant;
}

/** Frame pixels per sign width about the sign's centre, the mean over all directions. */
export function pixelsPerWidth(pose: Rigid, { fx, fy }: Pinhole): number {
  const distance = Math.hypot(pose[3], pose[7], pose[11]);
  const facing = Math.abs(pose[2] * pose[3] + pose[6] * pose[7] + pose[10] * pose[11]) / distance;
  return (Math.sqrt(fx * fy) / pose[11]) * Math.sqrt(Math.max(facing, 0.1));
}

function matchingLevel({ levels }: Template, across: number): TemplateLevel {
  const octave = Math.round(Math.log2(levels[0].across / across));
  return levels[Math.min(levels.length - 1, Math.max(0, octave))];
}
