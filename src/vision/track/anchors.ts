/** Points of a picture at which a patch of 8×8 pixels can be found again: pairs x, y, the most telling spread first. */
export type Anchors = Float32Array;

/** Half the window over which a point's structure is judged, pixels. */
const WINDOW = 3;
/** Distance from the picture's edge at which a patch, somewhat stretched, still fits. */
const MARGIN = 6;
/** Smallest side of a cell that yields one anchor, pixels. */
const LEAST_CELL = 6;
/** What an edge counts beside a corner: it holds the pose in one direction only. */
const EDGE_SHARE = 0.06;
/** Least structure, squared grey values per pixel; below it there is noise only. */
const LEAST_SCORE = 3;
/** Blocks across and down through which the anchors' order goes in turn, so that any first few are spread. */
const BLOCKS = 4;

/** At most `most` anchors: the best corner of each cell of a grid or, where there is none, its best edge. */
export function selectAnchors(
  luma: Uint8Array,
  width: number,
  height: number,
  most: number,
): Anchors {
  const innerWidth = width - 2 * MARGIN;
  const innerHeight = height - 2 * MARGIN;
  if (innerWidth < 1 || innerHeight < 1) return new Float32Array(0);
  const scores = structureScores(luma, width, height);
  const side = Math.max(LEAST_CELL, Math.sqrt((innerWidth * innerHeight) / most));
  const columns = Math.ceil(innerWidth / side);
  const rows = Math.ceil(innerHeight / side);
  const blocks: { x: number; y: number; score: number }[][] = Array.from(
    { length: BLOCKS * BLOCKS },
    () => [],
  );
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const best = bestIn(
        scores,
        width,
        MARGIN + Math.floor((column * innerWidth) / columns),
        MARGIN + Math.floor(((column + 1) * innerWidth) / columns),
        MARGIN + Math.floor((row * innerHeight) / rows),
        MARGIN + Math.floor(((row + 1) * innerHeight) / rows),
      );
      if (best === null) continue;
      const block =
        Math.floor((BLOCKS * row) / rows) * BLOCKS + Math.floor((BLOCKS * column) / columns);
      blocks[block].push(best);
    }
  }
  return inTurns(blocks, most);
}

function inTurns(
  blocks: readonly { x: number; y: number; score: number }[][],
  most: number,
): Anchors {
  for (const block of blocks) block.sort((one, other) => other.score - one.score);
  const chosen: number[] = [];
  for (let turn = 0; chosen.length < 2 * most; turn++) {
    const round = blocks.flatMap((block) => (block.length > turn ? [block[turn]] : []));
    if (round.length === 0) break;
    round.sort((one, other) => other.score - one.score);
    for (const { x, y } of round) chosen.push(x + 0.5, y + 0.5);
  }
  return Float32Array.from(chosen.slice(0, 2 * most));
}

function bestIn(
  scores: Float32Array,
  width: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): { x: number; y: number; score: number } | null {
  let score = LEAST_SCORE;
  let best: { x: number; y: number; score: number } | null = null;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (scores[y * width + x] <= score) continue;
      score = scores[y * width + x];
      best = { x, y, score };
    }
  }
  return best;
}

/** Smaller eigenvalue of the mean structure tensor, plus a share of the larger. */
function structureScores(luma: Uint8Array, width: number, height: number): Float32Array {
  const size = width * height;
  const xx = new Float32Array(size);
  const xy = new Float32Array(size);
  const yy = new Float32Array(size);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const gx = (luma[at + 1] - luma[at - 1]) / 2;
      const gy = (luma[at + width] - luma[at - width]) / 2;
      xx[at] = gx * gx;
      xy[at] = gx * gy;
      yy[at] = gy * gy;
    }
  }
  for (const plane of [xx, xy, yy]) boxMean(plane, width, height);
  for (let at = 0; at < size; at++) {
    const middle = (xx[at] + yy[at]) / 2;
    const spread = Math.hypot((xx[at] - yy[at]) / 2, xy[at]);
    xx[at] = middle - spread + EDGE_SHARE * (middle + spread);
  }
  return xx;
}

/** Mean over (2·WINDOW+1)² pixels, in place; what lies closer to the edge than WINDOW is of no use. */
function boxMean(plane: Float32Array, width: number, height: number): void {
  const line = new Float32Array(Math.max(width, height));
  const span = 2 * WINDOW + 1;
  const pass = (start: number, step: number, length: number) => {
    let sum = 0;
    for (let i = 0; i < length; i++) {
      sum += plane[start + i * step];
      if (i >= span) sum -= line[i - span];
      line[i] = plane[start + i * step];
      if (i >= span - 1) plane[start + (i - WINDOW) * step] = sum / span;
    }
  };
  for (let y = 0; y < height; y++) pass(y * width, 1, width);
  for (let x = 0; x < width; x++) pass(x, width, height);
}
