import { hash01 } from '../kit/hash.ts';
import { keyFret } from './motifs.ts';
import type { Paint, Painter } from './painter.ts';
import { type Rows, strip } from './strip.ts';

const LEAVES = 16;
const GAP: Paint = { colour: '#1d1a17', relief: 0.05, roughness: 0.9 };

/** Slatted shutters, nearly white so that the geometry tints them; sixteen leaves to the sheet's width. */
function paintLouvre(p: Painter): void {
  const frame: Paint = { colour: '#e2dfd6', relief: 0.8, roughness: 0.5 };
  strip(p, 'louvre', frame, ({ top, height }) => {
    const leaf = p.width / LEAVES;
    const slats = 9;
    for (let i = 0; i < LEAVES; i++) {
      const [x, y, w, h] = [i * leaf + 11, top + 4, leaf - 22, height - 8];
      p.rect(i * leaf, top, 2, height, GAP);
      p.rect(x, y, w, h, { colour: '#4b4844', relief: 0.1, roughness: 0.8 });
      for (let k = 0; k < slats; k++) {
        const light = 206 + Math.round(hash01(`slat ${i} ${k}`) * 26);
        const slat = `rgb(${light},${light},${light - 6})`;
        p.rect(x, y + (k * h) / slats, w, (h / slats) * 0.66, {
          colour: slat,
          relief: 0.6,
          roughness: 0.5,
        });
      }
    }
  });
}

type Lattice = (p: Painter, x: number, y: number, w: number, h: number, bar: Paint) => void;

const squares: Lattice = (p, x, y, w, h, bar) => {
  for (let k = 1; k < 10; k++) p.rect(x + (k * w) / 10 - 1.6, y, 3.2, h, bar);
  for (let k = 1; k < 4; k++) p.rect(x, y + (k * h) / 4 - 1.6, w, 3.2, bar);
};
const diagonals: Lattice = (p, x, y, w, h, bar) => {
  for (let k = -4; k < 14; k++) {
    for (const lean of [h, -h]) {
      p.stroke(bar, 3, (c) => {
        c.moveTo(x + (k * w) / 9, lean > 0 ? y : y + h);
        c.lineTo(x + (k * w) / 9 + h, lean > 0 ? y + h : y);
      });
    }
  }
};
const frets: Lattice = (p, x, y, w, h, bar) => {
  keyFret(p, x + 2, y + 2, w - 4, h * 0.42, 4, { ...bar });
  keyFret(p, x + 2, y + h * 0.54, w - 4, h * 0.42, 4, { ...bar });
  p.rect(x, y + h / 2 - 1.6, w, 3.2, bar);
};
const longevity: Lattice = (p, x, y, w, h, bar) => {
  squares(p, x, y, w, h, bar);
  p.disc(x + w / 2, y + h / 2, h * 0.5, { ...GAP, relief: 0.1 });
  p.stroke(bar, 3, (c) => c.arc(x + w / 2, y + h / 2, h * 0.46, 0, 7));
  p.han('壽', x + w / 2, y + h / 2, h * 0.8, bar);
};
const bars: Lattice = (p, x, y, w, h, bar) => {
  for (let k = 0; k < 12; k++) p.rect(x + (k * w) / 12, y, w / 21, h, { ...bar, relief: 0.7 });
  for (const share of [0.12, 0.84]) p.rect(x, y + h * share, w, 3, bar);
};

/** Wooden lattice windows, five kinds in turn, sixteen to the sheet's width. */
function paintLattice(p: Painter): void {
  const wood: Paint = { colour: '#8c5a34', relief: 0.8, roughness: 0.55 };
  const kinds = [
    squares,
    longevity,
    diagonals,
    frets,
    bars,
    squares,
    diagonals,
    longevity,
  ] as const;
  strip(p, 'lattice', wood, ({ top, height }: Rows) => {
    const leaf = p.width / LEAVES;
    for (let i = 0; i < LEAVES; i++) {
      const [x, y, w, h] = [i * leaf + 8, top + 7, leaf - 16, height - 14];
      p.rect(i * leaf, top, 2, height, { colour: '#3a2414', relief: 0.2, roughness: 0.7 });
      p.rect(x - 2, y - 2, w + 4, h + 4, { colour: '#5c381e', relief: 0.5, roughness: 0.6 });
      p.rect(x, y, w, h, GAP);
      p.within(x, y, w, h, () =>
        kinds[i % 8]?.(p, x, y, w, h, { colour: '#9a653c', relief: 0.75, roughness: 0.55 }),
      );
    }
  });
}

/** Mouldings of painted lime, nearly white: leaves under a bead, a plain fillet, dentils below. */
function paintStucco(p: Painter): void {
  const lime: Paint = { colour: '#e9e4d6', relief: 0.45, roughness: 0.85 };
  const raised: Paint = { colour: '#f4f0e6', relief: 0.9, roughness: 0.8 };
  const deep: Paint = { colour: '#b9b1a0', relief: 0.15, roughness: 0.9 };
  strip(p, 'stucco', lime, ({ top, height }) => {
    const steps = 64;
    const step = p.width / steps;
    p.rect(0, top + 3, p.width, 5, raised);
    p.rect(0, top + 8, p.width, 2, deep);
    for (let i = 0; i < steps; i++) {
      const x = i * step;
      p.disc(x + step / 4, top + 13, 2.4, raised);
      p.disc(x + step * 0.75, top + 13, 2.4, raised);
      p.fill(deep, (c) => c.ellipse(x + step / 2, top + 20, step * 0.46, 11, 0, 0, 7));
      p.fill(raised, (c) => c.ellipse(x + step / 2, top + 19, step * 0.32, 9, 0, 0, 7));
      p.stroke(deep, 1.6, (c) => {
        c.moveTo(x + step / 2, top + 16);
        c.lineTo(x + step / 2, top + 28);
      });
    }
    p.rect(0, top + 14.5 + 16, p.width, 4, raised);
    p.rect(0, top + 34.5, p.width, height - 38, deep);
    for (let i = 0; i < steps * 2; i++)
      p.rect((i * step) / 2 + 3, top + 34.5, step / 2 - 6, 8, raised);
    p.rect(0, top + height - 5, p.width, 5, lime);
  });
}

/** Paints shutters, lattice windows and mouldings. */
export function paintShutters(p: Painter): void {
  paintLouvre(p);
  paintLattice(p);
  paintStucco(p);
}
