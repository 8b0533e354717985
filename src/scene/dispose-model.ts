import { type Material, Mesh, type Object3D, Texture } from 'three';

/** Frees what a model holds on the graphics card: geometries, materials, and the textures of the materials. */
export function disposeModel(root: Object3D): void {
  root.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    node.geometry.dispose();
    const materials: Material | Material[] = node.material;
    for (const material of [materials].flat()) disposeMaterial(material);
  });
}

function disposeMaterial(material: Material): void {
  for (const value of Object.values(material)) {
    if (!(value instanceof Texture)) continue;
    value.dispose();
    const image: unknown = value.image;
    if (typeof ImageBitmap !== 'undefined' && image instanceof ImageBitmap) image.close();
  }
  material.dispose();
}
