import type { Tint } from '../kit/mesh.ts';
import { at } from '../kit/vector.ts';

/**
 * Gives vertices without light the mean of their neighbours across the triangles' edges, ring by ring,
 * so that a floor is not dark round the foot of a wall that covers its vertex. What no light reaches
 * gets `none`.
 */
export function fillBuried(
  indices: readonly number[],
  lights: readonly (Tint | undefined)[],
  none: Tint,
): Tint[] {
  const filled = [...lights];
  while (filled.includes(undefined)) {
    const sums = new Map<number, [number, number, number, number]>();
    for (let i = 0; i < indices.length; i += 3) {
      const corners = [at(indices, i), at(indices, i + 1), at(indices, i + 2)] as const;
      for (const to of corners) {
        if (filled[to]) continue;
        for (const from of corners) {
          const light = filled[from];
          if (!light) continue;
          const sum = sums.get(to) ?? [0, 0, 0, 0];
          sums.set(to, [sum[0] + light[0], sum[1] + light[1], sum[2] + light[2], sum[3] + 1]);
        }
      }
    }
    if (sums.size === 0) break;
    for (const [to, [r, g, b, count]] of sums) filled[to] = [r / count, g / count, b / count];
  }
  return filled.map((light) => light ?? none);
}
