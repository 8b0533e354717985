import {
  type Camera,
  type Object3D,
  PerspectiveCamera,
  type Scene,
  SRGBColorSpace,
  WebGLRenderTarget,
  type WebGLRenderer,
} from 'three';
import type { Intrinsics } from '#domain/pose.ts';
import { coverProjection, type DepthRange, type Size } from '#domain/viewport.ts';
import { straightPixels } from './straight-pixels.ts';

/** What more than this many pixels would take on the graphics card, with four samples to each, a small phone has not. */
const MOST_PIXELS = 2560 * 1440;
const MOST_SMOOTHED_PIXELS = 1920 * 1440;

/** Marks an object as an aid to those who look, which no picture shows: `userData[AID] = true`. */
export const AID = 'aid';

/**
 * Draws the scene beside the screen, which keeps what it shows, with the colours of the screen and on
 * nothing. It is drawn before this returns, and smaller than `size` where that is too much for the
 * device; rejects when the graphics are gone.
 */
export async function drawPicture(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: Camera,
  size: Size,
): Promise<ImageBitmap> {
  if (renderer.getContext().isContextLost()) throw new Error('the graphics context is lost');
  const { width, height } = bearableSize(size, renderer.capabilities.maxTextureSize);
  const target = new WebGLRenderTarget(width, height, {
    samples: width * height <= MOST_SMOOTHED_PIXELS ? 4 : 2,
    colorSpace: SRGBColorSpace,
    // Bytes as they are written: the shaders have made sRGB of them already.
    internalFormat: 'RGBA8',
    resolveDepthBuffer: false,
  });
  // Three leaves tone mapping and colour space to the screen, and to what says that it is a headset's.
  Object.assign(target, { isXRRenderTarget: true });
  try {
    const aids = hideAids(scene);
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(target);
    renderer.render(scene, camera);
    renderer.setRenderTarget(before);
    for (const aid of aids) aid.visible = true;
    const pixels = new Uint8Array(width * height * 4);
    await renderer.readRenderTargetPixelsAsync(target, 0, 0, width, height, pixels);
    return await createImageBitmap(new ImageData(straightPixels(pixels, width), width));
  } finally {
    target.dispose();
  }
}

/** A camera that sees the whole picture which a pinhole camera took, at the origin, looking down −z. */
export function pictureCamera(
  intrinsics: Intrinsics,
  size: Size,
  range: DepthRange,
): PerspectiveCamera {
  const camera = new PerspectiveCamera();
  camera.projectionMatrix.fromArray(coverProjection(intrinsics, size, range, []));
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  return camera;
}

/** The same camera for a picture of another shape, which shows as much from left to right. */
export function asWideAs(view: PerspectiveCamera, size: Size): PerspectiveCamera {
  const camera = view.clone();
  const half = Math.tan((view.fov * Math.PI) / 360) * view.aspect;
  camera.aspect = size.width / size.height;
  camera.fov = (Math.atan(half / camera.aspect) * 360) / Math.PI;
  camera.updateProjectionMatrix();
  return camera;
}

/** The size itself, or the largest of its shape that the device bears. */
export function bearableSize({ width, height }: Size, longestSide: number): Size {
  const share = Math.min(
    1,
    longestSide / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  return { width: Math.floor(width * share), height: Math.floor(height * share) };
}

function hideAids(scene: Scene): Object3D[] {
  const aids: Object3D[] = [];
  scene.traverseVisible((object) => {
    if (object.userData[AID] === true) aids.push(object);
  });
  for (const aid of aids) aid.visible = false;
  return aids;
}
