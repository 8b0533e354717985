import type { ReadPrimitive } from '../gltf/read-model.ts';

export interface Box {
  min: [number, number, number];
  max: [number, number, number];
}

/** What each part of a finished model fills, by its id, and what all fill together, metres to the millimetre. */
export function partBoxes(
  primitives: readonly ReadPrimitive[],
  partIds: readonly string[],
): { box: Box; partBoxes: Record<string, Box> } {
  const whole = emptyBox();
  const boxes = new Map<string, Box>();
  for (const { positions, parts } of primitives) {
    for (let vertex = 0; vertex < parts.length; vertex++) {
      const id = partIds[parts[vertex] ?? 0] ?? '';
      const own = boxes.get(id) ?? emptyBox();
      boxes.set(id, own);
      for (const axis of [0, 1, 2] as const) {
        const value = Math.round((positions[vertex * 3 + axis] ?? 0) * 1000) / 1000;
        for (const box of [own, whole]) {
          box.min[axis] = Math.min(box.min[axis], value);
          box.max[axis] = Math.max(box.max[axis], value);
        }
      }
    }
  }
  return { box: whole, partBoxes: Object.fromEntries(boxes) };
}

function emptyBox(): Box {
  return { min: [Infinity, Infinity, Infinity], max: [-Infinity, -Infinity, -Infinity] };
}
