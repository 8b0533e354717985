import { BoxGeometry, Camera, Mesh, Scene, Vector4, type WebGLRenderer } from 'three';
import { expect, it } from 'vitest';
import { warmUp } from '#scene/warm-up.ts';

/** Notes what a renderer is asked for; draws nothing. */
function scriptedRenderer(isPresenting: boolean) {
  const asked: string[] = [];
  const port = new Vector4(0, 0, 360, 740);
  const renderer = {
    xr: { isPresenting },
    compileAsync: () => Promise.resolve(asked.push('compile')),
    getViewport: (out: Vector4) => out.copy(port),
    setViewport: (x: number | Vector4, y = 0, width = 0, height = 0) => {
      if (x instanceof Vector4) port.copy(x);
      else port.set(x, y, width, height);
    },
    render: (scene: Scene) => {
      const culled = scene.children.map((child) => child.frustumCulled);
      asked.push(`render ${port.z}×${port.w}, culled ${culled.join()}`);
    },
  };
  return { asked, port, renderer: renderer as unknown as WebGLRenderer };
}

it('draws all of the model on a spot, and the scene as it was over it', async () => {
  const { asked, port, renderer } = scriptedRenderer(false);
  const root = new Mesh(new BoxGeometry());
  await warmUp(renderer, root, new Scene(), new Camera());
  expect(asked).toEqual(['compile', 'render 2×2, culled false', 'render 360×740, culled ']);
  expect(root.parent).toBeNull();
  expect(root.frustumCulled).toBe(true);
  expect(port.toArray()).toEqual([0, 0, 360, 740]);
});

it('keeps out of the frames of a session in the real place', async () => {
  const { asked, renderer } = scriptedRenderer(true);
  await warmUp(renderer, new Mesh(), new Scene(), new Camera());
  expect(asked).toEqual(['compile']);
});
