import { Box3, type Object3D } from 'three';

/** What a model really fills, court and stairs included, metres: the middle and sides of its ground, its lowest and its highest point. */
export type ModelExtent = {
  x: number;
  z: number;
  widthMetres: number;
  depthMetres: number;
  lowestMetres: number;
  heightMetres: number;
};

const box = new Box3();

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
  };
}
