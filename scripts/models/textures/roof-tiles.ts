import { TILE_ROWS_PER_REPEAT, TUBE_SHARE } from '../kit/tile-pattern.ts';
import { clamp, mix } from '../kit/vector.ts';
import { encodeMaps, type MaterialMaps, planesOf, type Texel } from './maps.ts';
import { fractalNoise, latticeHash } from './noise.ts';

const N = TILE_ROWS_PER_REPEAT;

/** Imperial yellow glaze (hoàng lưu ly): cover tubes and pans, eight rows by eight courses, tiling. */
export function roofTiles(size: number): Promise<MaterialMaps> {
  return encodeMaps(planesOf(size, size, glazedTile), (size / 1024) * 22);
}

function glazedTile(u: number, v: number): Texel {
  const row = Math.floor(u * N);
  const across = u * N - row;
  const tube = across < TUBE_SHARE;
  const course = v * N + (tube ? 0 : 0.5);
  const k = Math.floor(course) % N;
  const down = course - Math.floor(course);
  const fired = latticeHash(row * 2 + (tube ? 1 : 0), k + 40);
  const odd = latticeHash(row + 91, k * 3 + (tube ? 7 : 19));
  const fine = fractalNoise(u, v, 32, 3);
  const broad = fractalNoise(u + 0.31, v + 0.17, 4, 4);
  const x = tube
    ? (across / TUBE_SHARE) * 2 - 1
    : ((across - TUBE_SHARE) / (1 - TUBE_SHARE)) * 2 - 1;
  const edge = clamp((1 - Math.abs(x)) * 3.2, 0, 1);
  const lip = clamp(1 - down / 0.09, 0, 1);
  const joint = down < 0.045 ? 1 : 0;
  const tone = clamp(0.18 + fired * 0.62 + (fine - 0.5) * 0.5, 0, 1);
  let colour: [number, number, number] = [
    mix(188, 244, tone),
    mix(112, 172, tone),
    mix(18, 44, tone),
  ];
  if (odd > 0.94) colour = [colour[0] * 0.8, colour[1] * 0.7, colour[2] * 0.75];
  else if (odd < 0.06)
    colour = [mix(colour[0], 246, 0.5), mix(colour[1], 204, 0.5), mix(colour[2], 96, 0.5)];
  const dirt = clamp((broad - 0.55) * 1.6, 0, 1) * 0.35 + (tube ? 0 : 0.26) + (1 - edge) * 0.36;
  const light = 1 + lip * 0.14 - joint * 0.34;
  const soot = [92, 66, 36] as const;
  return {
    colour: [
      mix(colour[0], soot[0], dirt * 0.7) * light,
      mix(colour[1], soot[1], dirt * 0.7) * light,
      mix(colour[2], soot[2], dirt * 0.7) * light,
    ],
    height: tube
      ? Math.sqrt(Math.max(0, 1 - x * x)) * 0.9 + (1 - down) * 0.12
      : x * x * 0.2 - 0.1 + (1 - down) * 0.26,
    roughness: 0.3 + dirt * 0.45 + (fine - 0.5) * 0.16,
    metal: 0,
    open: clamp(0.6 + 0.4 * edge - (tube ? 0 : 0.12), 0, 1) * (1 - joint * 0.4),
  };
}
