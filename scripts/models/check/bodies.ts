import type { ReadPiece } from './read-piece.ts';

/** Triangles that hang together by shared corners, in the layer's metres. */
export interface Body {
  part: string;
  min: readonly [number, number, number];
  max: readonly [number, number, number];
  /** Nine numbers to a triangle, its corners one after the other. */
  triangles: Float32Array;
}

/** Corners nearer than this are one, metres: finer than the quantisation of a site's positions. */
const SAME_CORNER = 0.004;

/** The connected bodies of a part, or of every part when none is named. */
export function bodiesOf(pieces: readonly ReadPiece[], part?: string): Body[] {
  return pieces.flatMap((piece) => bodiesOfPiece(piece, part));
}

function bodiesOfPiece({ primitives, partIds, offset }: ReadPiece, part?: string): Body[] {
  const wanted = part === undefined ? -1 : partIds.indexOf(part);
  if (part !== undefined && wanted < 0) return [];
  const corners = new Map<string, number>();
  const parents: number[] = [];
  const faces: { corner: number; part: number; points: number[] }[] = [];
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const { positions, parts, indices } of primitives) {
    const cornerOf = (part: number, at: readonly number[]): number => {
      const key = `${part}:${at.map((value) => Math.round(value / SAME_CORNER)).join(',')}`;
      const known = corners.get(key) ?? parents.length;
      if (known === parents.length) parents.push(known);
      corners.set(key, known);
      return known;
    };
    for (let i = 0; i < indices.length; i += 3) {
      const part = parts[indices[i] ?? 0] ?? 0;
      if (wanted >= 0 && part !== wanted) continue;
      const points = [0, 1, 2].flatMap((k) => {
        const at = (indices[i + k] ?? 0) * 3;
        return [0, 1, 2].map((axis) => positions[at + axis] ?? 0);
      });
      const [a = 0, b = 0, c = 0] = [0, 3, 6].map((at) => cornerOf(part, points.slice(at, at + 3)));
      parents[root(b)] = root(a);
      parents[root(c)] = root(a);
      faces.push({ corner: a, part, points });
    }
  }
  const bodies = new Map<number, { part: number; points: number[] }>();
  for (const { corner, part, points } of faces) {
    const body = bodies.get(root(corner)) ?? { part, points: [] };
    for (const value of points) body.points.push(value);
    bodies.set(root(corner), body);
  }
  return [...bodies.values()].map(({ part: number, points }) => {
    const triangles = Float32Array.from(points, (value, i) => value + (offset[i % 3] ?? 0));
    return { part: partIds[number] ?? '', triangles, ...boxOf(triangles) };
  });
}

/** Box round points, three numbers each. */
export function boxOf(points: Float32Array): Pick<Body, 'min' | 'max'> {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  points.forEach((value, i) => {
    const axis = (i % 3) as 0 | 1 | 2;
    min[axis] = Math.min(min[axis], value);
    max[axis] = Math.max(max[axis], value);
  });
  return { min, max };
}
