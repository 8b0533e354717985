import { type BufferGeometry, type Material, Mesh, type Object3D, Texture } from 'three';

/**
 * Notes what a model holds on the graphics card, as it was loaded, and gives the function that frees
 * it: geometries, materials and their textures, whatever the meshes wear by then.
 */
export function createModelDisposer(root: Object3D): () => void {
  const held = new Set<BufferGeometry | Material | Texture>();
  root.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    held.add(node.geometry);
    const worn: Material | Material[] = node.material;
    for (const material of [worn].flat()) {
      held.add(material);
      for (const value of Object.values(material)) if (value instanceof Texture) held.add(value);
    }
  });
  return () => {
    for (const resource of held) {
      resource.dispose();
      if (resource instanceof Texture) closePicture(resource.image);
    }
    held.clear();
  };
}

function closePicture(image: unknown): void {
  if (typeof ImageBitmap !== 'undefined' && image instanceof ImageBitmap) image.close();
}
