import { type Camera, type Object3D, type Scene, Vector4, type WebGLRenderer } from 'three';

/** Smallest square, CSS pixels, of which one device pixel remains on every screen. */
const SPOT = 2;

const viewport = new Vector4();

/**
 * Makes shaders, then draws a model once on a spot of the canvas, and the scene as it was over it: what
 * drivers put off until the first draw is done before the visitor waits for it.
 */
export async function warmUp(
  renderer: WebGLRenderer,
  root: Object3D,
  scene: Scene,
  camera: Camera,
): Promise<void> {
  await renderer.compileAsync(root, camera, scene);
  // A headset's frames are drawn on its own terms.
  if (renderer.xr.isPresenting) return;
  setCulled(root, false);
  renderer.getViewport(viewport);
  renderer.setViewport(0, 0, SPOT, SPOT);
  scene.add(root);
  renderer.render(scene, camera);
  scene.remove(root);
  renderer.setViewport(viewport);
  setCulled(root, true);
  // The whole canvas was cleared for the spot, and a slow device's next frame may be a while away.
  renderer.render(scene, camera);
}

function setCulled(root: Object3D, culled: boolean): void {
  root.traverse((node) => {
    node.frustumCulled = culled;
  });
}
