import { hash01 } from '../kit/hash.ts';
import type { Picture } from '../kit/sheet.ts';
import { at } from '../kit/vector.ts';
import { cloud, paintDragon } from './motifs.ts';
import type { Draw, Paint, Painter } from './painter.ts';
import { shard } from './trim-shards.ts';
import { type Area, picture } from './trim-pictures.ts';

const MORTAR: Paint = { colour: '#6d675a', relief: 0.25, roughness: 0.8 };
const glass = (colour: string, relief = 0.75): Paint => ({ colour, relief, roughness: 0.14 });
const CREAM = glass('#f1ead6');
const COBALT = glass('#234f9e');
const JADE = glass('#2c8b6d');
const LEAF = glass('#3f8f3e');
const CORAL = glass('#c8432a');
const ROSE = glass('#e58f8b');
const SUN = glass('#ecbe3f');
const PLUM = glass('#6b3a78');
const BROWN = glass('#6a4326');

/** A cut piece of porcelain or glass in its bed of mortar. */
function piece(p: Painter, paint: Paint, draw: Draw): void {
  p.stroke(MORTAR, 1.6, draw);
  p.fill(paint, draw);
}

function petals(
  p: Painter,
  [x, y]: readonly [number, number],
  radius: number,
  paint: Paint,
  heart: Paint,
  count: number,
): void {
  for (let k = 0; k < count; k++) {
    const turn = (k / count) * Math.PI * 2;
    const [cx, cy] = [x + Math.cos(turn) * radius * 0.6, y + Math.sin(turn) * radius * 0.6];
    piece(p, paint, (c) =>
      c.ellipse(cx, cy, radius * 0.42, radius * Math.min(0.3, 1.5 / count), turn, 0, 7),
    );
  }
  piece(p, heart, (c) => c.arc(x, y, radius * 0.26, 0, 7));
}

function leaf(p: Painter, x: number, y: number, length: number, turn: number, paint = LEAF): void {
  piece(p, paint, (c) => c.ellipse(x, y, length, length * 0.36, turn, 0, 7));
}

function bed(p: Painter, { x, y, w, h }: Area, name: string, colours: readonly Paint[]): void {
  const size = 7;
  p.rect(x, y, w, h, MORTAR);
  for (let j = 0; j <= h / size; j++) {
    for (let i = 0; i <= w / size; i++) {
      const key = `${name} ${i} ${j}`;
      const paint = at(colours, Math.floor(hash01(key) * colours.length));
      shard(p, key, [x + (i + (j % 2) * 0.5) * size, y + j * size], size * 1.05, paint);
    }
  }
}

/** Peonies in a porcelain vase on a low table. */
function paintVase(p: Painter, { x, y, w, h }: Area): void {
  const [cx, foot] = [x + w / 2, y + h - 6];
  for (const side of [-1, 1]) {
    for (let k = 0; k < 3; k++) {
      p.stroke(LEAF, 2, (c) => {
        c.moveTo(cx, y + h * 0.5);
        c.quadraticCurveTo(cx + side * 18 * k, y + 26, cx + side * (16 + k * 24), y + 26 + k * 13);
      });
      leaf(p, cx + side * (26 + k * 19), y + 44 + k * 8, 10, side * (0.5 + k * 0.3));
    }
    petals(p, [cx + side * 30, y + 28], 14, CORAL, SUN, 8);
    petals(p, [cx + side * 62, y + 46], 12, side > 0 ? ROSE : SUN, side > 0 ? SUN : CORAL, 8);
    piece(p, BROWN, (c) => c.rect(cx + side * 26 - 4, foot - 12, 8, 12));
  }
  petals(p, [cx, y + 19], 14, ROSE, SUN, 9);
  piece(p, BROWN, (c) => c.rect(cx - 36, foot - 15, 72, 6));
  piece(p, CREAM, (c) => {
    c.moveTo(cx - 9, y + h * 0.42);
    c.bezierCurveTo(cx - 4, y + h * 0.52, cx - 27, y + h * 0.56, cx - 13, foot - 15);
    c.lineTo(cx + 13, foot - 15);
    c.bezierCurveTo(cx + 27, y + h * 0.56, cx + 4, y + h * 0.52, cx + 9, y + h * 0.42);
  });
  for (let k = 0; k < 3; k++) piece(p, COBALT, (c) => c.rect(cx - 13, y + h * 0.58 + k * 8, 26, 3));
}

