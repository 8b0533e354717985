import {
  DoubleSide,
  FrontSide,
  type MeshStandardMaterial,
  Vector2,
  Vector4,
  type WebGLRenderer,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import { MOST_PARTS } from '#domain/part-table.ts';
import { EVIDENCE_BADGE, EVIDENCE_HEAD, EVIDENCE_TINT } from './evidence-shader.ts';

/** What the shader reads of each part; four numbers to a part, by its number. */
export const PART_FIELDS = 4;
/** Offsets within a part's numbers. */
export const PART_FIELD = {
  /** 0 for none, else 1 and more in the order of EVIDENCE_CLASSES. */
  tint: 0,
  /** 1 is told of and glows, −1 stands back for it; 2 is picked and lit, −2 lies in the dark for it; else 0. */
  light: 1,
  /** 1 is not drawn. */
  hidden: 2,
  /** 1 stays whole where the building is cut open. */
  whole: 3,
} as const;

/** Shared by all materials of a piece. */
export type PartUniforms = {
  partLooks: { value: Float32Array };
  /** Of the screen's grain, 0 to 1, what is drawn: from (included) and to, while it fades. */
  partGrain: { value: Vector2 };
  /** The plane of a section in the world: what has a positive distance from it is cut away. */
  partCut: { value: Vector4 };
  /** Of the drawing to one CSS pixel, or what comes nearest to one in a picture. */
  partPixels: { value: number };
};

export function createPartUniforms(): PartUniforms {
  return {
    partLooks: { value: new Float32Array(MOST_PARTS * PART_FIELDS) },
    partGrain: { value: new Vector2(0, 1) },
    partCut: { value: new Vector4(0, 0, 0, -1) },
    partPixels: { value: 1 },
  };
}

/** Lets a material show the parts that its vertices name in their colours' alpha. */
export function patchPartMaterial(material: MeshStandardMaterial, uniforms: PartUniforms): void {
  material.onBeforeCompile = (shader) => patch(shader, uniforms);
  // Told only when it is drawn: the screen's fineness changes with its quality, a picture has its own.
  material.onBeforeRender = (renderer) => {
    uniforms.partPixels.value = pixelsOf(renderer);
  };
  // One text for all materials: what is alike in everything else shares one program.
  material.customProgramCacheKey = () => 'parts';
}

/** A phone held upright is about so many CSS pixels across: what marks are sized for in a picture of any size. */
const PICTURE_SIDE = 400;

function pixelsOf(renderer: WebGLRenderer): number {
  const target = renderer.getRenderTarget();
  if (target === null) return renderer.getPixelRatio();
  return Math.max(1, Math.min(target.width, target.height) / PICTURE_SIDE);
}

/** Draws only part of the screen's grain, or all of it; another program, made ready beforehand by whoever wants no pause. */
export function setPartFading(material: MeshStandardMaterial, isFading: boolean): void {
  setDefine(material, 'PART_FADING', isFading);
}

/**
 * Cuts a material open, or closes it; another program, as with the fade. What is solid shows its inside in the
 * one colour of a section; a sheet that is seen from both sides keeps its own.
 */
export function setPartCutting(material: MeshStandardMaterial, isCut: boolean): void {
  const isCutSolid = material.defines !== undefined && 'PART_SOLID' in material.defines;
  const isSolid = material.side === FrontSide || isCutSolid;
  setDefine(material, 'PART_SOLID', isCut && isSolid);
  if (isSolid) material.side = isCut ? DoubleSide : FrontSide;
  setDefine(material, 'PART_CUT', isCut);
}

function setDefine(material: MeshStandardMaterial, name: string, isSet: boolean): void {
  const { defines = {} } = material;
  if (name in defines === isSet) return;
  const { [name]: _, ...others } = defines;
  material.defines = isSet ? { ...others, [name]: '' } : others;
  material.needsUpdate = true;
}

function patch(shader: WebGLProgramParametersWithUniforms, uniforms: PartUniforms): void {
  Object.assign(shader.uniforms, uniforms);
  shader.vertexShader = insert(shader.vertexShader, [
    ['#include <common>', VERTEX_HEAD],
    ['#include <color_vertex>', VERTEX_READ],
    ['#include <clipping_planes_vertex>', VERTEX_HIDE],
  ]);
  shader.fragmentShader = insert(
    // The alpha of the colours is a number, not how much is seen.
    shader.fragmentShader.replace('#include <color_fragment>', COLOUR),
    [
      ['#include <common>', FRAGMENT_HEAD],
      ['#include <clipping_planes_fragment>', FRAGMENT_FADE],
      ['#include <emissivemap_fragment>', FRAGMENT_LOOK],
      ['#include <opaque_fragment>', FRAGMENT_SECTION],
      // On what goes to the screen: as in the legend, whatever the light.
      ['#include <tonemapping_fragment>', EVIDENCE_BADGE],
    ],
  );
}

/** Adds each text behind the line that it belongs to; throws where three has no such line any more. */
function insert(text: string, additions: readonly (readonly [string, string])[]): string {
  return additions.reduce((whole, [line, addition]) => {
    if (!whole.includes(line)) throw new Error(`the shader has no ${line}`);
    return whole.replace(line, `${line}\n${addition}`);
  }, text);
}

const VERTEX_HEAD = /* glsl */ `
uniform vec4 partLooks[${MOST_PARTS}];
varying vec3 vPartLook;
#ifdef PART_CUT
uniform vec4 partCut;
varying float vPartBeyond;
#endif`;

const VERTEX_READ = /* glsl */ `
#ifdef USE_COLOR_ALPHA
  vec4 partLook = partLooks[int(color.a * 255.0 + 0.5) >> 2];
#else
  vec4 partLook = vec4(0.0);
#endif
vPartLook = partLook.xyz;`;

/** A hidden part lies outside of what is drawn. */
const VERTEX_HIDE = /* glsl */ `
if (vPartLook.z > 0.5) gl_Position = vec4(0.0, 0.0, -2.0, 1.0);
#ifdef PART_CUT
  // Far on the near side of the plane: neither cut away nor edged.
  vPartBeyond = partLook.w > 0.5 ? -1e6 : dot(partCut, modelMatrix * vec4(transformed, 1.0));
#endif`;

const COLOUR = /* glsl */ `
#if defined(USE_COLOR) || defined(USE_COLOR_ALPHA)
  diffuseColor.rgb *= vColor.rgb;
#endif`;

/** Grain after Jorge Jimenez, "Next Generation Post Processing in Call of Duty" (2014). */
const FRAGMENT_HEAD = /* glsl */ `
varying vec3 vPartLook;
#ifdef PART_CUT
varying float vPartBeyond;
#endif
uniform vec2 partGrain;
float screenGrain() {
  return fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
}
${EVIDENCE_HEAD}`;

const FRAGMENT_FADE = /* glsl */ `
#ifdef PART_CUT
  float partEdge = fwidth(vPartBeyond);
  if (vPartBeyond > 0.0) discard;
  #ifdef PART_SOLID
    // What stays whole is not looked into.
    if (vPartBeyond < -1e5 && !gl_FrontFacing) discard;
  #endif
#endif
#ifdef PART_FADING
  float grain = screenGrain();
  if (grain < partGrain.x || grain >= partGrain.y) discard;
#endif`;

/** What is picked stands in full light with a bright rim, and all else in the dark: by lightness, which sun and every eye leave. */
const FRAGMENT_LOOK = /* glsl */ `
${EVIDENCE_TINT}
if (vPartLook.y > 1.5) {
  float rim = 1.0 - abs(dot(normalize(vViewPosition), normalize(vNormal)));
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(1.0), 0.18);
  totalEmissiveRadiance += diffuseColor.rgb * 0.3 + vec3(0.9, 0.72, 0.3) * (0.06 + 0.6 * rim * rim);
} else if (vPartLook.y > 0.5) {
  totalEmissiveRadiance += vec3(0.180, 0.101, 0.019);
}
if (vPartLook.y < -1.5) {
  diffuseColor.rgb = mix(vec3(dot(diffuseColor.rgb, vec3(0.2126, 0.7152, 0.0722))), diffuseColor.rgb, 0.4) * 0.32;
  totalEmissiveRadiance *= 0.3;
  metalnessFactor *= 0.2;
} else if (vPartLook.y < -0.5) {
  diffuseColor.rgb *= 0.88;
}`;

/** Of what is cut through, linear red, green and blue: a dark lacquer red. */
export const SECTION_COLOUR = [0.13, 0.024, 0.016] as const;

/** As architects draw a section: what is cut through in one dark red, edged with a line of ink. */
const FRAGMENT_SECTION = /* glsl */ `
#ifdef PART_CUT
  #ifdef PART_SOLID
    if (!gl_FrontFacing) gl_FragColor.rgb = vec3(${SECTION_COLOUR.join(', ')});
  #endif
  float ink = 1.0 - smoothstep(0.7, 1.7, -vPartBeyond / max(partEdge, 1e-9));
  gl_FragColor.rgb = mix(gl_FragColor.rgb, vec3(0.020, 0.010, 0.008), ink);
#endif`;
