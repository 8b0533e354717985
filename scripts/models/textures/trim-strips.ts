import { hash01 } from '../kit/hash.ts';
import type { Strip } from '../kit/sheet.ts';
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
import { strip } from './strip.ts';
import { paintMosaic, paintScales, paintShards } from './trim-shards.ts';

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
  speckle('gold', GOLD, 'rgba(250,218,126,.1)', 'rgba(120,76,20,.08)', 500);
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
