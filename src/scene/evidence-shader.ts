import { Color } from 'three';
import { EVIDENCE_CLASSES, EVIDENCE_COLOURS, EVIDENCE_INKS } from '#domain/evidence.ts';

const vec3 = (css: string) => {
  const { r, g, b } = new Color(css);
  return `vec3(${[r, g, b].map((share) => share.toFixed(4)).join(', ')})`;
};

const colours = (of: Readonly<Record<(typeof EVIDENCE_CLASSES)[number], string>>) =>
  `vec3[](${EVIDENCE_CLASSES.map((letter) => vec3(of[letter])).join(', ')})`;

/**
 * How a part is known, as the screen shows it: a colour, a pattern, and a letter on a badge now and then.
 * Lengths are CSS pixels; `partPixels` is how many of the drawing go to one.
 */
export const EVIDENCE_HEAD = /* glsl */ `
uniform float partPixels;
const vec3 PART_TINTS[${EVIDENCE_CLASSES.length}] = ${colours(EVIDENCE_COLOURS)};
const vec3 PART_INKS[${EVIDENCE_CLASSES.length}] = ${colours(EVIDENCE_INKS)};
const vec2 BADGE_CELL = vec2(48.0, 34.0);

// Solid, stripes, dots, a lattice: told apart without their colours.
float partPattern(int evidence) {
  vec2 at = gl_FragCoord.xy / (6.5 * partPixels);
  float stripe = fract((at.x + at.y) * 0.7071);
  if (evidence == 1) return step(0.6, stripe);
  if (evidence == 2) return 1.0 - step(0.27, length(fract(at) - 0.5));
  if (evidence == 3) return max(step(0.72, stripe), step(0.72, fract((at.x - at.y) * 0.7071)));
  return 0.0;
}

// Where in its cell a point lies; every other row is set off by half a cell, as bricks are.
vec2 badgePlace() {
  vec2 at = gl_FragCoord.xy / partPixels;
  at.x += BADGE_CELL.x * 0.5 * mod(floor(at.y / BADGE_CELL.y), 2.0);
  return mod(at, BADGE_CELL) - BADGE_CELL * 0.5;
}

// Distance to a box of this half size whose right corners are round.
float bowl(vec2 at, vec2 size, float radius) {
  float r = at.x > 0.0 ? radius : 0.0;
  vec2 q = abs(at) - size + r;
  return min(max(q.x, q.y), 0.0) + length(max(q, 0.0)) - r;
}

float stroke(vec2 at, vec2 from, vec2 to) {
  vec2 along = to - from;
  return length(at - from - along * clamp(dot(at - from, along) / dot(along, along), 0.0, 1.0));
}

// Distance to the middle of a letter's line, ten high.
float partLetter(vec2 at, int evidence) {
  if (evidence == 0) {
    vec2 side = vec2(abs(at.x), at.y);
    return min(stroke(side, vec2(0.0, 5.0), vec2(3.9, -5.0)), stroke(side, vec2(0.0, -1.9), vec2(2.7, -1.9)));
  }
  if (evidence == 1) {
    float upper = abs(bowl(at - vec2(-0.4, 2.6), vec2(2.8, 2.4), 2.4));
    return min(upper, abs(bowl(at - vec2(-0.1, -2.4), vec2(3.1, 2.6), 2.6)));
  }
  if (evidence == 2) {
    float ring = abs(length(at * vec2(1.12, 1.0)) - 5.0);
    return max(ring, min(at.x - 1.9, 3.1 - abs(at.y)));
  }
  return abs(bowl(at, vec2(3.5, 5.0), 4.4));
}`;

/** Before the light falls on it. */
export const EVIDENCE_TINT = /* glsl */ `
if (vPartLook.x > 0.5) {
  int evidence = int(vPartLook.x + 0.5) - 1;
  float light = 0.4 + 0.8 * sqrt(dot(diffuseColor.rgb, vec3(0.2126, 0.7152, 0.0722)));
  vec3 tint = PART_TINTS[evidence] * mix(1.0, 0.5, partPattern(evidence));
  diffuseColor.rgb = mix(diffuseColor.rgb, tint * light, 0.88);
  totalEmissiveRadiance += tint * 0.22;
  metalnessFactor *= 0.2;
}`;

/** Over what the light has made of it: a badge is as bright in the shade as in the sun. */
export const EVIDENCE_BADGE = /* glsl */ `
if (vPartLook.x > 0.5) {
  int evidence = int(vPartLook.x + 0.5) - 1;
  vec2 at = badgePlace();
  float edge = 0.5 / partPixels;
  vec2 q = abs(at) - 5.5;
  float badge = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 3.5;
  if (badge < edge) {
    float ink = 1.0 - smoothstep(-edge, edge, partLetter(at, evidence) - 1.0);
    vec3 colour = mix(PART_TINTS[evidence], PART_INKS[evidence], ink);
    if (vPartLook.y < -1.5) colour *= 0.4;
    gl_FragColor.rgb = mix(gl_FragColor.rgb, colour, 1.0 - smoothstep(-edge, edge, badge));
  }
}`;
