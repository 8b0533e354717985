import { stripRows } from '../kit/sheet.ts';
import { cloud, flower, INK, keyFret, paintDragon } from './motifs.ts';
import type { Paint, Painter } from './painter.ts';
import { paintLotus, paintPhoenix, Setting } from './set-pictures.ts';
import type { Area } from './trim-pictures.ts';

/**
 * The quatrain that is widely quoted from the hall's frieze, one line to a poem cell. It is not in
 * the site's fact file, so docs/models.md marks it as conjecture.
 */
const VERSE = ['文獻千年國', '車書萬里圖', '鴻龐開闢後', '南服一唐虞'] as const;

const enamel = (colour: string, relief = 0.45): Paint => ({ colour, relief, roughness: 0.16 });
const GROUNDS = [
  enamel('#173f8c'),
  enamel('#b02c1c'),
  enamel('#12705a'),
  enamel('#e9b638'),
] as const;
const FRAME: Paint = { colour: '#e3b952', relief: 0.85, roughness: 0.36, metal: 0.5 };
const BRONZE: Paint = { colour: '#6a3d12', relief: 0.7, roughness: 0.45 };
const LEAF = enamel('#8fc48a', 0.6);

/** Enamel between gilt wires: dragon, plum blossom, lotus and phoenix. */
const PICTURES = [
  paintDragonPicture,
  paintBlossoms,
  paintLotusPicture,
  paintPhoenixPicture,
] as const;

/** Frieze cells, picture and poem in turn (nhất thi nhất họa), eight to a repeat. */
export function paintPanels(p: Painter): void {
  const { top, height } = stripRows('panels');
  const cells = VERSE.length * 2;
  const cell = p.width / cells;
  p.rect(0, top, p.width, height, { colour: '#c18a28', relief: 0.55, roughness: 0.5 });
  const fret: Paint = { colour: '#7b4a14', relief: 0.4, roughness: 0.5 };
  keyFret(p, 0, top + 6, p.width, 11, 96, fret);
  keyFret(p, 0, top + height - 17, p.width, 11, 96, fret);
  for (let i = 0; i < cells; i++) {
    const [x, y, w, h] = [i * cell + 5, top + 21, cell - 10, height - 42];
    p.rect(x, y, w, h, BRONZE);
    p.rect(x + 4, y + 4, w - 8, h - 8, FRAME);
    const inner: Area = { x: x + 9, y: y + 9, w: w - 18, h: h - 18 };
    const ground = i % 2 === 0 ? GROUNDS[(i / 2) as 0 | 1 | 2 | 3] : enamel('#f1e9d4');
    p.rect(inner.x, inner.y, inner.w, inner.h, ground);
    p.within(inner.x, inner.y, inner.w, inner.h, () => {
      if (i % 2 === 1) paintPoem(p, inner, VERSE[((i - 1) / 2) as 0 | 1 | 2 | 3]);
      else PICTURES[(i / 2) as 0 | 1 | 2 | 3](p, inner);
    });
  }
}

function paintPoem(p: Painter, { x, y, w, h }: Area, line: string): void {
  const size = w / 5.6;
  Array.from(line).forEach((character, k) => {
    p.han(character, x + w * (0.5 + (2 - k) * 0.187), y + h * 0.5, size, enamel('#1d2f6d', 0.62));
  });
  cloud(p, x + 26, y + h - 14, 6, enamel('#9fb9bd'));
  cloud(p, x + w - 28, y + 17, 6, enamel('#9fb9bd'), -1);
}

function paintDragonPicture(p: Painter, { x, y, w, h }: Area): void {
  for (let k = 0; k < 4; k++)
    cloud(p, x + 26 + (k * w) / 4.2, k % 2 === 0 ? y + h - 17 : y + 17, 8, enamel('#dfe9e4', 0.55));
  p.disc(x + w - 22, y + h / 2 - 4, 9, enamel('#e8672c', 0.8));
  paintDragon(p, {
    spine: (t) => [x + 20 + t * (w - 84), y + h / 2 + Math.sin(t * 10 + 0.6) * 19],
    thickness: 9,
    body: enamel('#ecbd42', 0.78),
    flame: enamel('#f7e7ad', 0.7),
    line: enamel('#84500f', 0.6),
  });
}

function paintBlossoms(p: Painter, { x, y, w, h }: Area): void {
  p.stroke(enamel('#54381c', 0.6), 5, (c) => {
    c.moveTo(x + 8, y + h - 10);
    c.bezierCurveTo(x + w * 0.3, y + h * 0.4, x + w * 0.6, y + h, x + w - 14, y + 14);
  });
  p.stroke(enamel('#54381c', 0.6), 3, (c) => {
    c.moveTo(x + w * 0.42, y + h * 0.62);
    c.quadraticCurveTo(x + w * 0.5, y + h * 0.3, x + w * 0.42, y + 10);
  });
  for (let k = 0; k < 9; k++) {
    const [lx, ly] = [x + 14 + k * (w / 9.4), y + h - 28 - k * (h / 14) + ((k * 37) % 23) - 11];
    p.fill(LEAF, (c) => c.ellipse(lx + 8, ly + 12, 10, 4, k * 0.9, 0, 7));
    const petal = enamel(k % 2 === 0 ? '#fff3df' : '#f0b3ab', 0.7);
    flower(p, lx, ly, 11, petal, enamel('#dfa52b', 0.8), 5);
  }
  // A bird on the twig.
  const [bx, by] = [x + w * 0.43, y + 20];
  p.fill(enamel('#20418c', 0.75), (c) => c.ellipse(bx, by, 13, 8, 0.4, 0, 7));
  p.fill(enamel('#20418c', 0.75), (c) => c.ellipse(bx - 18, by - 6, 14, 3.4, 0.5, 0, 7));
  p.disc(bx + 11, by - 2, 6, enamel('#f3e2b4', 0.8));
  p.disc(bx + 13, by - 3, 1.6, INK);
}

function wired(p: Painter): Setting {
  return new Setting(p, { ...FRAME, colour: '#f0c860' }, 1.8);
}

function paintLotusPicture(p: Painter, area: Area): void {
  paintLotus(wired(p), area, [enamel('#d63a26', 0.7), enamel('#f0806a', 0.75)]);
}

function paintPhoenixPicture(p: Painter, area: Area): void {
  paintPhoenix(wired(p), area, enamel('#1f4a9a', 0.75));
}
