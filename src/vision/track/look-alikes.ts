import type { Pinhole } from '../camera/pinhole.ts';
import type { FramePyramid } from '../frame/frame-pyramid.ts';
import type { Rigid } from '../geometry/rigid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { PATCH_SIDE } from '../kernels/patch-kernels.ts';
import type { Template } from './template.ts';
import { Verifier } from './verification.ts';

/** Independent samples that a cell's 64 pixels amount to, neighbours being alike. */
const CELL_EVIDENCE = 16;
/** A perfect correlation is not believed more than this. */
const MOST_CORRELATION = 0.97;
/** One place's vote, at most: a logarithm of odds. */
const MOST_VOTE = 6;
/** The sum of all votes that decides, and the share that it must be of what was voted either way. */
const DECIDING_SUM = 12;
const DECIDING_SHARE = 0.4;
/** Sums over a cell: template, frame, their squares, their product. */
const SUMS = 5;
const PIXELS = PATCH_SIDE * PATCH_SIDE;

/** Tells signs of one layout apart: the same frame, another picture in it. */
export class LookAlikeJudge {
  readonly #kernels: Kernels;
  readonly #verifier: Verifier;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
    this.#verifier = new Verifier(kernels);
  }

  /**
   * Which of `templates` a frame shows at `pose`, as an index; null when the frame does not decide it.
   * The templates are compared place by place, so that only what differs between them has a say.
   */
  judge(
    pyramid: FramePyramid,
    camera: Pinhole,
    pose: Rigid,
    templates: readonly Template[],
  ): number | null {
    const evidence = templates.map((template) => {
      this.#verifier.verify(pyramid, camera, template, pose);
      return this.#evidence(template);
    });
    let leader = 0;
    for (let i = 1; i < templates.length; i++) {
      if (compareEvidence(evidence[i], evidence[leader]).sum > 0) leader = i;
    }
    for (let i = 0; i < templates.length; i++) {
      if (i === leader) continue;
      const { sum, weight } = compareEvidence(evidence[leader], evidence[i]);
      if (sum < DECIDING_SUM || sum < DECIDING_SHARE * weight) return null;
    }
    return leader;
  }

  /** For each cell in view, and each square of 2×2 cells, how much the frame speaks for the template. */
  #evidence(template: Template): Evidence {
    const { columns, rows } = template.whole;
    const sums = this.#cellSums(template);
    const places = new Float32Array(2 * columns * rows);
    const square = new Float64Array(SUMS);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column;
        square.fill(0);
        addCell(sums, cell, square);
        places[2 * cell] = support(square, PIXELS, CELL_EVIDENCE);
        if (row + 1 === rows || column + 1 === columns) continue;
        for (const other of [cell + 1, cell + columns, cell + columns + 1]) {
          addCell(sums, other, square);
        }
        places[2 * cell + 1] = support(square, 4 * PIXELS, CELL_EVIDENCE);
      }
    }
    return { columns, rows, places };
  }

  /** NaN for cells out of view. */
  #cellSums({ whole }: Template): Float64Array {
    const { u8, i16 } = this.#kernels.heap;
    const width = whole.columns * PATCH_SIDE;
    const sums = new Float64Array(SUMS * whole.columns * whole.rows);
    for (let cell = 0; cell < whole.columns * whole.rows; cell++) {
      const to = SUMS * cell;
      if (!this.#verifier.isVisible(cell)) {
        sums[to] = Number.NaN;
        continue;
      }
      const row = Math.floor(cell / whole.columns);
      const corner = whole.at + PATCH_SIDE * (row * width + (cell - row * whole.columns));
      const samples = this.#verifier.samplesAt(cell) >> 1;
      for (let i = 0; i < PIXELS; i++) {
        const print = u8[corner + (i >> 3) * width + (i & 7)];
        const view = i16[samples + i] / 16;
        sums[to] += print;
        sums[to + 1] += view;
        sums[to + 2] += print * print;
        sums[to + 3] += view * view;
        sums[to + 4] += print * view;
      }
    }
    return sums;
  }
}

/** What a frame says for one template, place by place. */
type Evidence = {
  readonly columns: number;
  readonly rows: number;
  readonly places: Float32Array;
};

function addCell(sums: Float64Array, cell: number, to: Float64Array): void {
  for (let i = 0; i < SUMS; i++) to[i] += sums[SUMS * cell + i];
}

/** Logarithm of the odds that the frame's pixels follow the template's, gain and offset being free. */
function support(sums: Float64Array, pixels: number, evidence: number): number {
  if (Number.isNaN(sums[0])) return 0;
  const print = sums[2] - sums[0] ** 2 / pixels;
  const view = sums[3] - sums[1] ** 2 / pixels;
  // Flat where the other one is flat too says a little; flat against texture says nothing for it.
  if (print < pixels || view < pixels) return 0;
  const correlation = (sums[4] - (sums[0] * sums[1]) / pixels) / Math.sqrt(print * view);
  const believed = MOST_CORRELATION * Math.max(0, correlation);
  return (-evidence / 2) * Math.log(1 - believed * believed);
}

/** Votes for the first against the second: their sum, and how much was voted either way. */
function compareEvidence(one: Evidence, other: Evidence): { sum: number; weight: number } {
  if (one.columns !== other.columns || one.rows !== other.rows) return compareTotals(one, other);
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < one.places.length; i++) {
    const difference = one.places[i] - other.places[i];
    const vote = Math.max(-MOST_VOTE, Math.min(MOST_VOTE, difference));
    sum += vote;
    weight += Math.abs(vote);
  }
  return { sum, weight };
}

/** Signs of other proportions have no places in common: only the means can be compared. */
function compareTotals(one: Evidence, other: Evidence): { sum: number; weight: number } {
  const mean = ({ places }: Evidence) =>
    places.reduce((total, place) => total + Math.min(MOST_VOTE, place), 0) / places.length;
  const sum = (mean(one) - mean(other)) * Math.min(one.places.length, other.places.length);
  return { sum, weight: Math.abs(sum) };
}
