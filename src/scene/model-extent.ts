import { Box3, Mesh, type Object3D, Vector3 } from 'three';

/** What a model really fills, court and stairs included, metres: the middle and sides of its ground, its lowest and its highest point. */
export type ModelExtent = {
  x: number;
  z: number;
  widthMetres: number;
  depthMetres: number;
  lowestMetres: number;
  heightMetres: number;
  /** It leaves the corners of its ground free, as an arena does. */
  isRound: boolean;
};

/** So far from the middle, the sides being at 1, nothing of a round thing stands. */
const CORNER = 1.1;

const box = new Box3();
const point = new Vector3();

/** Measures a model that hangs in no scene yet, in its own frame. */
export function modelExtent(root: Object3D): ModelExtent {
  box.setFromObject(root);
  return {
    x: (box.min.x + box.max.x) / 2,
    z: (box.min.z + box.max.z) / 2,
    widthMetres: box.max.x - box.min.x,
    depthMetres: box.max.z - box.min.z,
    lowestMetres: box.min.y,
    heightMetres: box.max.y,
    isRound: !reachesCorners(root, box),
  };
}

/** Ends at the first point in a corner: only what is round is walked through to its end. */
function reachesCorners(node: Object3D, { min, max }: Box3): boolean {
  if (node instanceof Mesh) {
    const position = node.geometry.getAttribute('position');
    for (let index = 0; index < position.count; index += 1) {
      point.fromBufferAttribute(position, index).applyMatrix4(node.matrixWorld);
      const across = (2 * point.x - min.x - max.x) / (max.x - min.x);
      const along = (2 * point.z - min.z - max.z) / (max.z - min.z);
      if (Math.hypot(across, along) > CORNER) return true;
    }
  }
  return node.children.some((child) => reachesCorners(child, box));
}
