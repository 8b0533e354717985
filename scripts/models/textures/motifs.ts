import type { Paint, Painter } from './painter.ts';

export const GOLD: Paint = { colour: '#e6b043', relief: 0.85, roughness: 0.3, metal: 0.6 };
export const PALE_GOLD: Paint = { colour: '#fada80', relief: 0.95, roughness: 0.26, metal: 0.5 };
export const DARK_GOLD: Paint = { colour: '#94631c', relief: 0.6, roughness: 0.4, metal: 0.5 };
export const LACQUER: Paint = { colour: '#8c1a10', relief: 0.4, roughness: 0.3 };
export const DEEP_LACQUER: Paint = { colour: '#66110c', relief: 0.3, roughness: 0.55 };
export const INK: Paint = { colour: '#1c1410', relief: 0.3, roughness: 0.7 };

type Point = readonly [number, number];

/** Curling cloud with a trailing foot. */
export function cloud(
  p: Painter,
  x: number,
  y: number,
  size: number,
  paint: Paint,
  flip = 1,
): void {
  for (let i = 0; i < 3; i++) {
    const cx = x + flip * (i - 1) * size * 1.15;
    const cy = y - (i === 1 ? size * 0.45 : 0);
    const radius = size * (i === 1 ? 1 : 0.8);
    p.stroke(paint, Math.max(1.4, size * 0.24), (c) => {
      for (let k = 0; k <= 24; k++) {
        const turn = (k / 24) * 6.6;
        const r = radius * (1 - k / 32);
        const [px, py] = [cx + flip * Math.cos(turn) * r, cy - Math.sin(turn) * r];
        if (k === 0) c.moveTo(px, py);
        else c.lineTo(px, py);
      }
    });
  }
  p.stroke(paint, Math.max(1.2, size * 0.2), (c) => {
    c.moveTo(x - size * 1.9, y + size * 0.85);
    c.quadraticCurveTo(x, y + size * 1.25, x + size * 2.4, y + size * 0.7);
  });
}

/** Open flower seen from the front. */
export function flower(
  p: Painter,
  x: number,
  y: number,
  size: number,
  petal: Paint,
  heart: Paint,
  petals = 6,
): void {
  for (let i = 0; i < petals; i++) {
    const turn = (i / petals) * Math.PI * 2;
    p.fill(petal, (c) =>
      c.ellipse(
        x + Math.cos(turn) * size * 0.55,
        y + Math.sin(turn) * size * 0.55,
        size * 0.46,
        size * 0.3,
        turn,
        0,
        7,
      ),
    );
  }
  p.disc(x, y, size * 0.3, heart);
}

/** Greek-key border along x. */
export function keyFret(
  p: Painter,
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
  paint: Paint,
): void {
  const step = width / count;
  for (let i = 0; i < count; i++) {
    const q = x + i * step;
    p.stroke(paint, Math.max(1.5, height * 0.13), (c) => {
      c.moveTo(q, y + height);
      c.lineTo(q, y);
      c.lineTo(q + step * 0.8, y);
      c.lineTo(q + step * 0.8, y + height * 0.7);
      c.lineTo(q + step * 0.32, y + height * 0.7);
      c.lineTo(q + step * 0.32, y + height * 0.38);
      c.moveTo(q, y + height);
      c.lineTo(q + step, y + height);
    });
  }
}

export interface PaintedDragon {
  /** Spine from tail (0) to head (1). */
  spine: (t: number) => Point;
  thickness: number;
  body: Paint;
  flame: Paint;
  line: Paint;
}

function spineLength(spine: (t: number) => Point): number {
  let sum = 0;
  for (let k = 0; k < 64; k++) {
    const [[x, y], [u, v]] = [spine(k / 64), spine((k + 1) / 64)];
    sum += Math.hypot(u - x, v - y);
  }
  return sum;
}

