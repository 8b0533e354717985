import { Mesh, PerspectiveCamera, Scene, Vector3, type WebGLRenderer } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AID,
  asWideAs,
  bearableSize,
  drawPicture,
  pictureCamera,
} from '../../src/scene/draw-picture.ts';

const SIZE = { width: 2, height: 1 };

/** A renderer that writes down what it is told. */
function fakeRenderer(read: () => Promise<void>) {
  const told: string[] = [];
  let disposed = 0;
  const renderer = {
    capabilities: { maxTextureSize: 4096 },
    getContext: () => ({ isContextLost: () => false }),
    getRenderTarget: () => null,
    setRenderTarget: (
      target: { addEventListener: (name: string, on: () => void) => void } | null,
    ) => {
      told.push(target === null ? 'screen' : 'target');
      target?.addEventListener('dispose', () => {
        disposed += 1;
      });
    },
    render: (scene: Scene) => {
      told.push(`drawn ${scene.children.filter(({ visible }) => visible).length}`);
    },
    readRenderTargetPixelsAsync: read,
  };
  return { told, disposed: () => disposed, renderer: renderer as unknown as WebGLRenderer };
}

describe('drawPicture', () => {
  beforeEach(() => {
    vi.stubGlobal('ImageData', class {});
    vi.stubGlobal('createImageBitmap', () => Promise.resolve('bitmap'));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('draws within the call, without aids, gives the screen back, and frees what it drew into', async () => {
    const { renderer, told, disposed } = fakeRenderer(() => Promise.resolve());
    const scene = new Scene();
    const aid = new Mesh();
    aid.userData[AID] = true;
    scene.add(new Mesh(), aid);
    const drawing = drawPicture(renderer, scene, new PerspectiveCamera(), SIZE);
    expect(told).toEqual(['target', 'drawn 1', 'screen']);
    expect(aid.visible).toBe(true);
    expect(await drawing).toBe('bitmap');
    expect(disposed()).toBe(1);
  });

  it('frees it too when the pixels do not come', async () => {
    const { renderer, disposed } = fakeRenderer(() => Promise.reject(new Error('lost')));
    const drawing = drawPicture(renderer, new Scene(), new PerspectiveCamera(), SIZE);
    await expect(drawing).rejects.toThrow('lost');
    expect(disposed()).toBe(1);
  });
});

describe('bearableSize', () => {
  it('keeps the size, or the shape where the size is too much', () => {
    expect(bearableSize({ width: 1280, height: 720 }, 4096)).toEqual({ width: 1280, height: 720 });
    expect(bearableSize({ width: 4000, height: 2250 }, 8192)).toEqual({
      width: 2560,
      height: 1440,
    });
    expect(bearableSize({ width: 1280, height: 720 }, 640)).toEqual({ width: 640, height: 360 });
  });
});

describe('the camera of a picture', () => {
  it('sees what the pinhole camera saw in the whole picture', () => {
    const intrinsics = { fx: 500, fy: 500, cx: 330, cy: 240, width: 640, height: 480 };
    const camera = pictureCamera(
      intrinsics,
      { width: 1280, height: 960 },
      { nearMetres: 0.1, farMetres: 9 },
    );
    // 0.5 m to the right at 1 m: pixel 330 + 250 of 640.
    const seen = new Vector3(0.5, 0, -1).applyMatrix4(camera.projectionMatrix);
    expect(seen.x).toBeCloseTo((580 / 640) * 2 - 1, 6);
    expect(seen.y).toBeCloseTo(0, 6);
  });

  it('shows as much from left to right in every shape', () => {
    const view = new PerspectiveCamera(36, 0.5, 1, 600);
    const camera = asWideAs(view, { width: 900, height: 1600 });
    const half = (one: PerspectiveCamera) => Math.tan((one.fov * Math.PI) / 360) * one.aspect;
    expect(half(camera)).toBeCloseTo(half(view), 9);
    expect(camera.aspect).toBe(0.5625);
    expect(view.aspect).toBe(0.5);
  });
});
