import type { Homography } from '#vision/plane-homography.ts';

/** Where a sheet lies in the image target's plane, metres: x right, y up, the target's centre at the origin. */
export type SheetPlace = { left: number; top: number; width: number; height: number };

/** Paints a sheet on a table as a camera sees it. */
export type SignPainter = {
  /** `pixelsToPlane` takes pixels of the canvas, from its top left corner, to metres of the target's plane. */
  paint(pixelsToPlane: Homography, frame: number): void;
  dispose(): void;
};

const VERTEX = `#version 300 es
void main() {
  // One triangle that covers the picture.
  vec2 corner = vec2(float((gl_VertexID & 1) << 2), float((gl_VertexID & 2) << 1));
  gl_Position = vec4(corner - 1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform mat3 pixelsToPlane;
uniform vec4 place;
uniform vec2 size;
uniform float frame;
uniform sampler2D sheet;
out vec4 colour;

float grain(vec2 at) {
  vec3 p = fract(vec3(at.xyx) * 0.1031);
  p += dot(p, p.yzx + 33.33);
  return fract((p.x + p.y) * p.z) - 0.5;
}

float smoothGrain(vec2 at) {
  vec2 cell = floor(at);
  vec2 part = fract(at) * fract(at) * (3.0 - 2.0 * fract(at));
  float top = mix(grain(cell), grain(cell + vec2(1, 0)), part.x);
  float bottom = mix(grain(cell + vec2(0, 1)), grain(cell + vec2(1, 1)), part.x);
  return mix(top, bottom, part.y);
}

void main() {
  vec2 pixel = vec2(gl_FragCoord.x, size.y - gl_FragCoord.y);
  vec3 spot = pixelsToPlane * vec3(pixel, 1.0);
  vec2 metres = spot.xy / spot.z;
  vec2 uv = vec2(metres.x - place.x, place.y - metres.y) / place.zw;
  float wood = smoothGrain(metres * vec2(30.0, 220.0)) + 0.5 * smoothGrain(metres * 400.0);
  vec3 table = vec3(0.53, 0.46, 0.37) + 0.06 * wood;
  vec2 inside = min(uv, 1.0 - uv) * place.zw;
  float edge = min(inside.x, inside.y);
  float cover = clamp(edge / max(fwidth(edge), 1e-6) + 0.5, 0.0, 1.0);
  vec3 seen = mix(table, texture(sheet, uv).rgb, cover);
  vec2 aside = pixel / size - 0.5;
  float noise = grain(pixel + 17.0 * fract(frame * 0.618) * size);
  colour = vec4(seen * (1.0 - 0.35 * dot(aside, aside)) + 0.03 * noise, 1.0);
}`;

/** Sets the painter up on the canvas with WebGL 2; null where there is none. */
export function createSignPainter(
  canvas: HTMLCanvasElement,
  sheet: ImageBitmap,
  place: SheetPlace,
): SignPainter | null {
  const gl = canvas.getContext('webgl2', { alpha: false, antialias: false, depth: false });
  if (gl === null) return null;
  const program = link(gl);
  const texture = upload(gl, sheet);
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  const homography = uniform('pixelsToPlane');
  const frameNumber = uniform('frame');
  // oxlint-disable-next-line react/rules-of-hooks -- WebGL's own useProgram is no hook
  gl.useProgram(program);
  gl.uniform4f(uniform('place'), place.left, place.top, place.width, place.height);
  gl.uniform2f(uniform('size'), canvas.width, canvas.height);
  gl.viewport(0, 0, canvas.width, canvas.height);
  return {
    paint: (pixelsToPlane, frame) => {
      // The shader's matrices are column by column: transposed on the way in.
      gl.uniformMatrix3fv(homography, true, pixelsToPlane);
      gl.uniform1f(frameNumber, frame);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
    },
    dispose: () => {
      gl.deleteTexture(texture);
      gl.deleteProgram(program);
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) throw new Error('the graphics context was lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) {
    throw new Error(`the practice picture cannot be drawn: ${gl.getProgramInfoLog(program)}`);
  }
  return program;
}

function upload(gl: WebGL2RenderingContext, sheet: ImageBitmap): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, sheet);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  const anisotropy = gl.getExtension('EXT_texture_filter_anisotropic');
  if (anisotropy !== null) {
    gl.texParameterf(gl.TEXTURE_2D, anisotropy.TEXTURE_MAX_ANISOTROPY_EXT, 4);
  }
  return texture;
}
