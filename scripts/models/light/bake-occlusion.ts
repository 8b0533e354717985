import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { hash01 } from '../kit/hash.ts';
import type { MeshBuilder } from '../kit/mesh.ts';

export interface OcclusionOptions {
  /** Meshes that take light away and get no shade themselves. */
  occluders: readonly MeshBuilder[];
  /** Rays per place; rounded up to a square. */
  rays: number;
  /** Farthest occluder that counts, metres. */
  reach: number;
  /** Metres that rays start above a surface; more for tiled roofs, whose bed lies under their tubes. */
  lift: (mesh: MeshBuilder) => number;
  /** Least light that a mesh keeps, so that what is meant to be read is read. */
  least: (mesh: MeshBuilder) => number;
}

export const OCCLUSION_DEFAULTS: OcclusionOptions = {
  occluders: [],
  rays: 36,
  reach: 16,
  lift: () => 0.03,
  least: () => 0,
};

/** Share of light that bounces back from an occluder at the end of the reach, and at no distance. */
const BOUNCE_FAR = 0.55;
const BOUNCE_NEAR = 0.14;

/** Cosine-weighted directions over a hemisphere, stratified. */
function hemisphere(rays: number): Vector3[] {
  const side = Math.ceil(Math.sqrt(rays));
  const directions: Vector3[] = [];
  for (let i = 0; i < side; i++) {
    for (let j = 0; j < side; j++) {
      const r = Math.sqrt((i + 0.5) / side);
      const angle = (2 * Math.PI * (j + 0.5 * (i % 2))) / side;
      directions.push(new Vector3(r * Math.cos(angle), r * Math.sin(angle), Math.sqrt(1 - r * r)));
    }
  }
  return directions;
}

function treeOf(meshes: readonly MeshBuilder[]): MeshBVH {
  const positions: number[] = [];
  const indices: number[] = [];
  for (const mesh of meshes) {
    const first = positions.length / 3;
    for (const p of mesh.positions) positions.push(p);
    for (const i of mesh.indices) indices.push(first + i);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setIndex(new BufferAttribute(new Uint32Array(indices), 1));
  return new MeshBVH(geometry);
}

/**
 * Multiplies every vertex tint by the share of sky that it sees, so that the model stands without a
 * shadow map. Deeper shade is a little warmer, as light under a timber roof is.
 */
export function bakeOcclusion(
  meshes: readonly MeshBuilder[],
  options: Partial<OcclusionOptions> = {},
): void {
  const { occluders, rays, reach, lift, least } = { ...OCCLUSION_DEFAULTS, ...options };
  const tree = treeOf([...meshes, ...occluders]);
  const directions = hemisphere(rays);
  const known = new Map<string, number>();
  const ray = new Ray();
  const [normal, tangent, bitangent] = [new Vector3(), new Vector3(), new Vector3()];
  const openness = (key: string, x: number, y: number, z: number, start: number): number => {
    tangent
      .set(Math.abs(normal.x) > 0.8 ? 0 : 1, Math.abs(normal.x) > 0.8 ? 1 : 0, 0)
      .cross(normal)
      .normalize();
    bitangent.crossVectors(normal, tangent);
    ray.origin.set(x, y, z).addScaledVector(normal, start);
    const turn = hash01(key) * Math.PI * 2;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    let light = 0;
    let all = 0;
    for (const d of directions) {
      ray.direction.set(0, 0, 0).addScaledVector(tangent, d.x * c - d.y * s);
      ray.direction.addScaledVector(bitangent, d.x * s + d.y * c).addScaledVector(normal, d.z);
      const sky = 0.55 + 0.45 * Math.max(-0.4, ray.direction.y);
      all += sky;
      const hit = tree.raycastFirst(ray, DoubleSide, 0, reach);
      light += sky * (hit ? BOUNCE_NEAR + (BOUNCE_FAR - BOUNCE_NEAR) * (hit.distance / reach) : 1);
    }
    return light / all;
  };
  for (const mesh of meshes) {
    known.clear();
    const { positions: p, normals: n, tints } = mesh;
    const floor = least(mesh);
    const start = lift(mesh);
    for (let i = 0; i < mesh.vertexCount * 3; i += 3) {
      const [x, y, z] = [p[i] ?? 0, p[i + 1] ?? 0, p[i + 2] ?? 0];
      normal.set(n[i] ?? 0, n[i + 1] ?? 0, n[i + 2] ?? 0);
      const key = `${x.toFixed(2)},${y.toFixed(2)},${z.toFixed(2)},${normal.x.toFixed(1)},${normal.y.toFixed(1)},${normal.z.toFixed(1)}`;
      let open = known.get(key);
      if (open === undefined) {
        open = openness(key, x, y, z, start);
        known.set(key, open);
      }
      open = Math.max(open, floor);
      const shade = 1 - open;
      tints[i] = (tints[i] ?? 1) * (open + shade * 0.1);
      tints[i + 1] = (tints[i + 1] ?? 1) * (open + shade * 0.05);
      tints[i + 2] = (tints[i + 2] ?? 1) * (open + shade * 0.02);
    }
  }
}