function paintMosaicDragon(p: Painter, { x, y, w, h }: Area): void {
  for (let k = 0; k < 4; k++)
    cloud(p, x + 34 + k * (w / 4.4), k % 2 === 0 ? y + h - 18 : y + 22, 8, CREAM);
  piece(p, CORAL, (c) => c.arc(x + w - 22, y + h / 2, 8, 0, 7));
  paintDragon(p, {
    spine: (t) => [x + 20 + t * (w - 88), y + h / 2 + Math.sin(t * 10.4 + 0.5) * 22],
    thickness: 10,
    body: SUN,
    flame: glass('#f7e3a0'),
    line: glass('#8a4f12', 0.4),
  });
}

function paintVine(p: Painter, { x, y, w, h }: Area): void {
  const wave = (t: number): [number, number] => [
    x + 8 + t * (w - 16),
    y + h / 2 + Math.sin(t * 12.5) * h * 0.22,
  ];
  p.stroke(BROWN, 5, (c) => {
    for (let k = 0; k <= 40; k++) c.lineTo(...wave(k / 40));
  });
  for (let k = 0; k < 6; k++) {
    const [gx, gy] = wave((k + 0.5) / 6);
    const down = k % 2 === 0 ? 1 : -1;
    for (const turn of [-0.8, 0, 0.8])
      leaf(p, gx - 13, gy - down * 14, 14, turn + down * 0.6, k % 3 === 0 ? JADE : LEAF);
    for (let i = 0; i < 10; i++) {
      const [row, place] = i < 4 ? [0, i] : i < 7 ? [1, i - 3.5] : i < 9 ? [2, i - 6] : [3, 1.5];
      const paint = hash01(`grape ${k} ${i}`) > 0.5 ? PLUM : glass('#8a5596');
      piece(p, paint, (c) =>
        c.arc(gx + 6 + (place - 1.5) * 7.6, gy + down * (8 + row * 7.2), 4, 0, 7),
      );
    }
  }
}

function paintLongevity(p: Painter, { x, y, w, h }: Area): void {
  const [cx, cy, r] = [x + w / 2, y + h / 2, h / 2 - 6];
  piece(p, COBALT, (c) => c.arc(cx, cy, r, 0, 7));
  for (let k = 0; k < 24; k++) {
    const turn = (k / 24) * Math.PI * 2;
    piece(p, k % 2 === 0 ? SUN : CREAM, (c) =>
      c.arc(cx + Math.cos(turn) * (r - 4), cy + Math.sin(turn) * (r - 4), 3.4, 0, 7),
    );
  }
  piece(p, CORAL, (c) => c.arc(cx, cy, r - 10, 0, 7));
  p.han('壽', cx, cy, r * 1.4, SUN);
  for (const side of [-1, 1]) {
    const bx = cx + side * (r + 34);
    for (const lift of [-1, 1]) {
      for (let k = 0; k < 3; k++)
        leaf(p, bx + lift * (9 + k * 8), cy - 6 + k * 6, 11 - k * 2, lift * (0.3 + k * 0.4), CORAL);
    }
    piece(p, BROWN, (c) => c.ellipse(bx, cy, 6, 10, 0, 0, 7));
    petals(p, [bx, cy + 26], 9, SUN, CORAL, 6);
  }
}

function paintLotus(p: Painter, { x, y, w, h }: Area): void {
  for (let k = 0; k < 9; k++) {
    for (const ring of [11, 7])
      p.stroke(ring === 11 ? CREAM : COBALT, 2.4, (c) =>
        c.arc(x + (k + 0.5) * (w / 9), y + h - 2, ring, Math.PI, 0),
      );
  }
  for (const [place, lift, size] of [
    [0.2, 0.42, 1],
    [0.5, 0.32, 1.25],
    [0.8, 0.45, 1],
  ] as const) {
    const [fx, fy] = [x + w * place, y + h * lift];
    p.stroke(LEAF, 2.6, (c) => {
      c.moveTo(fx, fy);
      c.lineTo(fx, y + h - 12);
    });
    leaf(p, fx + 25, fy + 28, 17 * size, -0.15, JADE);
    for (const turn of [-1, 1, -0.5, 0.5, 0]) {
      piece(p, Math.abs(turn) === 1 ? ROSE : glass('#f3b9ae'), (c) =>
        c.ellipse(
          fx + turn * 13 * size,
          fy - (1 - Math.abs(turn)) * 5 * size,
          6 * size,
          15 * size,
          turn * 0.75,
          0,
          7,
        ),
      );
    }
  }
}

