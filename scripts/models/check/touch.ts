import { BufferAttribute, BufferGeometry, Matrix4, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Body } from './bodies.ts';

/** Widest gap between two bodies that still count as touching, metres. */
export const TOUCH_GAP = 0.03;

const trees = new WeakMap<Body, { geometry: BufferGeometry; tree: MeshBVH }>();
const SAME_PLACE = new Matrix4();

function treeOf(body: Body): { geometry: BufferGeometry; tree: MeshBVH } {
  const known = trees.get(body);
  if (known) return known;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(body.triangles, 3));
  const tree = new MeshBVH(geometry);
  geometry.boundsTree = tree;
  const made = { geometry, tree };
  trees.set(body, made);
  return made;
}

/** Whether the surfaces of two bodies meet, or a corner of one lies within the gap of the other's surface. */
export function bodiesTouch(a: Body, b: Body): boolean {
  const near = ([0, 1, 2] as const).every(
    (axis) => a.min[axis] <= b.max[axis] + TOUCH_GAP && b.min[axis] <= a.max[axis] + TOUCH_GAP,
  );
  if (!near) return false;
  return (
    cornerNear(a, b) ||
    cornerNear(b, a) ||
    treeOf(a).tree.intersectsGeometry(treeOf(b).geometry, SAME_PLACE)
  );
}

/** Whether a corner of one body lies within the gap of the other's surface. */
function cornerNear(from: Body, to: Body): boolean {
  const { tree } = treeOf(to);
  const point = new Vector3();
  const { triangles } = from;
  for (let i = 0; i < triangles.length; i += 3) {
    point.fromArray(triangles, i);
    const outside = ([0, 1, 2] as const).some((axis) => {
      const value = point.getComponent(axis);
      return value < to.min[axis] - TOUCH_GAP || value > to.max[axis] + TOUCH_GAP;
    });
    if (outside) continue;
    const nearest = tree.closestPointToPoint(point, undefined, 0, TOUCH_GAP);
    if (nearest && nearest.distance <= TOUCH_GAP) return true;
  }
  return false;
}
