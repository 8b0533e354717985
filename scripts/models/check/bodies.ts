import type { ReadPiece } from './read-piece.ts';

/** Box of triangles that hang together by shared corners, in the layer's metres. */
export interface Body {
  part: string;
  min: readonly [number, number, number];
  max: readonly [number, number, number];
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
  const places: { part: number; at: [number, number, number] }[] = [];
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const { positions, parts, indices } of primitives) {
    const cornerOf = (vertex: number): number => {
      const at: [number, number, number] = [
        positions[vertex * 3] ?? 0,
        positions[vertex * 3 + 1] ?? 0,
        positions[vertex * 3 + 2] ?? 0,
      ];
      const key = `${parts[vertex]}:${at.map((value) => Math.round(value / SAME_CORNER)).join(',')}`;
      const known = corners.get(key);
      if (known !== undefined) return known;
      const made = parents.length;
      corners.set(key, made);
      parents.push(made);
      places.push({ part: parts[vertex] ?? 0, at });
      return made;
    };
    for (let i = 0; i < indices.length; i += 3) {
      if (wanted >= 0 && parts[indices[i] ?? 0] !== wanted) continue;
      const [a, b, c] = [0, 1, 2].map((k) => cornerOf(indices[i + k] ?? 0));
      parents[root(b ?? 0)] = root(a ?? 0);
      parents[root(c ?? 0)] = root(a ?? 0);
    }
  }
  return boxes(places, root).map(({ part: number, min, max }) => ({
    part: partIds[number] ?? '',
    min: [min[0] + offset[0], min[1] + offset[1], min[2] + offset[2]],
    max: [max[0] + offset[0], max[1] + offset[1], max[2] + offset[2]],
  }));
}

function boxes(
  places: readonly { part: number; at: [number, number, number] }[],
  root: (i: number) => number,
): { part: number; min: [number, number, number]; max: [number, number, number] }[] {
  const found = new Map<
    number,
    { part: number; min: [number, number, number]; max: [number, number, number] }
  >();
  places.forEach(({ part, at }, i) => {
    const body = found.get(root(i)) ?? {
      part,
      min: [Infinity, Infinity, Infinity],
      max: [-Infinity, -Infinity, -Infinity],
    };
    for (const axis of [0, 1, 2] as const) {
      body.min[axis] = Math.min(body.min[axis], at[axis]);
      body.max[axis] = Math.max(body.max[axis], at[axis]);
    }
    found.set(root(i), body);
  });
  return [...found.values()];
}
