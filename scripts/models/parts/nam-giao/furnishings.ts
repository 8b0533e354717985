import { namGiao, terraceFloors } from '../../buildings/nam-giao.ts';
import { addLoft, levelRing } from '../../kit/loft.ts';
import { MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { LIME, PALE_STONE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addTurned } from '../../kit/quarter-turn.ts';
import { uprightAxes } from '../../kit/round.ts';
import { addBox } from '../../kit/shapes.ts';
import { brickSkin, pictureSkin, stoneSkin, stripSkin } from '../../kit/sheet.ts';
import { addQuad } from '../../kit/shapes.ts';

const { figures, choices } = namGiao;
const BRICK: Tint = [0.9, 0.82, 0.76];
const SOOT: Tint = [0.3, 0.28, 0.27];
const OCHRE = tintOf('#d9a550');

/** Angle and radius of each stone socket on the round terrace. */
export function socketPlaces(): [angle: number, radius: number][] {
  const outer = choices.outerSockets.value;
  const inner = figures.sockets.value - outer;
  const ring = (count: number, radius: number): [number, number][] =>
    Array.from({ length: count }, (_, i) => [((i + 0.5) * 2 * Math.PI) / count, radius]);
  return [
    ...ring(outer, choices.outerSocketRadius.value),
    ...ring(inner, choices.innerSocketRadius.value),
  ];
}

/** Low round stones, each with a hole for a mast of the tent. */
export function addSockets(parts: PartSet): void {
  const mesh = parts.mesh('sockets', 'stone');
  const floor = terraceFloors()[2];
  const far = parts.detail === 'far';
  const dark: Tint = [0.2, 0.19, 0.18];
  for (const [angle, radius] of socketPlaces()) {
    addLoft(mesh, {
      frame: {
        origin: [Math.sin(angle) * radius, floor, Math.cos(angle) * radius],
        axes: uprightAxes([0, 0, 1]),
        scale: 1,
      },
      sides: { far: 4, mid: 10, hero: 14 }[parts.detail],
      around: 0.6,
      rings: far
        ? [
            levelRing(-0.03, 0.42, 0.42, { tint: PALE_STONE }),
            levelRing(0.2, 0.38, 0.38, { tint: PALE_STONE }),
            levelRing(0.2, 0.14, 0.14, { tint: dark }),
            levelRing(0.2, 0, 0, { tint: dark }),
          ]
        : [
            levelRing(-0.03, 0.42, 0.42, { tint: PALE_STONE }),
            levelRing(0.16, 0.4, 0.4, { tint: PALE_STONE }),
            levelRing(0.2, 0.36, 0.36, { tint: PALE_STONE }),
            levelRing(0.2, 0.16, 0.16, { tint: PALE_STONE }),
            levelRing(0.2, 0.16, 0.16, { tint: dark }),
            levelRing(0.06, 0.13, 0.13, { tint: dark }),
            levelRing(0.06, 0, 0, { tint: dark }),
          ],
    });
  }
}

/** A free-standing screen wall on the front axis: plinth, plastered panel in a frame, coping. */
function addScreen(stone: MeshBuilder, trim: MeshBuilder, z: number): void {
  const half = figures.screenLength.value / 2;
  const deep = figures.screenThickness.value / 2;
  const height = figures.screenHeight.value;
  addBox(stone, [-half, -0.04, z - deep], [half, 0.42, z + deep], stoneSkin(2.4), {
    tint: PALE_STONE,
    cell: 3,
  });
  const body = deep - 0.09;
  addBox(
    trim,
    [-half + 0.1, 0.38, z - body],
    [half - 0.1, height - 0.5, z + body],
    stripSkin('plaster', 9),
    {
      tint: LIME,
      cell: 3.2,
    },
  );
  for (const side of [-1, 1]) {
    const x = side * (half - 0.42);
    addBox(
      trim,
      [x - 0.36, 0.36, z - deep + 0.03],
      [x + 0.36, height - 0.42, z + deep - 0.03],
      stripSkin('plaster', 9),
      {
        tint: OCHRE,
        cell: 2,
      },
    );
  }
  for (const out of [1, -1]) {
    const face = z + out * (body + 0.022);
    const [left, right] = [-half + 1.3, half - 1.3];
    const at = (x: number, y: number): [number, number, number] => [x * out, y, face];
    addQuad(
      trim,
      [at(left, 0.75), at(right, 0.75), at(right, height - 0.8), at(left, height - 0.8)],
      pictureSkin('parapet', right - left),
      { cell: 3 },
    );
  }
  const coping: readonly (readonly [number, number, number, number])[] = [
    [height - 0.52, height - 0.34, 0.04, 0.02],
    [height - 0.36, height - 0.16, 0, 0],
  ];
  for (const [y0, y1, inX, inZ] of coping) {
    addBox(
      trim,
      [-half + inX, y0, z - deep + inZ],
      [half - inX, y1, z + deep - inZ],
      stripSkin('plaster', 9),
      {
        tint: OCHRE,
        cell: 3.2,
        omit: [],
      },
    );
  }
  addBox(
    trim,
    [-half + 0.35, height - 0.18, z - 0.16],
    [half - 0.35, height, z + 0.16],
    stripSkin('carved', 5),
    {
      tint: PALE_STONE,
      cell: 3.2,
    },
  );
}

/** The south screen by itself, since its size is published, and its three fellows. */
export function addScreens(parts: PartSet): void {
  for (const turn of [0, 1, 2, 3]) {
    const part = turn === 0 ? 'south-screen' : 'other-screens';
    const [stone, trim] = [new MeshBuilder(), new MeshBuilder()];
    addScreen(stone, trim, choices.screenFrom.value);
    addTurned(parts.mesh(part, 'stone'), stone, turn);
    addTurned(parts.mesh(part, 'trim'), trim, turn);
  }
}

/** Brick stove for the burnt offering (south-east) and the kerbed pit for the buried one (north-west), on the lowest terrace. */
export function addBurnerAndPit(parts: PartSet): void {
  const floor = terraceFloors()[0];
  const place = (figures.lowestSide.value + figures.squareSide.value) / 4;
  const brick = parts.mesh('burner', 'brick');
  const [x, z] = [place, place];
  const wall = (x0: number, z0: number, x1: number, z1: number, y1: number, tint = BRICK): void =>
    addBox(brick, [x + x0, floor - 0.05, z + z0], [x + x1, floor + y1, z + z1], brickSkin, {
      tint,
      cell: 1.5,
    });
  wall(-2.4, -2.4, 2.4, 2.4, 0.35);
  wall(-1.9, -1.9, -1.3, 1.9, 2.1);
  wall(1.3, -1.9, 1.9, 1.9, 2.1);
  wall(-1.3, -1.9, 1.3, -1.3, 2.1);
  wall(-1.3, 1.3, -0.5, 1.9, 2.1);
  wall(0.5, 1.3, 1.3, 1.9, 2.1);
  wall(-0.5, 1.3, 0.5, 1.88, 0.75);
  wall(-1.3, -1.3, 1.3, 1.3, 0.6, SOOT);
  const pit = parts.mesh('burial-pit', 'stone');
  const kerb = (x0: number, z0: number, x1: number, z1: number, y1: number, tint: Tint): void =>
    addBox(
      pit,
      [x0 - place, floor - 0.05, z0 - place],
      [x1 - place, floor + y1, z1 - place],
      stoneSkin(2),
      { tint, cell: 1.5 },
    );
  kerb(-2, -2, -1.45, 2, 0.42, PALE_STONE);
  kerb(1.45, -2, 2, 2, 0.42, PALE_STONE);
  kerb(-1.45, -2, 1.45, -1.45, 0.42, PALE_STONE);
  kerb(-1.45, 1.45, 1.45, 2, 0.42, PALE_STONE);
  kerb(-1.45, -1.45, 1.45, 1.45, 0.04, [0.34, 0.31, 0.28]);
}
