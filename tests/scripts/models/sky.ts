import { BufferAttribute, BufferGeometry, FrontSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { PartSet } from '../../../scripts/models/kit/part-set.ts';

/** All faces of a piece, for rays. */
export function treeOf(parts: PartSet): MeshBVH {
  const positions: number[] = [];
  const indices: number[] = [];
  for (const { mesh } of parts.list()) {
    const first = positions.length / 3;
    positions.push(...mesh.positions);
    indices.push(...mesh.indices.map((index) => index + first));
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setIndex(new BufferAttribute(new Uint32Array(indices), 1));
  return new MeshBVH(geometry);
}

/** Directions from `place`, between two elevations in degrees, that meet no face turned to it, as a screen would show. */
export function escapes(tree: MeshBVH, place: Vector3, from: number, to: number): string[] {
  const found: string[] = [];
  for (let elevation = from; elevation <= to; elevation += 2.5) {
    for (let turn = 0; turn < 360; turn += 7.5) {
      const [e, a] = [(elevation * Math.PI) / 180, (turn * Math.PI) / 180];
      const direction = new Vector3(
        Math.cos(e) * Math.cos(a),
        Math.sin(e),
        Math.cos(e) * Math.sin(a),
      );
      const hit = tree.raycastFirst(new Ray(place.clone(), direction), FrontSide, 0, 200);
      if (!hit) found.push(`${place.toArray().join(', ')} at ${elevation}° up, ${turn}° round`);
    }
  }
  return found;
}
