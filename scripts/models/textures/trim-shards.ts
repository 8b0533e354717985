import { hash01 } from '../kit/hash.ts';
import { flower, GOLD } from './motifs.ts';
import type { Paint, Painter } from './painter.ts';
import { strip } from './strip.ts';

/** One five-cornered shard, its form chosen by name. */
export function shard(
  p: Painter,
  name: string,
  [x, y]: readonly [number, number],
  size: number,
  paint: Paint,
): void {
  p.fill({ ...paint, relief: (paint.relief ?? 0.55) + hash01(`${name} h`) * 0.2 }, (c) => {
    for (let k = 0; k < 5; k++) {
      const turn = (k / 5) * 6.283 + hash01(`${name} ${k}`) * 0.65;
      const r = size * (0.42 + hash01(`${name} r${k}`) * 0.18);
      c.lineTo(x + Math.cos(turn) * r, y + Math.sin(turn) * r);
    }
  });
}

/** Bands of porcelain shards with enamel flowers, for ridges and ledges. */
export function paintMosaic(p: Painter): void {
  const shards = [
    '#ece5cf',
    '#d9ab33',
    '#2f68a0',
    '#e9e2ca',
    '#2f8a72',
    '#bb4a30',
    '#e6c552',
  ] as const;
  strip(p, 'mosaic', { colour: '#8a8470', relief: 0.3, roughness: 0.7 }, ({ top, height }) => {
    const size = 9;
    for (let j = 0; j <= height / size; j++) {
      for (let i = 0; i <= p.width / size; i++) {
        const name = `shard ${i} ${j}`;
        const colour = shards[Math.floor(hash01(name) * shards.length)] ?? shards[0];
        const [cx, cy] = [(i + (j % 2) * 0.5) * size, top + j * size];
        shard(p, name, [cx, cy], size, { colour, roughness: 0.2 });
      }
    }
    for (let i = 0; i < 24; i++) {
      const x = (i + 0.5) * (p.width / 24);
      const petal = (['#2a5f9e', '#c4502f', '#2b8a6e', '#e4bd42'] as const)[i % 4] ?? '#2a5f9e';
      flower(
        p,
        x,
        top + height / 2,
        16,
        { colour: petal, relief: 0.9, roughness: 0.24 },
        { colour: '#f7eed4', relief: 1 },
        8,
      );
    }
    p.rect(0, top, p.width, 6, GOLD);
    p.rect(0, top + height - 6, p.width, 6, GOLD);
  });
}

/** Overlapping scales in grey, tinted by the geometry. */
export function paintScales(p: Painter): void {
  strip(p, 'scales', { colour: '#979079', relief: 0.3, roughness: 0.5 }, ({ top, height }) => {
    const across = 10;
    const rows = 10;
    const step = p.width / Math.round(p.width / across / 2) / 2;
    for (let i = -1; i <= p.width / (step * 2) + 1; i++) {
      for (let j = -1; j <= rows; j++) {
        const [x, y] = [(i * 2 + (j % 2 === 0 ? 0 : 1)) * step, top + (j * height) / rows];
        // Later scales lie over earlier ones, so that their free edges point to the tail at the left.
        const light =
          200 + hash01(`scale ${(i + 1000) % Math.round(p.width / step / 2)} ${j}`) * 50;
        const grey = (k: number): string => `rgb(${light * k},${light * k},${light * k * 0.96})`;
        p.disc(x, y, step * 1.06, { colour: '#8d866f', relief: 0.3 });
        p.disc(x - step * 0.12, y, step * 0.9, { colour: grey(0.88), relief: 0.6, roughness: 0.3 });
        p.disc(x - step * 0.3, y, step * 0.55, {
          colour: grey(1.02),
          relief: 0.85,
          roughness: 0.24,
        });
      }
    }
  });
}

/** Pale porcelain shards in mortar, tinted by the geometry: heads, scrolls, gourds. */
export function paintShards(p: Painter): void {
  strip(p, 'shards', { colour: '#b3ab98', relief: 0.3, roughness: 0.7 }, ({ top, height }) => {
    const size = 8;
    for (let j = 0; j <= height / size; j++) {
      for (let i = 0; i <= p.width / size; i++) {
        const name = `pale shard ${i} ${j}`;
        const light = Math.round(222 + hash01(name) * 33);
        const [cx, cy] = [(i + (j % 2) * 0.5) * size, top + j * size];
        const colour = `rgb(${light},${light},${Math.round(light * 0.96)})`;
        shard(p, name, [cx, cy], size, { colour, relief: 0.6, roughness: 0.24 });
      }
    }
  });
}
