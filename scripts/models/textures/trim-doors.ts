import { stripRows } from '../kit/sheet.ts';
import { cloud, DARK_GOLD, DEEP_LACQUER, flower, GOLD, PALE_GOLD, paintDragon } from './motifs.ts';
import type { Paint, Painter } from './painter.ts';

const LEAVES = 4;
const WOOD: Paint = { colour: '#74170f', relief: 0.4, roughness: 0.56 };
const STILE: Paint = { colour: '#56130c', relief: 0.75, roughness: 0.56 };
const LATTICE: Paint = { colour: '#a8301c', relief: 0.7, roughness: 0.56 };

interface Panel {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Four door leaves (cửa bảng khoa) lying on their sides, heads to the left. */
export function paintDoors(p: Painter): void {
  const { top, height } = stripRows('door');
  const leaf = p.width / LEAVES;
  for (let i = 0; i < LEAVES; i++) {
    const x = i * leaf;
    p.rect(x, top, leaf, height, WOOD);
    p.frame(x, top, leaf, height, 7, STILE);
    const panel = (from: number, to: number, paint: (area: Panel) => void): void => {
      const area = { x: x + leaf * from, y: top + 13, w: leaf * (to - from), h: height - 26 };
      p.rect(area.x, area.y, area.w, area.h, DEEP_LACQUER);
      p.within(area.x, area.y, area.w, area.h, () => paint(area));
      p.frame(area.x - 2, area.y - 2, area.w + 4, area.h + 4, 3.5, GOLD);
    };
    panel(0.035, 0.125, (a) => cloud(p, a.x + a.w / 2, a.y + a.h / 2, 11, GOLD));
    panel(0.15, 0.6, (a) => paintLattice(p, a));
    panel(0.625, 0.7, (a) => flower(p, a.x + a.w / 2, a.y + a.h / 2, 15, GOLD, PALE_GOLD, 8));
    panel(0.725, 0.965, (a) => paintPlinth(p, a, i));
  }
}

function paintLattice(p: Painter, { x, y, w, h }: Panel): void {
  p.rect(x, y, w, h, { colour: '#1d0d09', relief: 0.12, roughness: 0.4 });
  const step = h / 6;
  for (let k = -8; k < w / step + 8; k++) {
    for (const lean of [h, -h]) {
      p.stroke(LATTICE, 3.2, (c) => {
        c.moveTo(x + k * step, y);
        c.lineTo(x + k * step + lean, y + h);
      });
    }
  }
  for (let i = 0; i <= w / step; i++)
    for (let j = 0; j <= 6; j += 2) p.disc(x + (i + 0.5) * step, y + j * step, 2.6, GOLD);
}

/** Carved and gilt panel at a leaf's foot: medallion, dragon, chrysanthemum branch, dragon the other way. */
function paintPlinth(p: Painter, { x, y, w, h }: Panel, leaf: number): void {
  for (const [cx, cy] of [
    [x + 9, y + 9],
    [x + w - 9, y + 9],
    [x + 9, y + h - 9],
    [x + w - 9, y + h - 9],
  ] as const)
    flower(p, cx, cy, 8, DARK_GOLD, GOLD, 4);
  if (leaf === 0) {
    p.stroke(GOLD, 2.4, (c) => c.arc(x + w / 2, y + h / 2, 33, 0, 7));
    flower(p, x + w / 2, y + h / 2, 27, GOLD, PALE_GOLD, 10);
    for (const side of [-1, 1] as const)
      cloud(p, x + w * (0.5 + side * 0.38), y + h / 2, 7, GOLD, side);
    return;
  }
  if (leaf === 2) {
    p.stroke(GOLD, 3, (c) => {
      c.moveTo(x + 14, y + h - 14);
      c.bezierCurveTo(x + w * 0.3, y + h * 0.2, x + w * 0.6, y + h, x + w - 16, y + 16);
    });
    for (let k = 0; k < 7; k++)
      p.fill(DARK_GOLD, (c) =>
        c.ellipse(
          x + 20 + (k * (w - 40)) / 6,
          y + h * (k % 2 === 0 ? 0.66 : 0.34),
          10,
          4,
          k * 0.8,
          0,
          7,
        ),
      );
    flower(p, x + w * 0.32, y + h * 0.45, 19, GOLD, PALE_GOLD, 12);
    flower(p, x + w * 0.7, y + h * 0.55, 16, GOLD, PALE_GOLD, 12);
    return;
  }
  const turned = leaf === 3;
  paintDragon(p, {
    spine: (t) => [
      turned ? x + w - 14 - t * (w - 44) : x + 14 + t * (w - 44),
      y + h / 2 + Math.sin(t * 9.4) * 19,
    ],
    thickness: 8,
    body: GOLD,
    flame: PALE_GOLD,
    line: DARK_GOLD,
  });
  cloud(p, x + w * (turned ? 0.74 : 0.26), y + h - 15, 6, DARK_GOLD);
}
