import { type Accessor, Document, NodeIO } from '@gltf-transform/core';
import type { PartMesh } from '../../models/kit/part-set.ts';
import { bakeOcclusion } from '../../models/light/bake-occlusion.ts';
import { surfaceColour } from '../../models/light/surface-colour.ts';
import { templateHouse } from './house.ts';

/** By this the template's house is known again. */
export const TEMPLATE_SCENE = 'Huế Hiện site template';

/** Rays per place: enough for a house of plain colours. */
const RAYS = 24;

/**
 * The template's house as the bytes of a .glb such as anybody's modelling program writes: one node to
 * a part, one material, colours and shade in the vertices.
 */
export async function houseGlb(): Promise<Uint8Array> {
  const meshes = templateHouse().list();
  paint(meshes);
  const document = new Document();
  const buffer = document.createBuffer();
  const scene = document.createScene(TEMPLATE_SCENE);
  const material = document.createMaterial('painted').setRoughnessFactor(0.9).setMetallicFactor(0);
  const accessor = (type: 'VEC3' | 'SCALAR', array: Float32Array | Uint32Array): Accessor =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as Float32Array<ArrayBuffer>)
      .setBuffer(buffer);
  const parts = [...new Set(meshes.map(({ part }) => part))];
  for (const part of parts) {
    const mesh = document.createMesh(part);
    for (const own of meshes.filter((one) => one.part === part)) {
      const { positions, normals, tints, indices } = own.mesh;
      mesh.addPrimitive(
        document
          .createPrimitive()
          .setAttribute('POSITION', accessor('VEC3', Float32Array.from(positions)))
          .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(normals)))
          .setAttribute('COLOR_0', accessor('VEC3', Float32Array.from(tints, unit)))
          .setIndices(accessor('SCALAR', Uint32Array.from(indices)))
          .setMaterial(material),
      );
    }
    scene.addChild(document.createNode(part).setMesh(mesh));
  }
  return new NodeIO().writeBinary(document);
}

const unit = (value: number): number => Math.min(1, Math.max(0, value));

/** Gives every vertex the colour that its textured surface has on the whole, in its shade. */
function paint(meshes: readonly PartMesh[]): void {
  for (const { mesh, material } of meshes) {
    const colours = Array.from({ length: mesh.vertexCount }, (_, i) =>
      surfaceColour(material, mesh, i),
    );
    colours.forEach((colour, i) => {
      for (const k of [0, 1, 2] as const) mesh.tints[i * 3 + k] = colour[k];
    });
  }
  const roofs = new Set(
    meshes.filter(({ material }) => material === 'roof').map((one) => one.mesh),
  );
  bakeOcclusion(
    meshes.map(({ mesh }) => mesh),
    { rays: RAYS, lift: (mesh) => (roofs.has(mesh) ? 0.24 : 0.03), least: () => 0.12 },
  );
}
