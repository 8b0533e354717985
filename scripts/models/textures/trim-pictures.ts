import { type Picture, pictureArea } from '../kit/sheet.ts';
import { cloud, DARK_GOLD, flower, GOLD, keyFret, PALE_GOLD, paintDragon } from './motifs.ts';
import type { Paint, Painter } from './painter.ts';

export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Paints inside a picture's place on the sheet. */
export function picture(p: Painter, name: Picture, paint: (area: Area) => void): void {
  const area = pictureArea(name);
  p.within(area.x, area.y, area.w, area.h, () => paint(area));
}

function paintSignboard(p: Painter, { x, y, w, h }: Area): void {
  p.rect(x, y, w, h, { colour: '#8e1a11', relief: 0.4, roughness: 0.36 });
  p.frame(x + 8, y + 8, w - 16, h - 16, 3, GOLD);
  keyFret(p, x + 16, y + 14, w - 32, 8, 34, GOLD);
  keyFret(p, x + 16, y + h - 22, w - 32, 8, 34, GOLD);
  Array.from('殿和太').forEach((character, i) => {
    p.han(character, x + w * (0.22 + i * 0.28), y + h / 2, h * 0.62, PALE_GOLD);
  });
}

/** Gable field: sun over clouds in enamel. */
function paintGable(p: Painter, { x, y, w, h }: Area): void {
  p.rect(x, y, w, h, { colour: '#cfa85e', relief: 0.3, roughness: 0.7 });
  p.frame(x, y + h - 16, w, 16, 5, GOLD);
  const cloudPaint: Paint = { colour: '#f0e7cc', relief: 0.8, roughness: 0.35 };
  for (let i = 0; i < 6; i++) {
    cloud(p, x + 56 + i * 26, y + h - 26 - i * 6, 10, cloudPaint);
    cloud(p, x + w - 56 - i * 26, y + h - 26 - i * 6, 10, cloudPaint, -1);
  }
  const rays: Paint = { colour: '#c8502f', relief: 0.7, roughness: 0.3 };
  flower(
    p,
    x + w / 2,
    y + h * 0.55,
    34,
    rays,
    { colour: '#e9c34a', relief: 1, roughness: 0.3 },
    12,
  );
  flower(
    p,
    x + w / 2,
    y + h * 0.55,
    17,
    { colour: '#24508f', relief: 0.95, roughness: 0.25 },
    PALE_GOLD,
    8,
  );
}

/** Glazed bricks pierced by four leaves each. */
function paintParapet(p: Painter, { x, y, w, h }: Area): void {
  p.rect(x, y, w, h, { colour: '#2c7560', relief: 0.6, roughness: 0.32 });
  const bricks = 18;
  const brick = w / bricks;
  for (let i = 0; i < bricks; i++) {
    for (const row of [0, 1]) {
      const [cx, cy] = [x + (i + 0.5) * brick, y + (row + 0.5) * (h / 2)];
      p.frame(cx - brick / 2, cy - h / 4, brick, h / 2, 3, {
        colour: '#1d5144',
        relief: 0.5,
        roughness: 0.4,
      });
      for (let k = 0; k < 4; k++) {
        const turn = k * 1.5708 + 0.785;
        p.fill({ colour: '#0c1a15', relief: 0.05, roughness: 0.9 }, (c) =>
          c.ellipse(cx + Math.cos(turn) * 8, cy + Math.sin(turn) * 14, 9, 6, turn, 0, 7),
        );
      }
      p.disc(cx, cy, 4, { colour: '#d9ae3e', relief: 0.9, roughness: 0.35 });
    }
  }
}

/** Round openwork window with the character for long life. */
function paintWindow(p: Painter, { x, y, w, h }: Area): void {
  p.rect(x, y, w, h, { colour: '#e6d3a2', relief: 0.5, roughness: 0.8 });
  const [cx, cy, r] = [x + w / 2, y + h / 2, Math.min(w, h) / 2 - 5];
  p.disc(cx, cy, r, { colour: '#cdb988', relief: 0.8, roughness: 0.8 });
  p.disc(cx, cy, r - 6, { colour: '#6f5d42', relief: 0.1, roughness: 0.9 });
  p.han('壽', cx, cy, r * 1.55, { colour: '#d9c797', relief: 0.8, roughness: 0.8 });
}

/** Gilt dragon medallion for ridges' ends, gables and thrones. */
function paintMedallion(p: Painter, { x, y, w, h }: Area): void {
  const [cx, cy, r] = [x + w / 2, y + h / 2, Math.min(w, h) / 2 - 3];
  p.rect(x, y, w, h, { colour: '#86190f', relief: 0.4, roughness: 0.3 });
  p.disc(cx, cy, r, GOLD);
  p.disc(cx, cy, r - 4, { colour: '#1d3f86', relief: 0.4, roughness: 0.18 });
  paintDragon(p, {
    spine: (t) => {
      const turn = 0.6 + t * 6.6;
      const reach = r * (0.72 - t * 0.42);
      return [cx + Math.cos(turn) * reach, cy + Math.sin(turn) * reach];
    },
    thickness: 6.5,
    body: GOLD,
    flame: PALE_GOLD,
    line: DARK_GOLD,
  });
}

function paintScreen(p: Painter, { x, y, w, h }: Area): void {
  p.rect(x, y, w, h, { colour: '#8a1c12', relief: 0.4, roughness: 0.4 });
  p.frame(x + 4, y + 4, w - 8, h - 8, 4, GOLD);
  for (const side of [1, -1]) cloud(p, x + w * (0.5 + side * 0.36), y + h * 0.3, 9, GOLD, side);
  paintDragon(p, {
    spine: (t) => [x + w * (0.12 + t * 0.62), y + h * 0.55 + Math.sin(t * 11) * h * 0.16],
    thickness: 9,
    body: GOLD,
    flame: PALE_GOLD,
    line: DARK_GOLD,
  });
}

/** Paints the single pictures: board, gable, parapet, window, throne screen. */
export function paintPictures(p: Painter): void {
  picture(p, 'signboard', (a) => paintSignboard(p, a));
  picture(p, 'gable', (a) => paintGable(p, a));
  picture(p, 'parapet', (a) => paintParapet(p, a));
  picture(p, 'window', (a) => paintWindow(p, a));
  picture(p, 'medallion', (a) => paintMedallion(p, a));
  picture(p, 'screen', (a) => paintScreen(p, a));
}
