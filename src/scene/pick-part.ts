import {
  type Camera,
  type Intersection,
  Mesh,
  type Object3D,
  Raycaster,
  Vector2,
  Vector3,
} from 'three';
import { isCutAway } from '#domain/cut-away.ts';
import { partOfAlpha } from '#domain/part-table.ts';
import type { Reconstruction } from './load-reconstruction.ts';
import type { SceneCut } from './scene-props.ts';

/** Of what stands in a layer, the part at a place of the picture, −1 to 1 across and up; null beside all of them. */
export type PartPicker = (
  shown: { root: Object3D; look: Pick<Reconstruction['look'], 'hides'> },
  camera: Camera,
  across: number,
  up: number,
  cut: SceneCut | null,
) => string | null;

/** Picks as the last frame was drawn: what is left out or cut away is no obstacle. */
export function createPartPicker(): PartPicker {
  const ray = new Raycaster();
  const at = new Vector3();
  return ({ root, look }, camera, across, up, cut) => {
    ray.setFromCamera(new Vector2(across, up), camera);
    for (const hit of ray.intersectObject(root)) {
      const part = pickPart(hit);
      const { x, y, z } = root.worldToLocal(at.copy(hit.point));
      const isThere = part === null || !look.hides(part);
      if (isThere && !isCutAway(cut, [x, y, z], part)) return part;
    }
    return null;
  };
}

/** The id of the part that a ray has hit; null where what it hit has no parts. */
export function pickPart({ object, face }: Pick<Intersection, 'object' | 'face'>): string | null {
  if (!(object instanceof Mesh) || face === null || face === undefined) return null;
  const colours = object.geometry.getAttribute('color');
  if (colours === undefined || colours.itemSize !== 4) return null;
  return partsOf(object)?.[partOfAlpha(colours.getW(face.a))] ?? null;
}

/** The table of the piece that a mesh belongs to. */
function partsOf(mesh: Object3D): readonly string[] | null {
  for (let node: Object3D | null = mesh; node !== null; node = node.parent) {
    const parts: unknown = node.userData['parts'];
    if (Array.isArray(parts)) return parts as readonly string[];
  }
  return null;
}
