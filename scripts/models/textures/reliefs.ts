import { clamp, mix } from '../kit/vector.ts';
import { fractalNoise } from './noise.ts';
import type { Grain, Painter } from './painter.ts';
import { BRONZE, MOTIFS } from './relief-motifs.ts';
import { strip } from './strip.ts';

const MOTIF_COUNT = 24;

/** Dark patina, green where water stands. */
export function patina(width: number): (x: number, y: number) => Grain {
  return (x, y) => {
    const cloudy = fractalNoise(x / width, y / width, 24, 4);
    const fine = fractalNoise(x / width + 0.3, y / width, 128, 2);
    const green = clamp((cloudy - 0.52) * 3.4, 0, 1) * 0.55;
    const light = 0.84 + fine * 0.34;
    return {
      colour: [
        light * mix(1, 0.72, green),
        light * mix(1, 1.06, green),
        light * mix(1, 1.05, green),
      ],
      roughness: green * 0.28 + (fine - 0.5) * 0.16,
    };
  };
}

/** Cast reliefs in one band, as the Nine Urns carry them: sky, land, water, beasts, plants, arms. */
export function paintReliefs(p: Painter): void {
  strip(p, 'relief', BRONZE, ({ top, height }) => {
    const step = p.width / MOTIF_COUNT;
    for (let i = 0; i < MOTIF_COUNT; i++) {
      const motif = MOTIFS[i % MOTIFS.length];
      motif?.(p, (i + 0.5) * step, top + height / 2, height * 0.36);
    }
    p.grain(top, height, patina(p.width));
  });
  strip(p, 'bronze', { ...BRONZE, colour: '#6a5a40', relief: 0.5 }, ({ top, height }) =>
    p.grain(top, height, patina(p.width)),
  );
}
