import { cloud, flower, paintDragon } from './motifs.ts';
import type { Paint, Painter } from './painter.ts';

/** Cast bronze: its ground, what stands out, and what is cut into that. */
export const BRONZE: Paint = { colour: '#5a4b36', relief: 0.15, roughness: 0.42, metal: 0.75 };
const CAST: Paint = { colour: '#a08a5e', relief: 0.95, roughness: 0.36, metal: 0.8 };
const CUT: Paint = { colour: '#3a3125', relief: 0.15, roughness: 0.5, metal: 0.7 };

type Point = readonly [number, number];
type Motif = (p: Painter, x: number, y: number, s: number) => void;

function line(p: Painter, width: number, points: readonly Point[], paint = CAST): void {
  p.stroke(paint, width, (c) => {
    for (const [x, y] of points) c.lineTo(x, y);
  });
}

function shape(p: Painter, points: readonly Point[], paint = CAST): void {
  p.fill(paint, (c) => {
    for (const [x, y] of points) c.lineTo(x, y);
  });
}

const sun: Motif = (p, x, y, s) => {
  for (let k = 0; k < 12; k++) {
    const a = (k / 12) * Math.PI * 2;
    const [cos, sin] = [Math.cos(a), Math.sin(a)];
    line(p, s * 0.1, [
      [x + cos * s * 0.62, y + sin * s * 0.62],
      [x + cos * s * 0.95, y + sin * s * 0.95],
    ]);
  }
  p.disc(x, y, s * 0.5, CAST);
  p.stroke(CUT, 1.5, (c) => c.arc(x, y, s * 0.36, 0, 7));
};

const moon: Motif = (p, x, y, s) => {
  p.disc(x, y - s * 0.15, s * 0.55, CAST);
  p.disc(x + s * 0.2, y - s * 0.25, s * 0.42, BRONZE);
  cloud(p, x, y + s * 0.6, s * 0.28, CAST);
};

const stars: Motif = (p, x, y, s) => {
  const seven: readonly Point[] = [
    [-0.8, 0.4],
    [-0.45, 0.1],
    [-0.1, 0.15],
    [0.2, -0.1],
    [0.3, -0.55],
    [0.75, -0.5],
    [0.8, 0],
  ];
  const places = seven.map(([u, v]): Point => [x + u * s, y + v * s]);
  line(p, 2, places);
  for (const [u, v] of places) p.disc(u, v, s * 0.14, CAST);
};

const mountains: Motif = (p, x, y, s) => {
  for (const [dx, top, half] of [
    [-0.55, -0.3, 0.5],
    [0.55, -0.4, 0.5],
    [0, -0.85, 0.62],
  ] as const) {
    shape(p, [
      [x + (dx - half) * s, y + s * 0.75],
      [x + dx * s, y + top * s],
      [x + (dx + half) * s, y + s * 0.75],
    ]);
    line(
      p,
      1.6,
      [
        [x + dx * s, y + top * s],
        [x + (dx - 0.1) * s, y + s * 0.1],
        [x + (dx + 0.08) * s, y + s * 0.7],
      ],
      CUT,
    );
  }
};

const river: Motif = (p, x, y, s) => {
  for (let j = 0; j < 5; j++) {
    p.stroke(CAST, s * 0.13, (c) => {
      for (let k = 0; k <= 24; k++)
        c.lineTo(x + (k / 12 - 1) * s, y + (j - 2) * s * 0.38 + Math.sin(k * 0.9 + j) * s * 0.13);
    });
  }
};

const ship: Motif = (p, x, y, s) => {
  p.fill(CAST, (c) => {
    c.moveTo(x - s, y + s * 0.2);
    c.quadraticCurveTo(x, y + s * 1.1, x + s, y + s * 0.1);
    c.quadraticCurveTo(x, y + s * 0.55, x - s, y + s * 0.2);
  });
  for (const [mast, high] of [
    [-0.4, 0.75],
    [0.25, 0.95],
  ] as const) {
    line(p, s * 0.07, [
      [x + mast * s, y + s * 0.5],
      [x + mast * s, y - s * high],
    ]);
    p.fill(CAST, (c) => {
      c.moveTo(x + mast * s, y - s * high);
      c.quadraticCurveTo(x + (mast + 0.55) * s, y - s * 0.3, x + mast * s, y + s * 0.25);
    });
  }
};

const bird: Motif = (p, x, y, s) => {
  p.fill(CAST, (c) => c.ellipse(x, y + s * 0.1, s * 0.5, s * 0.28, -0.3, 0, 7));
  p.disc(x + s * 0.5, y - s * 0.2, s * 0.17, CAST);
  line(p, s * 0.08, [
    [x + s * 0.6, y - s * 0.2],
    [x + s * 0.85, y - s * 0.14],
  ]);
  for (let k = 0; k < 5; k++)
    line(p, s * 0.1, [
      [x - s * 0.05, y],
      [x - s * (0.25 + k * 0.16), y - s * (0.9 - k * 0.2)],
    ]);
  for (const k of [0, 1, 2])
    line(p, s * 0.09, [
      [x - s * 0.35, y + s * 0.2],
      [x - s, y + s * (0.1 + k * 0.24)],
    ]);
};

const fish: Motif = (p, x, y, s) => {
  p.fill(CAST, (c) => c.ellipse(x + s * 0.1, y, s * 0.62, s * 0.34, 0, 0, 7));
  shape(p, [
    [x - s * 0.4, y],
    [x - s * 0.95, y - s * 0.4],
    [x - s * 0.75, y],
    [x - s * 0.95, y + s * 0.4],
  ]);
  shape(p, [
    [x - s * 0.2, y - s * 0.3],
    [x + s * 0.2, y - s * 0.62],
    [x + s * 0.4, y - s * 0.25],
  ]);
  for (const k of [-0.25, 0, 0.25])
    p.stroke(CUT, 1.4, (c) => c.arc(x + k * s, y, s * 0.22, -1.2, 1.2));
  p.disc(x + s * 0.52, y - s * 0.08, 1.8, CUT);
};

