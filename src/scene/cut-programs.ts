import { type Camera, Group, Mesh, MeshStandardMaterial, type Object3D, type Scene } from 'three';
import type { WebGLRenderer } from 'three';
import { createPartUniforms, patchPartMaterial, setPartCutting } from './part-shader.ts';

export type CutPrograms = {
  /** Never rejects: what cannot be made ready beforehand is made when it is drawn. */
  ready: Promise<void>;
  /** Lets the programs go, once the model itself holds them. */
  dispose: () => void;
};

/** Has the shaders made by which a model is drawn cut open, while it still stands there whole: no pause when it opens. */
export function prepareCut(
  renderer: Pick<WebGLRenderer, 'compileAsync'>,
  root: Object3D,
  scene: Scene,
  camera: Camera,
): CutPrograms {
  const stand = new Group();
  const materials = new Map<MeshStandardMaterial, MeshStandardMaterial>();
  root.traverse((mesh) => {
    if (!(mesh instanceof Mesh) || !(mesh.material instanceof MeshStandardMaterial)) return;
    const { material } = mesh;
    const twin = materials.get(material) ?? cutTwin(material);
    materials.set(material, twin);
    stand.add(new Mesh(mesh.geometry, twin));
  });
  return {
    ready: renderer.compileAsync(stand, camera, scene).then(
      () => {},
      () => {},
    ),
    dispose() {
      for (const twin of materials.values()) twin.dispose();
    },
  };
}

function cutTwin(material: MeshStandardMaterial): MeshStandardMaterial {
  const twin = material.clone();
  patchPartMaterial(twin, createPartUniforms());
  setPartCutting(twin, true);
  return twin;
}
