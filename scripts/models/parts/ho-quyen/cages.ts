import { cageAngles, hoQuyen, INNER, WALK } from '../../buildings/ho-quyen.ts';
import { MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { PALE_STONE } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, stoneSkin, stripSkin } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { aged } from '../../kit/weather.ts';
import { OLD_BRICK } from './ring-wall.ts';

const { choices } = hoQuyen;
const TIMBER: Tint = [0.7, 0.58, 0.48];
const DARK: Tint = [0.4, 0.36, 0.34];

/** Copies a mesh that was built before the front of the arena, facing it (+z), to where an angle of the ring is. */
function addAtAngle(to: MeshBuilder, from: MeshBuilder, angle: number): void {
  // Built at −z, which lies a quarter turn on from +x.
  const turn = angle - Math.PI / 2;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const first = to.vertexCount;
  for (const [source, target] of [
    [from.positions, to.positions],
    [from.normals, to.normals],
  ] as const) {
    for (let i = 0; i < source.length; i += 3) {
      const [x, y, z] = [source[i] ?? 0, source[i + 1] ?? 0, source[i + 2] ?? 0];
      target.push(x * c + z * s, y, z * c - x * s);
    }
  }
  for (const value of from.uvs) to.uvs.push(value);
  for (const value of from.tints) to.tints.push(value);
  for (const index of from.indices) to.indices.push(first + index);
}

interface Cage {
  half: number;
  height: number;
}

/** The recess behind a door, seen from the arena: floor, sides, back and ceiling, with a stone frame before it. */
function addRecess(brick: MeshBuilder, stone: MeshBuilder, { half, height }: Cage): void {
  const [face, back] = [-INNER, -INNER - choices.cageDepth.value];
  const quad = (a: Vec3, b: Vec3, c: Vec3, d: Vec3, tint: Tint): void =>
    addQuad(brick, [a, b, c, d], brickSkin, { tint, cell: 0.9 });
  const shade = aged(OLD_BRICK, 0.6);
  const f = face + 0.05;
  quad([-half, 0, back], [half, 0, back], [half, height, back], [-half, height, back], DARK);
  quad([-half, 0, f], [-half, 0, back], [-half, height, back], [-half, height, f], shade);
  quad([half, 0, back], [half, 0, f], [half, height, f], [half, height, back], shade);
  quad([-half, height, back], [half, height, back], [half, height, f], [-half, height, f], DARK);
  quad([-half, 0.02, f], [half, 0.02, f], [half, 0.02, back], [-half, 0.02, back], shade);
  const wide = 0.24;
  const tint = aged(PALE_STONE, 0.25);
  for (const side of [-1, 1]) {
    const [x0, x1] = [side * (half - 0.005), side * (half + wide)].toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    addBox(stone, [x0, -0.05, face - 0.14], [x1, height + 0.02, face + 0.16], stoneSkin(1.6), {
      tint,
      cell: 1,
    });
  }
  addBox(
    stone,
    [-half - wide - 0.08, height - 0.005, face - 0.14],
    [half + wide + 0.08, height + 0.34, face + 0.18],
    stoneSkin(1.6),
    { tint, cell: 1, omit: [] },
  );
}

/** Timbers that the door slides in, up the wall to the coping, where it was hoisted from. */
function addSlides(trim: MeshBuilder, { half, height }: Cage): void {
  for (const side of [-1, 1]) {
    const x = side * (half + 0.12);
    addBox(
      trim,
      [x - 0.06, height + 0.3, -INNER - 0.05],
      [x + 0.06, height * 2 + 0.3, -INNER + 0.14],
      stripSkin('timber', 2),
      { tint: TIMBER },
    );
  }
  addBox(
    trim,
    [-half - 0.24, height * 2 + 0.28, -INNER - 0.05],
    [half + 0.24, height * 2 + 0.42, -INNER + 0.2],
    stripSkin('timber', 2),
    { tint: TIMBER, omit: [] },
  );
}

