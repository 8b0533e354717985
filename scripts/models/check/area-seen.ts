import type { ReadPiece } from './read-piece.ts';

/** Square metres of a part's faces that look up, whatever their slope; 0 where no piece holds the part. */
export function areaLookingUp(pieces: readonly ReadPiece[], part: string): number {
  let area = 0;
  for (const { primitives, partIds } of pieces) {
    const number = partIds.indexOf(part);
    if (number < 0) continue;
    for (const { positions, parts, indices } of primitives) {
      for (let i = 0; i < indices.length; i += 3) {
        const [a, b, c] = [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0];
        if (parts[a] !== number) continue;
        const along = (from: number, to: number, axis: number): number =>
          (positions[to * 3 + axis] ?? 0) - (positions[from * 3 + axis] ?? 0);
        area += Math.max(0, along(a, b, 2) * along(a, c, 0) - along(a, b, 0) * along(a, c, 2)) / 2;
      }
    }
  }
  return area;
}
