import { BufferAttribute, BufferGeometry, DoubleSide, type Ray } from 'three';
import { MeshBVH, SAH } from 'three-mesh-bvh';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { at } from '../kit/vector.ts';

/** What a ray meets first: how far away, whether from behind, and a vertex of the triangle. */
export interface Met {
  distance: number;
  behind: boolean;
  vertex: number;
}

/** Triangles of several meshes that rays are cast into, with a colour to each vertex. */
export class RayScene {
  readonly #tree: MeshBVH;
  readonly #index: Uint32Array;
  readonly #colours: Float32Array;

  constructor(
    meshes: readonly MeshBuilder[],
    colourOf: (mesh: MeshBuilder, vertex: number) => Tint,
  ) {
    const vertices = meshes.reduce((sum, mesh) => sum + mesh.vertexCount, 0);
    const positions = new Float32Array(vertices * 3);
    this.#colours = new Float32Array(vertices * 3);
    this.#index = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0));
    let [first, corner] = [0, 0];
    for (const mesh of meshes) {
      positions.set(mesh.positions, first * 3);
      for (let i = 0; i < mesh.vertexCount; i++)
        this.#colours.set(colourOf(mesh, i), (first + i) * 3);
      for (const i of mesh.indices) this.#index[corner++] = first + i;
      first += mesh.vertexCount;
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(positions, 3));
    geometry.setIndex(new BufferAttribute(this.#index, 1));
    this.#tree = new MeshBVH(geometry, { strategy: SAH });
  }

  /** The first triangle within `reach` metres, from either side. */
  cast(ray: Ray, reach: number): Met | undefined {
    const hit = this.#tree.raycastFirst(ray, DoubleSide, 0, reach);
    if (!hit?.face) return undefined;
    return {
      distance: hit.distance,
      behind: ray.direction.dot(hit.face.normal) > 0,
      vertex: hit.face.a,
    };
  }

  /** One channel of a vertex's colour. */
  colour(vertex: number, channel: 0 | 1 | 2): number {
    return at(this.#colours as unknown as readonly number[], vertex * 3 + channel);
  }
}
