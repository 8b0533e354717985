import { openModel } from '../gltf/read-model.ts';

/** Triangles with what their surface is painted with; all arrays run by vertex, three or two numbers to each. */
export interface Surface {
  /** Metres. */
  positions: Float32Array;
  normals: Float32Array;
  /** In the material's own picture, repeating beyond 0 to 1. */
  uvs: Float32Array;
  /** Linear light that the picture is multiplied by. */
  tints: Float32Array;
  indices: Uint32Array;
  /** The material of each triangle, by its number in `materials`. */
  faceMaterials: Uint32Array;
  materials: readonly string[];
}

type Offset = readonly [number, number, number];

/** Reads finished pieces into one surface, each moved by its offset. */
export async function readSurface(
  pieces: readonly { bytes: Uint8Array; offset: Offset }[],
): Promise<Surface> {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const tints: number[] = [];
  const indices: number[] = [];
  const faceMaterials: number[] = [];
  const materials: string[] = [];
  for (const { bytes, offset } of pieces) {
    const { document, values } = await openModel(bytes);
    for (const node of document.nodes) {
      const mesh = node.mesh === undefined ? undefined : document.meshes[node.mesh];
      for (const { attributes, indices: faces, material } of mesh?.primitives ?? []) {
        const { POSITION, NORMAL, TEXCOORD_0, COLOR_0 } = attributes;
        const skin = document.materials[material];
        if (POSITION === undefined || NORMAL === undefined || COLOR_0 === undefined || !skin)
          throw new Error('a primitive lacks positions, normals, colours or a material');
        const first = positions.length / 3;
        const place = values(POSITION);
        for (let at = 0; at < place.length; at += 1) {
          const axis = at % 3;
          const metres = (place[at] ?? 0) * (node.scale[axis] ?? 1) + (node.translation[axis] ?? 0);
          positions.push(metres + (offset[axis as 0 | 1 | 2] ?? 0));
        }
        for (const value of values(NORMAL)) normals.push(value);
        const pbr = skin.pbrMetallicRoughness;
        const factor = pbr?.baseColorFactor ?? [1, 1, 1];
        values(COLOR_0).forEach((value, at) => {
          if (at % 4 < 3) tints.push(value * (factor[at % 4] ?? 1));
        });
        const span = pbr?.baseColorTexture?.extensions?.KHR_texture_transform;
        const own = TEXCOORD_0 === undefined ? [] : values(TEXCOORD_0);
        for (let at = 0; at < (place.length / 3) * 2; at += 1) {
          uvs.push((own[at] ?? 0) * (span?.scale[at % 2] ?? 1) + (span?.offset[at % 2] ?? 0));
        }
        const known = materials.indexOf(skin.name);
        const number = known === -1 ? materials.push(skin.name) - 1 : known;
        const corners = values(faces);
        for (const corner of corners) indices.push(first + corner);
        for (let face = 0; face < corners.length / 3; face += 1) faceMaterials.push(number);
      }
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    uvs: Float32Array.from(uvs),
    tints: Float32Array.from(tints),
    indices: Uint32Array.from(indices),
    faceMaterials: Uint32Array.from(faceMaterials),
    materials,
  };
}
