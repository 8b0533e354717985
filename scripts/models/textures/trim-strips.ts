import { hash01 } from '../kit/hash.ts';
import { type Strip, stripRows } from '../kit/sheet.ts';
import {
  cloud,
  DARK_GOLD,
  DEEP_LACQUER,
  flower,
  GOLD,
  LACQUER,
  PALE_GOLD,
  paintDragon,
} from './motifs.ts';
import type { Paint, Painter } from './painter.ts';

type Rows = { top: number; height: number };

/** Paints a strip's ground, then its pattern inside it. */
function strip(
  p: Painter,
  name: Strip,
  ground: Paint,
  pattern: (rows: Rows) => void = () => {},
): void {
  const rows = stripRows(name);
  p.rect(0, rows.top, p.width, rows.height, ground);
  p.within(0, rows.top, p.width, rows.height, () => pattern(rows));
}

/** Bands of porcelain shards with enamel flowers, for ridges and ledges. */
function paintMosaic(p: Painter): void {
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
        p.fill({ colour, relief: 0.55 + hash01(`${name} h`) * 0.25, roughness: 0.26 }, (c) => {
          for (let k = 0; k < 5; k++) {
            const turn = (k / 5) * 6.283 + hash01(`${name} ${k}`) * 0.6;
            const r = size * (0.4 + hash01(`${name} r${k}`) * 0.2);
            c.lineTo(cx + Math.cos(turn) * r, cy + Math.sin(turn) * r);
          }
        });
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

function paintBeam(p: Painter): void {
  strip(p, 'beam', LACQUER, ({ top, height }) => {
    p.rect(0, top, p.width, 5, GOLD);
    p.rect(0, top + height - 5, p.width, 5, GOLD);
    for (let i = 0; i < 12; i++) {
      const [x, w, mid] = [(i * p.width) / 12, p.width / 12, top + height / 2];
      p.rect(x + 7, top + 10, w - 14, height - 20, DEEP_LACQUER);
      p.frame(x + 5, top + 8, w - 10, height - 16, 2.5, GOLD);
      if (i % 2 === 0) {
        paintDragon(p, {
          spine: (t) => [x + 18 + t * (w - 52), mid + Math.sin(t * 9) * 7],
          thickness: 5.5,
          body: GOLD,
          flame: PALE_GOLD,
          line: DARK_GOLD,
        });
      } else {
        flower(p, x + w / 2, mid, 15, GOLD, PALE_GOLD, 8);
        cloud(p, x + w * 0.24, mid + 2, 7, GOLD);
        cloud(p, x + w * 0.76, mid + 2, 7, GOLD, -1);
      }
    }
  });
}

/** Column shaft: head at the left, foot at the right, its round wrapping from edge to edge. */
function paintColumn(p: Painter): void {
  strip(p, 'column', LACQUER, ({ top, height }) => {
    for (const offset of [-height, 0, height]) {
      for (let i = 0; i < 30; i++) {
        const paint = i % 2 === 0 ? DARK_GOLD : { ...GOLD, colour: '#b07c24' };
        cloud(
          p,
          260 + ((i * 211.7) % 1480),
          top + offset + ((i * 49.3) % height),
          6.5 + (i % 3),
          paint,
          i % 2 === 0 ? 1 : -1,
        );
      }
    }
    for (const turn of [-2, -1, 0, 1, 2]) {
      paintDragon(p, {
        spine: (t) => [
          1640 - t * 1290,
          top + height * (0.5 + turn) + (t - 0.5) * height * 2.9 + Math.sin(t * 30) * 5,
        ],
        thickness: 12,
        body: GOLD,
        flame: PALE_GOLD,
        line: DARK_GOLD,
      });
    }
    for (const [x, w] of [
      [0, 56],
      [104, 10],
      [1796, 10],
      [1870, 66],
      [1990, 58],
    ] as const)
      p.rect(x, top, w, height, GOLD);
    for (let i = 0; i < 6; i++) {
      const y = top + (i + 0.5) * (height / 6);
      for (const [base, tip] of [
        [116, 210],
        [1794, 1700],
      ] as const) {
        p.fill(GOLD, (c) => {
          c.moveTo(base, y - height / 13);
          c.quadraticCurveTo(tip, y - 4, tip, y);
          c.quadraticCurveTo(tip, y + 4, base, y + height / 13);
        });
      }
    }
  });
}

function paintTransom(p: Painter): void {
  strip(p, 'transom', DEEP_LACQUER, ({ top, height }) => {
    const bars = 96;
    for (let i = 0; i < bars; i++) {
      p.rect(
        (i * p.width) / bars,
        top,
        5,
        height,
        i % 4 === 0 ? GOLD : { colour: '#9c2a18', relief: 0.7, roughness: 0.4 },
      );
    }
    for (const q of [0.1, 0.5, 0.9]) p.rect(0, top + height * q - 2, p.width, 4, GOLD);
    for (let i = 0; i < 24; i++)
      flower(p, (i + 0.5) * (p.width / 24), top + height / 2, 14, GOLD, PALE_GOLD, 8);
  });
}

function paintScales(p: Painter): void {
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
function paintShards(p: Painter): void {
  strip(p, 'shards', { colour: '#b3ab98', relief: 0.3, roughness: 0.7 }, ({ top, height }) => {
    const size = 8;
    for (let j = 0; j <= height / size; j++) {
      for (let i = 0; i <= p.width / size; i++) {
        const name = `pale shard ${i} ${j}`;
        const light = Math.round(222 + hash01(name) * 33);
        const [cx, cy] = [(i + (j % 2) * 0.5) * size, top + j * size];
        const colour = `rgb(${light},${light},${Math.round(light * 0.96)})`;
        p.fill({ colour, relief: 0.6 + hash01(`${name} h`) * 0.2, roughness: 0.3 }, (c) => {
          for (let k = 0; k < 5; k++) {
            const turn = (k / 5) * 6.283 + hash01(`${name} ${k}`) * 0.7;
            const r = size * (0.46 + hash01(`${name} r${k}`) * 0.14);
            c.lineTo(cx + Math.cos(turn) * r, cy + Math.sin(turn) * r);
          }
        });
      }
    }
  });
}

/** Plain and simply patterned strips. */
function paintGrounds(p: Painter): void {
  const speckle = (name: Strip, ground: Paint, light: string, dark: string, count: number): void =>
    strip(p, name, ground, ({ top, height }) => {
      for (let i = 0; i < count; i++) {
        const h = (k: string): number => hash01(`${name} ${i} ${k}`);
        p.fill({ ...ground, colour: h('tone') > 0.5 ? light : dark }, (c) =>
          c.ellipse(
            h('x') * p.width,
            top + h('y') * height,
            8 + h('w') * 50,
            1 + h('h') * 4,
            0,
            0,
            7,
          ),
        );
      }
    });
  speckle(
    'plaster',
    { colour: '#e0c68c', relief: 0.5, roughness: 0.88 },
    'rgba(250,232,188,.03)',
    'rgba(140,108,64,.03)',
    700,
  );
  speckle('gold', GOLD, 'rgba(250,218,126,.25)', 'rgba(120,76,20,.22)', 500);
  speckle(
    'timber',
    { colour: '#4a2015', relief: 0.4, roughness: 0.6 },
    'rgba(110,56,32,.3)',
    'rgba(24,10,5,.3)',
    400,
  );
  strip(p, 'lacquer', LACQUER);
  strip(p, 'ivory', { colour: '#f4efe2', relief: 0.5, roughness: 0.42 });
  strip(p, 'rafter', { colour: '#3f190f', relief: 0.25, roughness: 0.7 }, ({ top, height }) => {
    for (let i = 0; i < 40; i++) {
      const colour = (['#84291b', '#7a2318', '#8e2f1e'] as const)[i % 3] ?? '#84291b';
      p.rect((i * p.width) / 40 + 5, top, 27, height, { colour, relief: 0.8, roughness: 0.5 });
    }
  });
  strip(p, 'carved', { colour: '#a89f8c', relief: 0.35, roughness: 0.85 }, ({ top, height }) => {
    const raised: Paint = { colour: '#c2b9a5', relief: 0.8, roughness: 0.85 };
    p.rect(0, top, p.width, 6, raised);
    p.rect(0, top + height - 6, p.width, 6, raised);
    for (let i = 0; i < 24; i++)
      cloud(p, (i + 0.5) * (p.width / 24), top + height * 0.55, 12, raised, i % 2 === 0 ? 1 : -1);
  });
}

/** Paints every strip but the panels, the doors and the pictures. */
export function paintStrips(p: Painter): void {
  paintMosaic(p);
  paintBeam(p);
  paintColumn(p);
  paintTransom(p);
  paintScales(p);
  paintShards(p);
  paintGrounds(p);
}