/** Dragon in flat relief: crest, clawed legs, scaled body and maned head. */
export function paintDragon(p: Painter, dragon: PaintedDragon): void {
  const { thickness, body, flame, line } = dragon;
  const spine = (t: number): Point => dragon.spine(Math.min(1, Math.max(0, t)));
  // A long body needs more joints, or it falls apart into beads.
  const steps = Math.max(110, Math.round(spineLength(spine) / (thickness * 0.42)));
  const radius = (t: number): number =>
    thickness * (0.22 + 0.78 * Math.sin(Math.min(1, t * 1.3 + 0.06) * Math.PI * 0.62));
  const direction = (t: number): Point => {
    const [a, b] = [spine(t - 0.004), spine(t + 0.004)];
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[0] - a[0]) / l, (b[1] - a[1]) / l];
  };
  for (let i = 2; i < steps; i += 3) {
    const t = i / steps;
    const [[x, y], [dx, dy], r] = [spine(t), direction(t), radius(t)];
    const side = dx >= 0 ? 1 : -1;
    p.fill(flame, (c) => {
      c.moveTo(x - dx * r + dy * r * 0.8 * side, y - dy * r - dx * r * 0.8 * side);
      c.lineTo(x - dx * r * 0.9 + dy * r * 1.8 * side, y - dy * r * 0.9 - dx * r * 1.8 * side);
      c.lineTo(x + dx * r + dy * r * 0.8 * side, y + dy * r - dx * r * 0.8 * side);
    });
  }
  for (const [t, side] of [
    [0.32, 1],
    [0.44, -1],
    [0.68, 1],
    [0.8, -1],
  ] as const) {
    const [[x, y], [dx, dy], r] = [spine(t), direction(t), radius(t)];
    const foot: Point = [
      x - dy * side * r * 2.2 + dx * r * 1.2,
      y + dx * side * r * 2.2 + dy * r * 1.2,
    ];
    p.stroke(body, r * 0.7, (c) => {
      c.moveTo(x, y);
      c.lineTo(foot[0], foot[1]);
    });
    for (let k = -1; k <= 2; k++) {
      p.stroke(flame, Math.max(1, r * 0.28), (c) => {
        c.moveTo(foot[0], foot[1]);
        c.lineTo(
          foot[0] - dy * side * r * 0.8 + dx * k * r * 0.6,
          foot[1] + dx * side * r * 0.8 + dy * k * r * 0.6,
        );
      });
    }
  }
  for (let i = 0; i <= steps; i++) {
    const [x, y] = spine(i / steps);
    p.disc(x, y, radius(i / steps), body);
  }
  for (let i = 0; i < steps; i += 2) {
    const t = i / steps;
    const [[x, y], [dx, dy], r] = [spine(t), direction(t), radius(t)];
    const turn = Math.atan2(dy, dx);
    p.stroke(line, Math.max(0.8, r * 0.15), (c) => c.arc(x, y, r * 0.82, turn - 1.1, turn + 1.1));
  }
  const [hx, hy] = spine(1);
  const [dx, dy] = direction(0.995);
  p.turned(hx, hy, Math.atan2(dy, dx), dx < 0, () => paintHead(p, thickness * 1.5, dragon));
}

function paintHead(p: Painter, size: number, { body, flame, line }: PaintedDragon): void {
  const s = size;
  for (let k = 0; k < 7; k++) {
    p.stroke(flame, s * 0.17, (c) => {
      c.moveTo(-s * 0.2, 0);
      c.quadraticCurveTo(-s * 0.9, (k - 3) * s * 0.42, -s * 1.5, (k - 3) * s * 0.5 - s * 0.2);
    });
  }
  p.fill(body, (c) => c.ellipse(s * 0.1, -s * 0.08, s * 0.72, s * 0.56, 0, 0, 7));
  p.fill(body, (c) => c.ellipse(s * 0.75, -s * 0.2, s * 0.44, s * 0.28, -0.1, 0, 7));
  p.fill(body, (c) => c.ellipse(s * 0.6, s * 0.36, s * 0.46, s * 0.16, 0.28, 0, 7));
  p.stroke(line, s * 0.1, (c) => {
    c.moveTo(s * 0.3, s * 0.12);
    c.lineTo(s * 1.1, s * 0.08);
  });
  p.disc(s * 0.3, -s * 0.28, s * 0.16, INK);
  p.disc(s * 0.3, -s * 0.28, s * 0.08, PALE_GOLD);
  p.stroke(flame, s * 0.15, (c) => {
    c.moveTo(-s * 0.1, -s * 0.45);
    c.quadraticCurveTo(-s * 0.5, -s * 1.2, -s * 1.1, -s * 1.15);
  });
  p.stroke(flame, s * 0.08, (c) => {
    c.moveTo(s * 1.05, -s * 0.15);
    c.quadraticCurveTo(s * 1.5, -s * 0.7, s * 1.2, -s * 1.2);
  });
}
