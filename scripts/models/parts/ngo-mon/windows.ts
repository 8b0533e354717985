import { ShapeUtils, Vector2 } from 'three';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { addQuad } from '../../kit/shapes.ts';
import { type Skin, stripSkin, stripUv } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import type { WallFrame } from './outline.ts';

export type WindowShape = 'round' | 'fan' | 'bell';

type Point2 = readonly [number, number];

/** Half outline of a bell from its foot's middle up to its crown, in units of half its height. */
const BELL: readonly Point2[] = [
  [0.86, -1],
  [0.94, -0.86],
  [0.74, -0.6],
  [0.64, -0.1],
  [0.58, 0.4],
  [0.36, 0.78],
  [0.12, 0.92],
];

/** Outline of a window round its middle, within one unit; `steps` to a round's half turn. */
export function windowOutline(shape: WindowShape, steps: number): Point2[] {
  switch (shape) {
    case 'round':
      return Array.from({ length: steps * 2 }, (_, i): Point2 => {
        const angle = (i / steps) * Math.PI;
        return [Math.cos(angle), Math.sin(angle)];
      });
    case 'fan': {
      const arc = (radius: number, from: number, to: number, count: number): Point2[] =>
        Array.from({ length: count + 1 }, (_, i): Point2 => {
          const angle = from + ((to - from) * i) / count;
          return [Math.sin(angle) * radius, Math.cos(angle) * radius - 1.55];
        });
      return [...arc(2.35, 0.62, -0.62, steps), ...arc(0.85, -0.62, 0.62, Math.ceil(steps / 2))];
    }
    case 'bell':
      return [...BELL, ...BELL.toReversed().map(([x, y]): Point2 => [-x, y])];
  }
}

/** Which of the sixteen lattices of the strip fills each shape. */
const PANE_CELL: Record<WindowShape, number> = { round: 1, fan: 2, bell: 0 };

export interface WindowOptions {
  shape: WindowShape;
  /** Middle along the wall, and its height. */
  along: number;
  y: number;
  /** Half the height, metres. */
  size: number;
  frame: Skin;
  frameTint: Tint;
  far: boolean;
}

/** A window of one of three shapes, its frame standing out from the boards and its lattice set in it. */
export function addWindow(mesh: MeshBuilder, wall: WallFrame, options: WindowOptions): void {
  const { shape, along, y, size, far } = options;
  const steps = far ? 3 : 7;
  const outline = windowOutline(shape, steps).map(([a, b]): Point2 => [a * size, b * size]);
  const layer = (scale: number, from: number, to: number, skin: Skin, tint: Tint): void =>
    addRaised(mesh, {
      wall,
      middle: [along, y],
      outline: outline.map(([a, b]): Point2 => [a * scale, b * scale]),
      out: [from, to],
      skin,
      tint,
    });
  layer(1, 0.02, 0.12, options.frame, options.frameTint);
  const half = Math.max(...outline.map(([x]) => x));
  const pane: Skin = (x, up) =>
    stripUv('lattice', (PANE_CELL[shape] + 0.5 + x / half / 2.1) / 16, 1 - up);
  layer(0.82, far ? 0.13 : 0.1, far ? 0.14 : 0.15, pane, [1.5, 1.3, 1.15]);
}

interface Raised {
  wall: WallFrame;
  /** Place along the wall and height of the outline's origin. */
  middle: readonly [number, number];
  outline: readonly Point2[];
  /** Metres in front of the wall's line at which its edge begins, and of its face. */
  out: readonly [number, number];
  skin: Skin;
  tint: Tint;
}

/** A shape raised from a wall: its face and its edge, without a back. */
function addRaised(mesh: MeshBuilder, { wall, middle, outline, out, skin, tint }: Raised): void {
  const heights = outline.map(([, y]) => y);
  const low = Math.min(...heights);
  const span = Math.max(...heights) - low;
  const place = ([x, y]: Point2, at: number): Vec3 => wall.place(middle[0] + x, middle[1] + y, at);
  const first = mesh.vertexCount;
  for (const p of outline) {
    mesh.vertex(place(p, out[1]), wall.outward, skin(p[0], (p[1] - low) / span, p[1]), tint);
  }
  const points = outline.map(([x, y]) => new Vector2(x, y));
  for (const [a = 0, b = 0, c = 0] of ShapeUtils.triangulateShape(points, [])) {
    mesh.triangle(first + a, first + b, first + c);
  }
  outline.forEach((p, i) => {
    const q = outline[(i + 1) % outline.length] ?? p;
    addQuad(mesh, [place(p, out[0]), place(q, out[0]), place(q, out[1]), place(p, out[1])], skin, {
      tint,
    });
  });
}

/** Gilt of the frames. */
export const WINDOW_SKINS = {
  frame: stripSkin('gold', 4),
  frameTint: [1, 0.86, 0.6],
} as const satisfies Partial<WindowOptions>;