function paintPhoenix(p: Painter, { x, y, w, h }: Area): void {
  const [bx, by] = [x + w * 0.32, y + h * 0.52];
  const tails = [SUN, CORAL, COBALT, JADE] as const;
  tails.forEach((paint, k) => {
    p.stroke(paint, 4, (c) => {
      c.moveTo(bx + 12, by);
      c.bezierCurveTo(
        bx + 50,
        by - 44 + k * 22,
        x + w * 0.7,
        by + 30 - k * 22,
        x + w - 16,
        y + 16 + k * 24,
      );
    });
    petals(p, [x + w - 18, y + 16 + k * 24], 8, paint, CREAM, 6);
  });
  for (let k = 0; k < 6; k++)
    leaf(
      p,
      bx + 2 - k * 5,
      by - 20 - k * 3,
      20 - k * 2,
      -0.9 - k * 0.12,
      tails[k % 2 === 0 ? 2 : 3],
    );
  piece(p, SUN, (c) => c.ellipse(bx, by, 20, 12, -0.2, 0, 7));
  for (let k = 0; k < 4; k++)
    piece(p, CORAL, (c) => c.arc(bx - 8 + k * 7, by + (k % 2) * 4, 3.4, 0, 7));
  p.stroke(SUN, 6, (c) => {
    c.moveTo(bx - 14, by - 4);
    c.quadraticCurveTo(bx - 28, by - 16, bx - 22, by - 30);
  });
  piece(p, CORAL, (c) => c.ellipse(bx - 22, by - 33, 7, 5.5, 0, 0, 7));
  piece(p, BROWN, (c) => {
    c.moveTo(bx - 28, by - 36);
    c.lineTo(bx - 38, by - 30);
    c.lineTo(bx - 28, by - 29);
  });
}

function paintChrysanthemums(p: Painter, { x, y, w, h }: Area): void {
  [SUN, ROSE, SUN, CREAM].forEach((paint, k) => {
    const [fx, fy] = [x + w * (0.14 + k * 0.24), y + h * (k % 2 === 0 ? 0.42 : 0.6)];
    for (const turn of [0.5, 2.6, 4.4])
      leaf(p, fx + Math.cos(turn) * 27, fy + Math.sin(turn) * 25, 11, turn);
    petals(p, [fx, fy], 26, paint, CORAL, 18);
    petals(p, [fx, fy], 15, paint, CORAL, 12);
  });
}

function paintDiaper(p: Painter, { x, y, w, h }: Area): void {
  const [across, down] = [10, 4];
  const [sx, sy] = [w / across, h / down];
  for (let j = 0; j < down; j++) {
    for (let i = 0; i < across; i++) {
      const [cx, cy] = [x + (i + 0.5) * sx, y + (j + 0.5) * sy];
      piece(p, at([COBALT, JADE, CORAL], (i + j) % 3), (c) => {
        c.moveTo(cx - sx * 0.46, cy);
        c.lineTo(cx, cy - sy * 0.46);
        c.lineTo(cx + sx * 0.46, cy);
        c.lineTo(cx, cy + sy * 0.46);
      });
      petals(p, [cx, cy], 6, SUN, CREAM, 4);
    }
  }
}

const PANELS: readonly (readonly [Picture, readonly string[], (p: Painter, a: Area) => void])[] = [
  ['facade-vase', ['#f0e8d0', '#e6dcc0', '#f6f1e2'], paintVase],
  ['facade-dragon', ['#1f4d97', '#2a5aa8', '#1b4182', '#3567b0'], paintMosaicDragon],
  ['facade-vine', ['#efe4c4', '#f5eeda', '#e3d7b4'], paintVine],
  ['facade-longevity', ['#2f8a70', '#3a9a7e', '#277761'], paintLongevity],
  ['facade-lotus', ['#8fc0c4', '#a6d0d0', '#7fb2ba'], paintLotus],
  ['facade-phoenix', ['#f2ead4', '#e9dfc4', '#f7f3e6'], paintPhoenix],
  ['facade-chrysanthemum', ['#2a5a9c', '#23508f', '#3a69a8'], paintChrysanthemums],
  ['facade-fret', ['#f0e6c8', '#e6d8b0', '#f5efdc'], paintDiaper],
];

/** Panels of porcelain and glass mosaic in the taste of Khải Định's reign; their designs are ours. */
export function paintFacade(p: Painter): void {
  for (const [name, ground, paint] of PANELS) {
    picture(p, name, (area) => {
      bed(p, area, `${name} frame`, [SUN, glass('#d99a2c'), glass('#f0d27a')]);
      const { x, y, w, h } = area;
      const inner = { x: x + 9, y: y + 9, w: w - 18, h: h - 18 };
      p.rect(inner.x - 3, inner.y - 3, inner.w + 6, inner.h + 6, glass('#23406e', 0.4));
      p.within(inner.x, inner.y, inner.w, inner.h, () => {
        bed(
          p,
          inner,
          name,
          ground.map((colour) => glass(colour, 0.5)),
        );
        paint(p, inner);
      });
    });
  }
}
