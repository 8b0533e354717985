import {
  type ExternalTexture,
  GLSL3,
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  RawShaderMaterial,
  Scene,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';

const VERTEX = `
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }`;

/** Four greys to a texel, each the mean of 9 samples; the first row read back is the picture's top. */
const FRAGMENT = `
precision highp float;
uniform sampler2D picture;
uniform vec2 size;
out vec4 greys;
float grey(float column, float row) {
  float sum = 0.0;
  for (int down = 0; down < 3; down++) {
    for (int right = 0; right < 3; right++) {
      vec2 at = (vec2(column, row) + (vec2(right, down) + 0.5) / 3.0) / size;
      sum += dot(texture(picture, vec2(at.x, 1.0 - at.y)).rgb, vec3(0.299, 0.587, 0.114));
    }
  }
  return sum / 9.0;
}
void main() {
  vec2 texel = floor(gl_FragCoord.xy);
  float column = texel.x * 4.0;
  greys = vec4(
    grey(column, texel.y), grey(column + 1.0, texel.y),
    grey(column + 2.0, texel.y), grey(column + 3.0, texel.y));
}`;

/**
 * Shrinks a camera's picture to its luma on the graphics card and reads that back without waiting.
 * One picture at a time; everything is made once and used again.
 */
export class CameraLuma {
  readonly #renderer: WebGLRenderer;
  readonly #gl: WebGL2RenderingContext;
  readonly #target: WebGLRenderTarget;
  readonly #material: RawShaderMaterial;
  readonly #scene = new Scene();
  readonly #camera = new OrthographicCamera();
  readonly #geometry = new PlaneGeometry(2, 2);
  readonly #buffer: WebGLBuffer;
  /** The device's texture comes with no promise on how it is sampled. */
  readonly #sampler: WebGLSampler;
  #fence: WebGLSync | null = null;
  readonly width: number;
  readonly height: number;

  /** `width` is a multiple of 4; pixels. Throws where the graphics card gives nothing more. */
  constructor(renderer: WebGLRenderer, width: number, height: number) {
    this.#renderer = renderer;
    this.#gl = renderer.getContext() as WebGL2RenderingContext;
    this.width = width;
    this.height = height;
    const gl = this.#gl;
    this.#target = new WebGLRenderTarget(width / 4, height, { depthBuffer: false });
    this.#material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { picture: { value: null }, size: { value: new Vector2(width, height) } },
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
    });
    const quad = new Mesh(this.#geometry, this.#material);
    quad.frustumCulled = false;
    this.#scene.add(quad);
    this.#buffer = gl.createBuffer();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.#buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, width * height, gl.STREAM_READ);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    this.#sampler = gl.createSampler();
    gl.samplerParameteri(this.#sampler, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.samplerParameteri(this.#sampler, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.samplerParameteri(this.#sampler, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.samplerParameteri(this.#sampler, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  /** Whether a picture is on its way. */
  get isBusy(): boolean {
    return this.#fence !== null;
  }

  /** Draws the picture and starts to read it back, within a session's frame. */
  begin(picture: ExternalTexture): void {
    const renderer = this.#renderer;
    const gl = this.#gl;
    const { picture: uniform } = this.#material.uniforms;
    if (uniform === undefined || this.#fence !== null) return;
    uniform.value = picture;
    const before = renderer.getRenderTarget();
    const wasXr = renderer.xr.enabled;
    renderer.xr.enabled = false;
    renderer.setRenderTarget(this.#target);
    // three takes the first unit for a material's only texture.
    gl.bindSampler(0, this.#sampler);
    renderer.render(this.#scene, this.#camera);
    gl.bindSampler(0, null);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.#buffer);
    gl.readPixels(0, 0, this.width / 4, this.height, gl.RGBA, gl.UNSIGNED_BYTE, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    this.#fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    renderer.setRenderTarget(before);
    renderer.xr.enabled = wasXr;
    // The texture is the device's, and valid in this frame only.
    uniform.value = null;
  }

  /** Copies the picture's luma into `luma` (width × height bytes) once it has come; whether it has. */
  take(luma: Uint8Array): boolean {
    const gl = this.#gl;
    if (this.#fence === null) return false;
    const state = gl.clientWaitSync(this.#fence, 0, 0);
    if (state !== gl.ALREADY_SIGNALED && state !== gl.CONDITION_SATISFIED) return false;
    gl.deleteSync(this.#fence);
    this.#fence = null;
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.#buffer);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, luma);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    return true;
  }

  /** Frees all that it made on the graphics card. */
  dispose(): void {
    const gl = this.#gl;
    if (this.#fence !== null) gl.deleteSync(this.#fence);
    this.#fence = null;
    gl.deleteBuffer(this.#buffer);
    gl.deleteSampler(this.#sampler);
    this.#target.dispose();
    this.#material.dispose();
    this.#geometry.dispose();
  }
}
