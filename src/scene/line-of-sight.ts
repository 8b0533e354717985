import { Matrix4, Mesh, type Object3D, Vector3 } from 'three';
import type { Reconstruction } from './load-reconstruction.ts';

/** Whether something stands between two points, in the frame of what was measured, metres. */
export type LineOfSight = (from: Vector3, to: Vector3) => boolean;

/** Cells along the longest side. */
const FINENESS = 96;
/** Cells one above the other, at most. */
const STOREYS = 48;
/** So many cells before its end a line counts as free: what is looked at stands on something itself. */
const REACH_CELLS = 2.2;
/** From one point to the next on a triangle, in cells. */
const SPACING = 0.8;
/** Triangles between two looks at the clock. */
const BATCH = 64;
/** So long a measuring keeps the page, milliseconds; the frame after it comes first. */
const SLICE_MS = 3;

const local = new Matrix4();
const step = new Vector3();
const spot = new Vector3();

/**
 * Measures a coarse stand-in for a model, cells that are full or empty, which answers in microseconds where
 * rays against all triangles take milliseconds: good for dimming a pin, not for touching a thing.
 * Rejects with the signal's reason.
 */
export async function measureSight(
  { root, extent }: Pick<Reconstruction, 'root' | 'extent'>,
  signal: AbortSignal,
): Promise<LineOfSight> {
  const { x, z, widthMetres, depthMetres, lowestMetres, heightMetres } = extent;
  const tall = heightMetres - lowestMetres;
  const side = Math.max(widthMetres, depthMetres, tall, 0.001) / FINENESS;
  // Terraces are low and wide: cells as wide would be as high as they.
  const height = Math.min(side, Math.max(tall / STOREYS, side / 8));
  const frame = new Matrix4()
    .makeScale(1 / side, 1 / height, 1 / side)
    .multiply(local.makeTranslation(widthMetres / 2 - x, -lowestMetres, depthMetres / 2 - z));
  const across = Math.floor(widthMetres / side) + 2;
  const up = Math.floor(tall / height) + 2;
  const deep = Math.floor(depthMetres / side) + 2;
  const full = new Uint8Array(across * up * deep);

  const cellOf = (point: Vector3): number => {
    const i = Math.floor(point.x);
    const j = Math.floor(point.y);
    const k = Math.floor(point.z);
    if (i < 0 || j < 0 || k < 0 || i >= across || j >= up || k >= deep) return -1;
    return (j * deep + k) * across + i;
  };
  const fill = (point: Vector3) => {
    const index = cellOf(point);
    if (index >= 0) full[index] = 1;
  };

  const points = pointsOf(root, frame, fill);
  let until = performance.now() + SLICE_MS;
  while (points.next().done !== true) {
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }

  return (from, to) => {
    spot.copy(from).applyMatrix4(frame);
    step.copy(to).applyMatrix4(frame).sub(spot);
    const length = step.length();
    step.divideScalar(length * 2);
    // An eye is mostly far away: the way to the first cell is gone in one step.
    const outside = Math.floor(
      Math.max(
        stepsUntil(spot.x, step.x, across),
        stepsUntil(spot.y, step.y, up),
        stepsUntil(spot.z, step.z, deep),
      ),
    );
    const steps = Math.floor((length - REACH_CELLS) * 2);
    if (outside >= steps) return false;
    spot.addScaledVector(step, outside);
    for (let left = steps - outside; left > 0; left -= 1) {
      const index = cellOf(spot);
      if (index >= 0 && full[index] === 1) return true;
      spot.add(step);
    }
    return false;
  };
}

/** After how many steps something is between 0 and `end`; infinite when never. */
function stepsUntil(start: number, step: number, end: number): number {
  if (start < 0) return step > 0 ? -start / step : Number.POSITIVE_INFINITY;
  if (start > end) return step < 0 ? (end - start) / step : Number.POSITIVE_INFINITY;
  return 0;
}

/** Calls with points of all triangles, in cells, close enough to miss none; yields now and then. */
function* pointsOf(root: Object3D, toGrid: Matrix4, call: (point: Vector3) => void) {
  const meshes: Mesh[] = [];
  root.updateWorldMatrix(true, true);
  const toRoot = root.matrixWorld.clone().invert().premultiply(toGrid);
  root.traverse((node) => {
    if (node instanceof Mesh) meshes.push(node);
  });
  const frames = meshes.map(({ matrixWorld }) =>
    new Matrix4().multiplyMatrices(toRoot, matrixWorld),
  );
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  const point = new Vector3();
  for (const [number, { geometry }] of meshes.entries()) {
    const frame = frames[number] ?? toRoot;
    const { index } = geometry;
    const position = geometry.getAttribute('position');
    const corners = index?.count ?? position.count;
    for (let at = 0; at + 2 < corners; at += 3) {
      a.fromBufferAttribute(position, index?.getX(at) ?? at).applyMatrix4(frame);
      b.fromBufferAttribute(position, index?.getX(at + 1) ?? at + 1).applyMatrix4(frame);
      c.fromBufferAttribute(position, index?.getX(at + 2) ?? at + 2).applyMatrix4(frame);
      const longest = Math.max(a.distanceTo(b), b.distanceTo(c), c.distanceTo(a));
      const parts = Math.max(1, Math.ceil(longest / SPACING));
      for (let i = 0; i <= parts; i += 1) {
        for (let j = 0; j <= parts - i; j += 1) {
          point.copy(a).multiplyScalar(1 - (i + j) / parts);
          call(point.addScaledVector(b, i / parts).addScaledVector(c, j / parts));
        }
      }
      if (at % (BATCH * 3) === 0) yield;
    }
  }
}
