import type { XRDevice } from 'iwer';

/** A phone's camera picture, upright. */
const CAMERA = { width: 720, height: 1560 } as const;

/** What the emulated camera sees: one print, hanging upright before the session's origin, on a plain wall. */
export type CameraScene = {
  /** The print's picture, and its width in the room, metres. */
  pictureUrl: string;
  widthMetres: number;
  /** Its middle in the room, metres; it looks along +z. */
  middle: [number, number, number];
};

declare global {
  var cameraScene: CameraScene | null;
  /** How many pictures the page has asked the device for. */
  var cameraImages: number;
}

/**
 * Lends the page a camera as the raw camera access of WebXR does, which the emulator has not: views
 * have a `camera`, and a binding gives its picture as a texture of the page's own context.
 */
export function emulateCamera(device: XRDevice): void {
  globalThis.cameraScene = null;
  globalThis.cameraImages = 0;
  Object.defineProperty(XRView.prototype, 'camera', { get: () => CAMERA });
  const textures = new WeakMap<WebGL2RenderingContext, WebGLTexture>();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, CAMERA);
  const pictures = new Map<string, HTMLImageElement>();
  const binding = class {
    readonly #gl: WebGL2RenderingContext;
    constructor(_session: XRSession, gl: WebGL2RenderingContext) {
      this.#gl = gl;
    }
    getCameraImage(): WebGLTexture {
      globalThis.cameraImages += 1;
      const gl = this.#gl;
      const texture = textures.get(gl) ?? gl.createTexture();
      textures.set(gl, texture);
      draw(canvas, device, pictures);
      const wasFlipped = gl.getParameter(gl.UNPACK_FLIP_Y_WEBGL) as boolean;
      gl.bindTexture(gl.TEXTURE_2D, texture);
      // The picture's bottom is the texture's first row.
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, wasFlipped);
      return texture;
    }
  };
  Object.assign(globalThis, { XRWebGLBinding: binding });
}

/** The print as a camera at the device sees it that looks level along −z. */
function draw(
  canvas: HTMLCanvasElement,
  device: XRDevice,
  pictures: Map<string, HTMLImageElement>,
): void {
  const context = canvas.getContext('2d');
  const scene = globalThis.cameraScene;
  if (context === null) return;
  context.fillStyle = '#c9c2b2';
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (scene === null) return;
  let picture = pictures.get(scene.pictureUrl);
  if (picture === undefined) {
    picture = new Image();
    picture.src = scene.pictureUrl;
    pictures.set(scene.pictureUrl, picture);
  }
  if (!picture.complete) return;
  // The view fills the picture: its focal length follows from the window's, whose height is the field of view's.
  const focalDown = canvas.height / 2 / Math.tan(device.fovy / 2);
  const focalAcross = (canvas.width / 2 / Math.tan(device.fovy / 2)) * (innerHeight / innerWidth);
  const { x, y, z } = device.position;
  const away = z - scene.middle[2];
  const across = canvas.width / 2 + (focalAcross * (scene.middle[0] - x)) / away;
  const down = canvas.height / 2 - (focalDown * (scene.middle[1] - y)) / away;
  const metres = picture.naturalHeight / picture.naturalWidth;
  const width = (focalAcross * scene.widthMetres) / away;
  const height = (focalDown * scene.widthMetres * metres) / away;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, across - width / 2, down - height / 2, width, height);
}
