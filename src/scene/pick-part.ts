import { type Intersection, Mesh, type Object3D } from 'three';
import { partOfAlpha } from '#domain/part-table.ts';

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
