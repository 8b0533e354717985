import { hash01 } from '../kit/hash.ts';
import { at } from '../kit/vector.ts';
import { cloud, paintDragon } from './motifs.ts';
import type { Draw, Paint, Painter } from './painter.ts';
import type { Area } from './trim-pictures.ts';

/** Glazed porcelain, glass or enamel of a CSS colour. */
export const glass = (colour: string, relief = 0.75): Paint => ({
  colour,
  relief,
  roughness: 0.14,
});
const CREAM = glass('#f1ead6');
const COBALT = glass('#234f9e');
const JADE = glass('#2c8b6d');
const LEAF = glass('#3f8f3e');
const CORAL = glass('#c8432a');
const ROSE = glass('#e58f8b');
export const SUN = glass('#ecbe3f');
const PLUM = glass('#6b3a78');
const BROWN = glass('#6a4326');

/** How pieces of colour are set: in mortar as mosaic, between gilt wires as enamel. */
export class Setting {
  readonly p: Painter;
  readonly #line: Paint;
  readonly #width: number;

  constructor(p: Painter, line: Paint, width: number) {
    this.p = p;
    this.#line = line;
    this.#width = width;
  }

  piece(paint: Paint, draw: Draw): void {
    this.p.stroke(this.#line, this.#width, draw);
    this.p.fill(paint, draw);
  }

  /** Ring of petals round a heart. */
  petals(
    [x, y]: readonly [number, number],
    radius: number,
    paint: Paint,
    heart: Paint,
    count: number,
  ): void {
    for (let k = 0; k < count; k++) {
      const turn = (k / count) * Math.PI * 2;
      const [cx, cy] = [x + Math.cos(turn) * radius * 0.6, y + Math.sin(turn) * radius * 0.6];
      this.piece(paint, (c) =>
        c.ellipse(cx, cy, radius * 0.42, radius * Math.min(0.3, 1.5 / count), turn, 0, 7),
      );
    }
    this.piece(heart, (c) => c.arc(x, y, radius * 0.26, 0, 7));
  }

  leaf(x: number, y: number, length: number, turn: number, paint = LEAF): void {
    this.piece(paint, (c) => c.ellipse(x, y, length, length * 0.36, turn, 0, 7));
  }
}

/** Peonies in a porcelain vase on a low table. */
export function paintVase(s: Setting, { x, y, w, h }: Area): void {
  const [cx, foot] = [x + w / 2, y + h - 6];
  for (const side of [-1, 1]) {
    for (let k = 0; k < 3; k++) {
      s.p.stroke(LEAF, 2, (c) => {
        c.moveTo(cx, y + h * 0.5);
        c.quadraticCurveTo(cx + side * 18 * k, y + 26, cx + side * (16 + k * 24), y + 26 + k * 13);
      });
      s.leaf(cx + side * (26 + k * 19), y + 44 + k * 8, 10, side * (0.5 + k * 0.3));
    }
    s.petals([cx + side * 30, y + 28], 14, CORAL, SUN, 8);
    s.petals([cx + side * 62, y + 46], 12, side > 0 ? ROSE : SUN, side > 0 ? SUN : CORAL, 8);
    s.piece(BROWN, (c) => c.rect(cx + side * 26 - 4, foot - 12, 8, 12));
  }
  s.petals([cx, y + 19], 14, ROSE, SUN, 9);
  s.piece(BROWN, (c) => c.rect(cx - 36, foot - 15, 72, 6));
  s.piece(CREAM, (c) => {
    c.moveTo(cx - 9, y + h * 0.42);
    c.bezierCurveTo(cx - 4, y + h * 0.52, cx - 27, y + h * 0.56, cx - 13, foot - 15);
    c.lineTo(cx + 13, foot - 15);
    c.bezierCurveTo(cx + 27, y + h * 0.56, cx + 4, y + h * 0.52, cx + 9, y + h * 0.42);
  });
  for (let k = 0; k < 3; k++) s.piece(COBALT, (c) => c.rect(cx - 13, y + h * 0.58 + k * 8, 26, 3));
}

/** Dragon after a pearl among clouds. */
export function paintMosaicDragon(s: Setting, { x, y, w, h }: Area): void {
  for (let k = 0; k < 4; k++)
    cloud(s.p, x + 34 + k * (w / 4.4), k % 2 === 0 ? y + h - 18 : y + 22, 8, CREAM);
  s.piece(CORAL, (c) => c.arc(x + w - 22, y + h / 2, 8, 0, 7));
  paintDragon(s.p, {
    spine: (t) => [x + 20 + t * (w - 88), y + h / 2 + Math.sin(t * 10.4 + 0.5) * 22],
    thickness: 10,
    body: SUN,
    flame: glass('#f7e3a0'),
    line: glass('#8a4f12', 0.4),
  });
}

/** Vine with leaves and grapes. */
export function paintVine(s: Setting, { x, y, w, h }: Area): void {
  const wave = (t: number): [number, number] => [
    x + 8 + t * (w - 16),
    y + h / 2 + Math.sin(t * 12.5) * h * 0.22,
  ];
  s.p.stroke(BROWN, 5, (c) => {
    for (let k = 0; k <= 40; k++) c.lineTo(...wave(k / 40));
  });
  for (let k = 0; k < 6; k++) {
    const [gx, gy] = wave((k + 0.5) / 6);
    const down = k % 2 === 0 ? 1 : -1;
    for (const turn of [-0.8, 0, 0.8])
      s.leaf(gx - 13, gy - down * 14, 14, turn + down * 0.6, k % 3 === 0 ? JADE : LEAF);
    for (let i = 0; i < 10; i++) {
      const [row, place] = i < 4 ? [0, i] : i < 7 ? [1, i - 3.5] : i < 9 ? [2, i - 6] : [3, 1.5];
      const paint = hash01(`grape ${k} ${i}`) > 0.5 ? PLUM : glass('#8a5596');
      s.piece(paint, (c) =>
        c.arc(gx + 6 + (place - 1.5) * 7.6, gy + down * (8 + row * 7.2), 4, 0, 7),
      );
    }
  }
}

/** Character for long life in a medallion between bats. */
export function paintLongevity(s: Setting, { x, y, w, h }: Area): void {
  const [cx, cy, r] = [x + w / 2, y + h / 2, h / 2 - 6];
  s.piece(COBALT, (c) => c.arc(cx, cy, r, 0, 7));
  for (let k = 0; k < 24; k++) {
    const turn = (k / 24) * Math.PI * 2;
    s.piece(k % 2 === 0 ? SUN : CREAM, (c) =>
      c.arc(cx + Math.cos(turn) * (r - 4), cy + Math.sin(turn) * (r - 4), 3.4, 0, 7),
    );
  }
  s.piece(CORAL, (c) => c.arc(cx, cy, r - 10, 0, 7));
  s.p.han('壽', cx, cy, r * 1.4, SUN);
  for (const side of [-1, 1]) {
    const bx = cx + side * (r + 34);
    for (const lift of [-1, 1]) {
      for (let k = 0; k < 3; k++)
        s.leaf(bx + lift * (9 + k * 8), cy - 6 + k * 6, 11 - k * 2, lift * (0.3 + k * 0.4), CORAL);
    }
    s.piece(BROWN, (c) => c.ellipse(bx, cy, 6, 10, 0, 0, 7));
    s.petals([bx, cy + 26], 9, SUN, CORAL, 6);
  }
}

/** Lotus over waves. */
export function paintLotus(
  s: Setting,
  { x, y, w, h }: Area,
  [outer, inner]: readonly [Paint, Paint] = [ROSE, glass('#f3b9ae')],
): void {
  for (let k = 0; k < 9; k++) {
    for (const ring of [11, 7])
      s.p.stroke(ring === 11 ? CREAM : COBALT, 2.4, (c) =>
        c.arc(x + (k + 0.5) * (w / 9), y + h - 2, ring, Math.PI, 0),
      );
  }
  for (const [place, lift, size] of [
    [0.2, 0.42, 1],
    [0.5, 0.32, 1.25],
    [0.8, 0.45, 1],
  ] as const) {
    const [fx, fy] = [x + w * place, y + h * lift];
    s.p.stroke(LEAF, 2.6, (c) => {
      c.moveTo(fx, fy);
      c.lineTo(fx, y + h - 12);
    });
    s.leaf(fx + 25, fy + 28, 17 * size, -0.15, JADE);
    for (const turn of [-1, 1, -0.5, 0.5, 0]) {
      s.piece(Math.abs(turn) === 1 ? outer : inner, (c) =>
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

/** Phoenix with four plumes. */
export function paintPhoenix(s: Setting, { x, y, w, h }: Area, body: Paint = SUN): void {
  const [bx, by] = [x + w * 0.32, y + h * 0.52];
  const tails = [body === SUN ? SUN : CREAM, CORAL, COBALT, JADE] as const;
  tails.forEach((paint, k) => {
    s.p.stroke(paint, 4, (c) => {
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
    s.petals([x + w - 18, y + 16 + k * 24], 8, paint, CREAM, 6);
  });
  for (let k = 0; k < 6; k++)
    s.leaf(
      bx + 2 - k * 5,
      by - 20 - k * 3,
      20 - k * 2,
      -0.9 - k * 0.12,
      tails[k % 2 === 0 ? 2 : 3],
    );
  s.piece(body, (c) => c.ellipse(bx, by, 20, 12, -0.2, 0, 7));
  for (let k = 0; k < 4; k++)
    s.piece(CORAL, (c) => c.arc(bx - 8 + k * 7, by + (k % 2) * 4, 3.4, 0, 7));
  s.p.stroke(body, 6, (c) => {
    c.moveTo(bx - 14, by - 4);
    c.quadraticCurveTo(bx - 28, by - 16, bx - 22, by - 30);
  });
  s.piece(CORAL, (c) => c.ellipse(bx - 22, by - 33, 7, 5.5, 0, 0, 7));
  s.piece(BROWN, (c) => {
    c.moveTo(bx - 28, by - 36);
    c.lineTo(bx - 38, by - 30);
    c.lineTo(bx - 28, by - 29);
  });
}

/** Four chrysanthemums. */
export function paintChrysanthemums(s: Setting, { x, y, w, h }: Area): void {
  [SUN, ROSE, SUN, CREAM].forEach((paint, k) => {
    const [fx, fy] = [x + w * (0.14 + k * 0.24), y + h * (k % 2 === 0 ? 0.42 : 0.6)];
    for (const turn of [0.5, 2.6, 4.4])
      s.leaf(fx + Math.cos(turn) * 27, fy + Math.sin(turn) * 25, 11, turn);
    s.petals([fx, fy], 26, paint, CORAL, 18);
    s.petals([fx, fy], 15, paint, CORAL, 12);
  });
}

/** Lozenges with a flower in each. */
export function paintDiaper(s: Setting, { x, y, w, h }: Area): void {
  const [across, down] = [10, 4];
  const [sx, sy] = [w / across, h / down];
  for (let j = 0; j < down; j++) {
    for (let i = 0; i < across; i++) {
      const [cx, cy] = [x + (i + 0.5) * sx, y + (j + 0.5) * sy];
      s.piece(at([COBALT, JADE, CORAL], (i + j) % 3), (c) => {
        c.moveTo(cx - sx * 0.46, cy);
        c.lineTo(cx, cy - sy * 0.46);
        c.lineTo(cx + sx * 0.46, cy);
        c.lineTo(cx, cy + sy * 0.46);
      });
      s.petals([cx, cy], 6, SUN, CREAM, 4);
    }
  }
}
