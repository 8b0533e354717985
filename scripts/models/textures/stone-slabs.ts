import { clamp, mix } from '../kit/vector.ts';
import { encodeMaps, type MaterialMaps, planesOf, type Texel } from './maps.ts';
import { fractalNoise, latticeHash } from './noise.ts';

const COURSES = 8;
const SLABS = 4;

/** Thanh stone slabs in half bond, four by eight to a repeat, tiling; the tint comes from the geometry. */
export function stoneSlabs(size: number): Promise<MaterialMaps> {
  return encodeMaps(planesOf(size, size, slab), (size / 1024) * 12);
}

function slab(u: number, v: number): Texel {
  const course = Math.floor(v * COURSES);
  const along = (u * SLABS + (course % 2) * 0.5) % SLABS;
  const index = Math.floor(along);
  const fromSide = Math.min(along - index, index + 1 - along) * 2;
  const fromEdge = Math.min(v * COURSES - course, course + 1 - v * COURSES);
  const edge = Math.min(fromSide, fromEdge);
  const joint = clamp(edge / 0.03, 0, 1);
  const bevel = clamp(edge / 0.08, 0, 1);
  const shade = latticeHash(index + 11, course + 5);
  const grain = fractalNoise(u, v, 48, 3);
  const cloud = fractalNoise(u + 0.2, v + 0.5, 5, 4);
  const moss = clamp((cloud - 0.54) * 2.4, 0, 1) * 0.34;
  const light = (170 + shade * 20 + (grain - 0.5) * 50) * mix(0.66, 1, joint);
  return {
    colour: [
      mix(light * 1.03, light * 0.72, moss),
      mix(light * 0.99, light * 0.74, moss),
      mix(light * 0.92, light * 0.6, moss),
    ],
    height: bevel * bevel * (3 - 2 * bevel) * 0.8 + grain * 0.4,
    roughness: 0.9,
    metal: 0,
    open: mix(0.6, 1, joint),
  };
}
