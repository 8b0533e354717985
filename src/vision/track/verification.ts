import type { Pinhole } from '../camera/pinhole.ts';
import type { FramePyramid } from '../frame/frame-pyramid.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { CELL_RECORD_BYTES } from '../kernels/patch-kernels.ts';
import { pixelsPerWidth } from './patch-pass.ts';
import type { Template } from './template.ts';
import { writeTemplateHomography } from './template-homography.ts';

/** How a whole sign looks at a pose. */
export type Verification = {
  /** Cells with texture that lie wholly in the frame. */
  visibleCells: number;
  /** Of these, how many show what the sign shows. */
  agreeingCells: number;
  /** What the visible cells can say, as so many cells that each show something of its own. */
  telling: number;
  /** Share of it that agrees, 0 to 1. */
  agreement: number;
  /** Share of what they show that the sign explains: mean squared correlation, weighted likewise. */
  explained: number;
  /** Mean correlation of the visible cells, negative ones as zero, weighted likewise. */
  correlation: number;
  /** Share of the sign's textured cells that are in view. */
  inView: number;
};

const MOST_CELLS = 256;
const CELL_SAMPLES_BYTES = 128;
/** A cell of less variance, squared grey values, shows nothing that could be compared. */
const LEAST_VARIANCE = 20;
/** A cell that correlates so well shows the sign. */
export const AGREEING = 0.5;

/** Compares whole signs with frames. */
export class Verifier {
  readonly result: Verification = {
    visibleCells: 0,
    agreeingCells: 0,
    telling: 0,
    agreement: 0,
    explained: 0,
    correlation: 0,
    inView: 0,
  };
  readonly #kernels: Kernels;
  readonly #homographyAt: number;
  readonly #samplesAt: number;
  readonly #recordsAt: number;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
    this.#homographyAt = kernels.heap.allocate(9 * 8);
    this.#samplesAt = kernels.heap.allocate(MOST_CELLS * CELL_SAMPLES_BYTES);
    this.#recordsAt = kernels.heap.allocate(MOST_CELLS * CELL_RECORD_BYTES);
  }

  /** Fills `result` for the sign at `pose`. */
  verify(pyramid: FramePyramid, camera: Pinhole, { aspect, whole }: Template, pose: Rigid): void {
    const scale = pixelsPerWidth(pose, camera) / whole.across;
    const index = Math.round(Math.log2(scale));
    const level = Math.min(pyramid.levels.length - 1, Math.max(0, index));
    const picture = pyramid.levels[level];
    writeTemplateHomography(
      this.#kernels.heap,
      this.#homographyAt,
      pose,
      camera,
      whole,
      aspect,
      2 ** level,
    );
    this.#kernels.correlateCells(
      picture.at,
      picture.width,
      picture.height,
      whole.at,
      whole.columns,
      whole.rows,
      this.#homographyAt,
      this.#samplesAt,
      this.#recordsAt,
    );
    this.#count(whole.weights);
  }

  /** Whether a cell of the last sign lay wholly in the frame. */
  isVisible(cell: number): boolean {
    return this.#kernels.heap.f32[(this.#recordsAt >> 2) + (CELL_RECORD_BYTES / 4) * cell] > -1.5;
  }

  /** Byte offset of what the frame shows of a cell: 64 i16 in 1/16 grey value. */
  samplesAt(cell: number): number {
    return this.#samplesAt + CELL_SAMPLES_BYTES * cell;
  }

  #count(weights: Float32Array): void {
    const { f32 } = this.#kernels.heap;
    const { result } = this;
    let textured = 0;
    let visible = 0;
    let agreeing = 0;
    let correlations = 0;
    let squares = 0;
    result.visibleCells = result.agreeingCells = 0;
    for (let cell = 0; cell < weights.length; cell++) {
      const at = (this.#recordsAt >> 2) + (CELL_RECORD_BYTES / 4) * cell;
      if (f32[at + 1] < LEAST_VARIANCE) continue;
      textured++;
      const correlation = f32[at];
      if (correlation < -1.5) continue;
      const weight = weights[cell];
      result.visibleCells++;
      visible += weight;
      correlations += weight * Math.max(0, correlation);
      squares += weight * Math.max(0, correlation) ** 2;
      if (correlation <= AGREEING) continue;
      result.agreeingCells++;
      agreeing += weight;
    }
    result.telling = visible;
    result.agreement = visible > 0 ? agreeing / visible : 0;
    result.explained = visible > 0 ? squares / visible : 0;
    result.correlation = visible > 0 ? correlations / visible : 0;
    result.inView = result.visibleCells / Math.max(1, textured);
  }
}
