import { add, at, cross, length, normalize, subtract, type Vec3 } from './vector.ts';

export type Uv = readonly [number, number];
/** Linear factor on the texture's colour, red, green, blue; 1 leaves it as it is. */
export type Tint = Vec3;

export const NO_TINT: Tint = [1, 1, 1];

/** Triangles under construction: flat lists, three numbers to a position, normal and tint, two to a uv. */
export class MeshBuilder {
  readonly positions: number[] = [];
  readonly normals: number[] = [];
  readonly uvs: number[] = [];
  readonly tints: number[] = [];
  readonly indices: number[] = [];

  get vertexCount(): number {
    return this.positions.length / 3;
  }

  get triangleCount(): number {
    return this.indices.length / 3;
  }

  /** Adds a vertex and returns its index. */
  vertex(position: Vec3, normal: Vec3, uv: Uv, tint: Tint = NO_TINT): number {
    this.positions.push(position[0], position[1], position[2]);
    this.normals.push(normal[0], normal[1], normal[2]);
    this.uvs.push(uv[0], uv[1]);
    this.tints.push(tint[0], tint[1], tint[2]);
    return this.vertexCount - 1;
  }

  /** Adds a triangle, counter-clockwise seen from outside. */
  triangle(a: number, b: number, c: number): void {
    this.indices.push(a, b, c);
  }
}

export interface GridShape {
  columns: number;
  rows: number;
  /** Surface point; u and v run from 0 to 1, and the outside is on the side of du × dv. */
  point: (u: number, v: number) => Vec3;
  uv: (u: number, v: number, point: Vec3) => Uv;
  tint?: Tint | ((u: number, v: number) => Tint);
  /** Turns the surface inside out. */
  flip?: boolean;
}

/** Smooth-shaded surface patch; rows that close on themselves share their seam's normals. */
export function addGrid(mesh: MeshBuilder, shape: GridShape): void {
  const { columns, rows, tint = NO_TINT, flip = false } = shape;
  const points: Vec3[] = [];
  const normals: Vec3[] = [];
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      points.push(shape.point(i / columns, j / rows));
      normals.push([0, 0, 0]);
    }
  }
  const triangles: [number, number, number][] = [];
  const index = (i: number, j: number): number => j * (columns + 1) + i;
  const addTriangle = (a: number, b: number, c: number): void => {
    const pa = at(points, a);
    const normal = cross(subtract(at(points, b), pa), subtract(at(points, c), pa));
    if (length(normal) < 1e-9) return;
    for (const k of [a, b, c]) normals[k] = add(at(normals, k), normal);
    triangles.push(flip ? [a, c, b] : [a, b, c]);
  };
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      addTriangle(index(i, j), index(i + 1, j), index(i + 1, j + 1));
      addTriangle(index(i, j), index(i + 1, j + 1), index(i, j + 1));
    }
  }
  for (let j = 0; j <= rows; j++) {
    const a = index(0, j);
    const b = index(columns, j);
    if (length(subtract(at(points, a), at(points, b))) > 1e-6) continue;
    const shared = add(at(normals, a), at(normals, b));
    normals[a] = shared;
    normals[b] = shared;
  }
  const first = mesh.vertexCount;
  points.forEach((point, k) => {
    const u = (k % (columns + 1)) / columns;
    const v = Math.floor(k / (columns + 1)) / rows;
    const n = normalize(at(normals, k));
    const normal: Vec3 = flip ? [-n[0], -n[1], -n[2]] : n;
    mesh.vertex(
      point,
      normal,
      shape.uv(u, v, point),
      typeof tint === 'function' ? tint(u, v) : tint,
    );
  });
  for (const [a, b, c] of triangles) mesh.triangle(first + a, first + b, first + c);
}
