import { clamp, mix } from '../kit/vector.ts';
import { encodeMaps, type MaterialMaps, planesOf, type Texel } from './maps.ts';
import { fractalNoise, latticeHash } from './noise.ts';

const COURSES = 24;
const BRICKS = 8;
/** Courses to a brick's length in the texture's own units. */
const SHAPE = COURSES / BRICKS;

/** Weathered vồ bricks in half bond with lime mortar, eight by twenty-four to a repeat, tiling. */
export function vaultBrick(size: number): Promise<MaterialMaps> {
  return encodeMaps(planesOf(size, size, brick), (size / 512) * 9);
}

function brick(u: number, v: number): Texel {
  const wobble = (fractalNoise(u, v, 24, 3) - 0.5) * 0.16;
  const y = v * COURSES + wobble;
  const course = ((Math.floor(y) % COURSES) + COURSES) % COURSES;
  const along = (u * BRICKS + (course % 2) * 0.5 + wobble * 0.25 + BRICKS) % BRICKS;
  const index = Math.floor(along);
  const fromSide = Math.min(along - index, index + 1 - along) * SHAPE;
  const fromBed = Math.min(y - Math.floor(y), Math.floor(y) + 1 - y);
  const worn = latticeHash(index + 3, course + 71);
  const joint = 0.05 + (worn > 0.86 ? 0.06 : worn * 0.025);
  const face = clamp((Math.min(fromSide, fromBed) - joint) / 0.07, 0, 1);
  const fired = latticeHash(index + 31, course + 17);
  const hue = latticeHash(index + 53, course + 29);
  const grain = fractalNoise(u, v, 96, 3);
  const pitted = fractalNoise(u + 0.4, v + 0.1, 40, 3);
  const damp = fractalNoise(u + 0.2, v + 0.7, 5, 4);
  const lime = fractalNoise(u + 0.6, v + 0.3, 7, 4);
  const light = (0.8 + fired * 0.3 + (grain - 0.5) * 0.4) * (worn > 0.93 ? 0.78 : 1);
  const clay = [mix(138, 160, hue), mix(88, 116, hue), mix(68, 94, hue)] as const;
  const mortar = [168, 158, 138] as const;
  const mould = clamp((damp - 0.46) * 2.6, 0, 1) * (0.5 + (pitted - 0.5) * 1.1);
  const bloom = clamp((lime - 0.54) * 2.6, 0, 1) * (0.34 + (pitted - 0.5) * 0.9);
  const mortarLight = 0.8 + (grain - 0.5) * 0.5;
  const mixed = (k: 0 | 1 | 2): number => {
    const clean = mix(mortar[k] * mortarLight, clay[k] * light, face);
    const dark = [58, 55, 48][k] ?? 0;
    const chalk = [206, 196, 176][k] ?? 0;
    return mix(mix(clean, chalk, clamp(bloom, 0, 0.5)), dark, clamp(mould, 0, 0.62));
  };
  return {
    colour: [mixed(0), mixed(1), mixed(2)],
    height: face * 0.75 + (fired - 0.5) * 0.16 * face + pitted * 0.3 + grain * 0.16,
    roughness: 0.92,
    metal: 0,
    open: mix(0.62, 1, face),
  };
}