const tortoise: Motif = (p, x, y, s) => {
  for (const [dx, dy] of [
    [-0.6, 0.45],
    [0.55, 0.45],
    [-0.6, -0.45],
    [0.55, -0.45],
  ] as const)
    p.disc(x + dx * s, y + dy * s, s * 0.17, CAST);
  p.disc(x + s * 0.88, y, s * 0.18, CAST);
  p.fill(CAST, (c) => c.ellipse(x, y, s * 0.72, s * 0.55, 0, 0, 7));
  for (const [dx, dy] of [
    [0, 0],
    [-0.34, 0.2],
    [0.34, 0.2],
    [-0.34, -0.2],
    [0.34, -0.2],
  ] as const)
    p.stroke(CUT, 1.4, (c) => c.arc(x + dx * s, y + dy * s, s * 0.16, 0, 7));
};

const elephant: Motif = (p, x, y, s) => {
  p.fill(CAST, (c) => c.ellipse(x - s * 0.1, y - s * 0.1, s * 0.62, s * 0.42, 0, 0, 7));
  for (const leg of [-0.55, -0.2, 0.1, 0.36])
    p.rect(x + leg * s - s * 0.1, y, s * 0.2, s * 0.75, CAST);
  p.disc(x + s * 0.55, y - s * 0.25, s * 0.32, CAST);
  p.stroke(CAST, s * 0.15, (c) => {
    c.moveTo(x + s * 0.78, y - s * 0.15);
    c.quadraticCurveTo(x + s * 0.95, y + s * 0.4, x + s * 0.72, y + s * 0.62);
  });
  p.stroke(CUT, 1.6, (c) => c.arc(x + s * 0.4, y - s * 0.2, s * 0.2, 1, 4.6));
};

const cannon: Motif = (p, x, y, s) => {
  shape(p, [
    [x - s * 0.85, y + s * 0.1],
    [x + s * 0.85, y - s * 0.5],
    [x + s * 0.92, y - s * 0.24],
    [x - s * 0.72, y + s * 0.48],
  ]);
  for (const k of [-0.4, 0, 0.4])
    line(
      p,
      2,
      [
        [x + k * s - s * 0.06, y - k * s * 0.36 - s * 0.2],
        [x + k * s + s * 0.08, y - k * s * 0.36 + s * 0.2],
      ],
      CUT,
    );
  p.disc(x - s * 0.1, y + s * 0.5, s * 0.34, CAST);
  p.stroke(CUT, 2, (c) => c.arc(x - s * 0.1, y + s * 0.5, s * 0.2, 0, 7));
};

const tree: Motif = (p, x, y, s) => {
  line(p, s * 0.12, [
    [x, y + s * 0.95],
    [x - s * 0.08, y + s * 0.2],
    [x + s * 0.05, y - s * 0.6],
  ]);
  for (let k = 0; k < 9; k++) {
    const a = k * 2.4;
    const r = s * 0.2 * Math.sqrt(k);
    p.disc(x + Math.cos(a) * r, y - s * 0.3 + Math.sin(a) * r * 0.9, s * 0.22, CAST);
    p.stroke(CUT, 1.2, (c) =>
      c.arc(x + Math.cos(a) * r, y - s * 0.3 + Math.sin(a) * r * 0.9, s * 0.12, 0, 4),
    );
  }
};

const bamboo: Motif = (p, x, y, s) => {
  for (const [dx, lean] of [
    [-0.35, -0.15],
    [0.05, 0.1],
    [0.4, 0.25],
  ] as const) {
    line(p, s * 0.1, [
      [x + dx * s, y + s * 0.95],
      [x + (dx + lean) * s, y - s * 0.9],
    ]);
    for (let k = 0; k < 4; k++) {
      const [bx, by] = [x + (dx + lean * (k / 4)) * s, y + s * (0.5 - k * 0.42)];
      p.fill(CAST, (c) =>
        c.ellipse(bx + s * 0.22, by, s * 0.26, s * 0.07, k % 2 === 0 ? -0.5 : 0.5, 0, 7),
      );
    }
  }
};

const blossom: Motif = (p, x, y, s) => {
  flower(p, x, y - s * 0.1, s * 0.75, CAST, CUT, 8);
  for (const side of [-1, 1])
    p.fill(CAST, (c) =>
      c.ellipse(x + side * s * 0.6, y + s * 0.7, s * 0.36, s * 0.14, side * -0.5, 0, 7),
    );
};

const dragon: Motif = (p, x, y, s) =>
  paintDragon(p, {
    spine: (t) => [x - s * 1.2 + t * s * 2, y + Math.sin(t * 8) * s * 0.4],
    thickness: s * 0.26,
    body: CAST,
    flame: CAST,
    line: CUT,
  });

const rain: Motif = (p, x, y, s) => {
  cloud(p, x, y - s * 0.35, s * 0.42, CAST);
  for (let k = 0; k < 5; k++)
    line(p, s * 0.08, [
      [x + (k - 2) * s * 0.32, y + s * 0.35],
      [x + (k - 2.4) * s * 0.32, y + s * 0.85],
    ]);
};

/** Single reliefs, each drawn round a point at a half height. */
export const MOTIFS = [
  sun,
  mountains,
  ship,
  bird,
  tree,
  tortoise,
  cannon,
  river,
  blossom,
  moon,
  dragon,
  fish,
  stars,
  bamboo,
  elephant,
  rain,
] as const;