/** Kerbed shaft in the walk that gives a cage its light. */
function addLightWell(stone: MeshBuilder, { half }: Cage): void {
  const [near, far] = [-INNER - 1.35, -INNER - 2.55];
  const [w, kerb] = [Math.min(half, 0.6), 0.2];
  const tint = aged(PALE_STONE, 0.35);
  const rim = (
    x0: number,
    z0: number,
    x1: number,
    z1: number,
    y = WALK + 0.26,
    colour = tint,
  ): void =>
    addBox(stone, [x0, WALK - 0.05, z0], [x1, y, z1], stoneSkin(1.6), { tint: colour, cell: 1 });
  rim(-w - kerb, far - kerb, w + kerb, far);
  rim(-w - kerb, near, w + kerb, near + kerb);
  rim(-w - kerb, far, -w, near);
  rim(w, far, w + kerb, near);
  rim(-w, far, w, near, WALK + 0.02, [0.16, 0.15, 0.14]);
}

/** The five cages opposite the stand, each with its frame, slides and light well. */
export function addCages(parts: PartSet): void {
  const [brick, stone, trim] = (['brick', 'stone', 'trim'] as const).map((material) =>
    parts.mesh('cages', material),
  );
  const wells = parts.mesh('light-wells', 'stone');
  if (!brick || !stone || !trim) throw new Error('a mesh of the cages is missing');
  cageAngles().forEach((angle, k) => {
    const cage = {
      half: choices.cageHalves[k]?.value ?? 0,
      height: choices.cageHeights[k]?.value ?? 0,
    };
    const [b, s, t, w] = [
      new MeshBuilder(),
      new MeshBuilder(),
      new MeshBuilder(),
      new MeshBuilder(),
    ];
    addRecess(b, s, cage);
    addSlides(t, cage);
    addLightWell(w, cage);
    if (k === 2) addBoard(s, cage.height * 2 + 0.75);
    addAtAngle(brick, b, angle);
    addAtAngle(stone, s, angle);
    addAtAngle(trim, t, angle);
    addAtAngle(wells, w, angle);
  });
}

/** Stone tablet for the arena's name over the middle cage; its characters are not drawn. */
function addBoard(stone: MeshBuilder, foot: number): void {
  const z = -INNER;
  addBox(stone, [-0.95, foot, z - 0.1], [0.95, foot + 0.85, z + 0.13], stoneSkin(1.6), {
    tint: PALE_STONE,
    cell: 1,
    omit: [],
  });
  addBox(stone, [-0.78, foot + 0.14, z], [0.78, foot + 0.71, z + 0.17], stoneSkin(3), {
    tint: [0.72, 0.66, 0.58],
    omit: [],
  });
}

/** The wooden drop doors: some down, some hoisted in their slides. */
export function addCageDoors(parts: PartSet, raised: readonly boolean[]): void {
  const trim = parts.mesh('cage-doors', 'trim');
  cageAngles().forEach((angle, k) => {
    const half = choices.cageHalves[k]?.value ?? 0;
    const height = choices.cageHeights[k]?.value ?? 0;
    const foot = raised[k] ? height + 0.36 : 0.02;
    const door = new MeshBuilder();
    const z = -INNER + 0.05;
    addBox(
      door,
      [-half - 0.04, foot, z - 0.04],
      [half + 0.04, foot + height - 0.06, z + 0.04],
      stripSkin('timber', 1.1),
      { tint: TIMBER, cell: 0.8, omit: [] },
    );
    for (const share of [0.2, 0.78]) {
      const y = foot + height * share;
      addBox(
        door,
        [-half - 0.03, y - 0.06, z],
        [half + 0.03, y + 0.06, z + 0.08],
        stripSkin('timber', 1.6),
        { tint: [0.5, 0.42, 0.36], omit: [] },
      );
    }
    for (const x of [-half * 0.6, half * 0.6]) {
      const top = raised[k] ? height * 2 + 0.35 : height * 2 + 0.35;
      addBox(
        door,
        [x - 0.02, foot + height - 0.1, z - 0.02],
        [x + 0.02, top, z + 0.02],
        stripSkin('cloth', 4),
        { tint: [0.7, 0.6, 0.42] },
      );
    }
    addAtAngle(trim, door, angle);
  });
}
