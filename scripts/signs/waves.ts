import { seededRandom } from '#domain/seeded-random.ts';
import { mm } from './svg.ts';

export type WaveFieldOptions = {
  width: number;
  top: number;
  bottom: number;
  /** Radius of a wave in the nearest row; rows shrink towards the top. */
  radius: number;
  colours: { fill: readonly string[]; line: string };
  seed: number;
};

/** Rows of round waves, one behind the other (thủy ba, as on the hem of a court robe), no two alike. */
export function waveField({ width, top, bottom, radius, colours, seed }: WaveFieldOptions): string {
  const random = seededRandom(seed);
  const waves: string[] = [];
  let y = top;
  let row = 0;
  while (y < bottom + radius) {
    const near = (y - top) / (bottom - top);
    const size = radius * (0.3 + 0.7 * near);
    for (let x = (row % 2) * size - size; x < width + size; x += size * 1.7) {
      const fill = colours.fill[Math.floor(random() * colours.fill.length)] ?? '#ffffff';
      waves.push(wave(x + size * 0.4 * (random() - 0.5), y, size * (0.85 + 0.3 * random()), fill));
    }
    y += size * 0.5;
    row += 1;
  }
  return `<g stroke="${colours.line}" stroke-width="${mm(radius * 0.05)}">${waves.join('')}</g>`;
}

function wave(x: number, y: number, radius: number, fill: string): string {
  const rings = [1, 0.74, 0.48, 0.22].map(
    (part, index) =>
      `<circle cx="${mm(x)}" cy="${mm(y)}" r="${mm(radius * part)}" fill="${index === 0 ? fill : 'none'}"/>`,
  );
  return rings.join('');
}
