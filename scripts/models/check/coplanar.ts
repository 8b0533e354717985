import { Box3, BufferAttribute, BufferGeometry, Triangle, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { ReadPiece } from './read-piece.ts';

/** Nearer than this, two faces that look the same way flicker, metres. */
export const FLICKER_GAP = 0.004;
/** Cosine of the angle within which two faces look the same way. */
const SAME_WAY = 0.9995;
/** Faces smaller than this are not looked at, square metres: their flicker is not seen at a sign's scale. */
const LEAST_AREA = 0.02;

/** A place where two faces lie in one another, metres, with the parts that they belong to. */
export interface Flicker {
  parts: readonly [string, string];
  at: readonly [number, number, number];
}

interface Faces {
  geometry: BufferGeometry;
  /** Part of each triangle. */
  parts: string[];
}

function facesOf(pieces: readonly ReadPiece[]): Faces {
  const positions: number[] = [];
  const parts: string[] = [];
  for (const { primitives, partIds, offset } of pieces) {
    for (const { positions: from, parts: owners, indices } of primitives) {
      indices.forEach((vertex, i) => {
        for (const axis of [0, 1, 2] as const)
          positions.push((from[vertex * 3 + axis] ?? 0) + offset[axis]);
        if (i % 3 === 0) parts.push(partIds[owners[vertex] ?? 0] ?? '');
      });
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  return { geometry, parts };
}

/** Faces that lie in others and look the same way: the graphics card cannot tell which is in front. */
export function flickeringFaces(pieces: readonly ReadPiece[]): Flicker[] {
  const { geometry, parts } = facesOf(pieces);
  // The tree sorts the triangles through an index of its own, which leads back to their parts.
  const tree = new MeshBVH(geometry);
  const index = geometry.getIndex();
  const corner = (k: number): number => index?.getX(k) ?? k;
  const position = geometry.getAttribute('position');
  const triangleAt = (k: number, into: Triangle): Triangle => {
    into.a.fromBufferAttribute(position, corner(k * 3));
    into.b.fromBufferAttribute(position, corner(k * 3 + 1));
    into.c.fromBufferAttribute(position, corner(k * 3 + 2));
    return into;
  };
  const partOf = (k: number): string => parts[Math.floor(corner(k * 3) / 3)] ?? '';
  const found: Flicker[] = [];
  const [own, other] = [new Triangle(), new Triangle()];
  const [middle, normal, otherNormal, nearest] = [
    new Vector3(),
    new Vector3(),
    new Vector3(),
    new Vector3(),
  ];
  const reach = new Box3();
  for (let k = 0; k < parts.length; k++) {
    triangleAt(k, own);
    if (own.getArea() < LEAST_AREA) continue;
    own.getMidpoint(middle);
    own.getNormal(normal);
    reach.setFromCenterAndSize(middle, new Vector3().setScalar(FLICKER_GAP * 2));
    let hit = -1;
    tree.shapecast({
      intersectsBounds: (box) => box.intersectsBox(reach),
      intersectsTriangle: (_triangle, j) => {
        if (j === k) return false;
        triangleAt(j, other);
        if (other.getNormal(otherNormal).dot(normal) < SAME_WAY) return false;
        if (other.closestPointToPoint(middle, nearest).distanceTo(middle) > FLICKER_GAP)
          return false;
        hit = j;
        return true;
      },
    });
    if (hit >= 0)
      found.push({ parts: [partOf(k), partOf(hit)], at: [middle.x, middle.y, middle.z] });
  }
  return found;
}
