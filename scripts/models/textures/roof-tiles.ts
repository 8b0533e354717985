import { TILE_ROWS_PER_REPEAT, TUBE_SHARE } from '../kit/tile-pattern.ts';
import { clamp, mix } from '../kit/vector.ts';
import { encodeMaps, type MaterialMaps, planesOf, type Texel } from './maps.ts';
import { fractalNoise, latticeHash } from './noise.ts';

const N = TILE_ROWS_PER_REPEAT;

/** Glazed tiles without their colour, which the geometry's glaze gives: cover tubes and pans, eight rows by eight courses, tiling. */
export function roofTiles(size: number): Promise<MaterialMaps> {
  return encodeMaps(planesOf(size, size, glazedTile), (size / 1024) * 24);
}

function glazedTile(u: number, v: number): Texel {
  const row = Math.floor(u * N);
  const across = u * N - row;
  const tube = across < TUBE_SHARE;
  const course = v * N + (tube ? 0 : 0.5);
  const k = Math.floor(course) % N;
  const down = course - Math.floor(course);
  const kind = tube ? 1 : 0;
  const fired = latticeHash(row * 2 + kind, k + 40);
  const batch = latticeHash(row * 2 + kind, 7);
  const warmth = latticeHash(row * 5 + kind, k * 3 + 11);
  const odd = latticeHash(row + 91, k * 3 + (tube ? 7 : 19));
  const fine = fractalNoise(u, v, 32, 3);
  const run = fractalNoise(u, v, 64, 2);
  const broad = fractalNoise(u + 0.31, v + 0.17, 4, 4);
  const x = tube
    ? (across / TUBE_SHARE) * 2 - 1
    : ((across - TUBE_SHARE) / (1 - TUBE_SHARE)) * 2 - 1;
  const edge = clamp((1 - Math.abs(x)) * 3.4, 0, 1);
  const lip = clamp(1 - down / 0.1, 0, 1);
  const joint = down < 0.05 ? 1 : 0;
  const tone = clamp(
    0.56 + (batch - 0.5) * 0.14 + (fired - 0.5) * 0.66 + (fine - 0.5) * 0.4 + (run - 0.5) * 0.2,
    0,
    1,
  );
  // Glaze runs thin at the upper end of a tile and pools at its lip: paler there, deeper above.
  const pool = 0.06 * (1 - down);
  let value = mix(206, 248, tone) * (0.97 + pool);
  let [green, blue] = [mix(0.95, 1.005, warmth), mix(0.88, 0.98, warmth)];
  if (odd > 0.96) {
    value *= 0.88;
    green *= 0.95;
    blue *= 0.92;
  } else if (odd < 0.05) {
    value = mix(value, 254, 0.6);
    [green, blue] = [1.02, 1.04];
  }
  const dirt = clamp(
    clamp((broad - 0.55) * 1.6, 0, 1) * 0.3 + (tube ? 0 : 0.24) + (1 - edge) * (tube ? 0.3 : 0.5),
    0,
    1,
  );
  const light = 1 + lip * 0.06 - joint * 0.42;
  const soot = [104, 88, 70] as const;
  return {
    colour: [
      mix(value, soot[0], dirt * 0.72) * light,
      mix(value * green, soot[1], dirt * 0.72) * light,
      mix(value * blue, soot[2], dirt * 0.72) * light,
    ],
    height: tube
      ? Math.sqrt(Math.max(0, 1 - x * x)) * 0.95 + (1 - down) * 0.14
      : x * x * 0.22 - 0.1 + (1 - down) * 0.26,
    roughness: clamp(0.3 + dirt * 0.5 + (fine - 0.5) * 0.2 + joint * 0.3, 0.18, 0.9),
    metal: 0,
    open: clamp(0.6 + 0.4 * edge - (tube ? 0 : 0.12), 0, 1) * (1 - joint * 0.4),
  };
}
