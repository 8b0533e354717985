import { kienTrung } from '../../buildings/kien-trung.ts';
import { FACES } from '../../buildings/kien-trung-plan.ts';
import { addDragon, type DragonColours } from '../../kit/dragon.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { AMBER, CORAL, INDIGO, JADE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addHorn } from '../../kit/round.ts';
import { addScroll } from '../../kit/scroll.ts';
import { pictureUv, stripUv } from '../../kit/sheet.ts';
import { addPlate, addSweep } from '../../kit/solids.ts';
import { samplePath, UP, type Vec3 } from '../../kit/vector.ts';
import { addBlock, addPanel, type Face, faceBetween, onFace } from './face.ts';
import { atticSpan } from './parapet.ts';
import { bandSkin, MOSAIC, MOULDING, plainSkin, WALL } from './style.ts';

const FOOT = kienTrung.choices.corniceTop.value - 0.02;
const SHOULDER = 1.3;
const MIDDLE = 1.55;
const RISE = 1.35;
const DEPTH = 0.5;
const BACK = -0.42;

const DRAGON: DragonColours = {
  body: JADE,
  belly: tintOf('#e8dcae'),
  fin: CORAL,
  flame: [AMBER, CORAL],
};

/** Half width of the raised middle of the attic. */
const RAISED = 2.1;

/** Attic over the centre of the front: mosaic panels, a round crest, and two dragons that turn to the sun. */
export function addAttic(parts: PartSet): void {
  const plan = FACES.find(({ kind, side }) => kind === 'centre' && side === 'front');
  if (!plan) return;
  const face = faceBetween(plan.from, plan.to);
  const span = atticSpan(plan, face);
  if (!span) return;
  const mesh = parts.mesh('attic', 'trim');
  const far = parts.detail === 'far';
  const middle = face.length / 2;
  const half = span[1] - middle;
  const steps = far ? 6 : 16;
  const crest = samplePath(steps, (t) => [
    middle - Math.cos(t * Math.PI) * RAISED,
    FOOT + MIDDLE + Math.sin(t * Math.PI) * RISE,
    0,
  ]);
  const outline: [number, number][] = [
    [-half, -0.02],
    [half, -0.02],
    [half, SHOULDER],
    ...crest.toReversed().map(([s, y]): [number, number] => [s - middle, y - FOOT]),
    [-half, SHOULDER],
  ];
  addPlate(mesh, {
    origin: onFace(face, middle, FOOT, BACK + DEPTH / 2),
    right: face.along,
    up: UP,
    outline,
    thickness: DEPTH,
    skin: plainSkin,
    tint: WALL,
  });
  for (const side of [-1, 1]) {
    const edge = middle + side * half;
    const inner = middle + side * (RAISED - 0.1);
    const range: [number, number] = side < 0 ? [edge - 0.12, inner] : [inner, edge + 0.12];
    addBlock(
      mesh,
      face,
      range,
      [FOOT + SHOULDER - 0.06, FOOT + SHOULDER + 0.14],
      [BACK - 0.12, BACK + DEPTH + 0.14],
      plainSkin,
      { tint: MOULDING, omit: [] },
    );
    const field: [number, number] =
      side < 0 ? [edge + 0.45, inner - 0.3] : [inner + 0.3, edge - 0.45];
    addBlock(
      mesh,
      face,
      field,
      [FOOT + 0.34, FOOT + 1.04],
      [0, BACK + DEPTH + 0.05],
      bandSkin('facade', 0.7, 'attic'),
      {},
    );
    addPier(mesh, face, edge - side * 0.2);
    addPier(mesh, face, middle + side * RAISED);
    addRaisedDragon(parts, face, middle, side, half);
  }
  addSweep(
    mesh,
    crest.map(([s, y]) => onFace(face, s, y, BACK + DEPTH / 2)),
    {
      profile: [
        [-0.4, -0.06],
        [-0.42, 0.1],
        [-0.32, 0.18],
        [0.32, 0.18],
        [0.42, 0.1],
        [0.4, -0.06],
      ],
      strips: ['ivory', 'ivory', 'ivory', 'ivory', 'ivory'],
      repeat: 4,
      tint: MOULDING,
    },
  );
  addPanel(
    mesh,
    face,
    [middle - 1.6, middle + 1.6],
    [FOOT + 0.08, FOOT + 0.4],
    BACK + DEPTH + 0.02,
    bandSkin(MOSAIC, 0.32),
  );
  addMedallion(parts, face, middle);
}

function addPier(mesh: MeshBuilder, face: Face, s: number): void {
  const top = FOOT + SHOULDER;
  addBlock(mesh, face, [s - 0.26, s + 0.26], [FOOT, top], [0, BACK + DEPTH + 0.1], plainSkin, {
    tint: MOULDING,
    omit: ['back', 'bottom'],
  });
  addPanel(
    mesh,
    face,
    [s - 0.15, s + 0.15],
    [FOOT + 0.25, top - 0.2],
    BACK + DEPTH + 0.115,
    bandSkin(MOSAIC, 0.3),
  );
}

/** Round field with the character for long life in a ring of mosaic, the sun in flames above it. */
function addMedallion(parts: PartSet, face: Face, s: number): void {
  const mesh = parts.mesh('attic', 'trim');
  const far = parts.detail === 'far';
  const d = BACK + DEPTH;
  const y = FOOT + 1.45;
  const sides = far ? 10 : 28;
  const rim = (k: number, r: number): readonly [number, number] => {
    const angle = (k / sides) * Math.PI * 2;
    return [s + Math.cos(angle) * r, y + Math.sin(angle) * r];
  };
  const place = (k: number, r: number, out: number): Vec3 => {
    const [x, h] = rim(k, r);
    return onFace(face, x, h, d + out);
  };
  const bands: [number, number, number, number, boolean][] = [
    [1.02, 0, 1.0, 0.09, false],
    [1.0, 0.09, 0.92, 0.1, false],
    [0.92, 0.1, 0.74, 0.06, true],
    [0.74, 0.06, 0.68, 0.09, false],
  ];
  const farBands: typeof bands = [
    [1.02, 0, 0.92, 0.1, false],
    [0.92, 0.1, 0.7, 0.07, true],
  ];
  for (const [r0, out0, r1, out1, mosaic] of far ? farBands : bands) {
    for (let k = 0; k < sides; k++) {
      const first = mesh.vertexCount;
      const corners = [
        place(k, r0, out0),
        place(k + 1, r0, out0),
        place(k + 1, r1, out1),
        place(k, r1, out1),
      ];
      corners.forEach((p, i) => {
        const along = ((i === 1 || i === 2 ? k + 1 : k) / sides) * 0.5;
        const uv = mosaic ? stripUv(MOSAIC, along, i < 2 ? 0.95 : 0.05) : stripUv('ivory', 0, 0.5);
        mesh.vertex(p, face.outward, uv, mosaic ? [1, 1, 1] : MOULDING);
      });
      mesh.triangle(first, first + 1, first + 2);
      mesh.triangle(first, first + 2, first + 3);
    }
  }
  const centre = mesh.vertex(
    onFace(face, s, y, d + 0.07),
    face.outward,
    pictureUv('window', 0.5, 0.5),
  );
  for (let k = 0; k <= sides; k++) {
    const angle = (k / sides) * Math.PI * 2;
    mesh.vertex(
      place(k, 0.7, 0.07),
      face.outward,
      pictureUv('window', 0.5 + Math.cos(angle) * 0.42, 0.5 + Math.sin(angle) * 0.42),
    );
  }
  for (let k = 0; k < sides; k++) mesh.triangle(centre, centre + 1 + k, centre + 2 + k);
  const crown = onFace(face, s, FOOT + MIDDLE + RISE + 0.14, BACK + DEPTH / 2);
  for (let k = 0; k < (far ? 5 : 9); k++) {
    const lean = ((k / (far ? 4 : 8)) * 2 - 1) * 1.1;
    addHorn(mesh, {
      points: [
        crown,
        [crown[0] + Math.sin(lean) * 0.3, crown[1] + Math.cos(lean) * 0.3, crown[2]],
        [crown[0] + Math.sin(lean * 1.2) * 0.5, crown[1] + Math.cos(lean) * 0.62, crown[2]],
      ],
      rootRadius: 0.14,
      strip: 'ivory',
      tint: k % 2 === 0 ? AMBER : CORAL,
      sides: far ? 3 : 5,
      steps: far ? 1 : 4,
      flatten: 0.6,
      up: [0, 0, 1],
    });
  }
  addScroll(mesh, {
    foot: [crown[0] - 0.75, crown[1] - 0.34, crown[2]],
    outward: [-1, 0, 0],
    size: 0.6,
    tint: INDIGO,
    flame: AMBER,
    far,
  });
  addScroll(mesh, {
    foot: [crown[0] + 0.75, crown[1] - 0.34, crown[2]],
    outward: [1, 0, 0],
    size: 0.6,
    tint: INDIGO,
    flame: AMBER,
    far,
  });
}

/** A dragon along the attic's shoulder, climbing to the crest with its head to the sun. */
function addRaisedDragon(
  parts: PartSet,
  face: Face,
  middle: number,
  side: number,
  half: number,
): void {
  const spine = samplePath(12, (k): Vec3 => {
    const s = half - 0.2 - k * (half - RAISED * 0.72);
    const climb = Math.max(0, (k - 0.55) / 0.45);
    const base = FOOT + SHOULDER + 0.36 + climb ** 1.4 * 1.25;
    const tail = Math.max(0, 1 - k / 0.16) * 0.5;
    return onFace(
      face,
      middle + side * s,
      base + 0.17 * Math.sin(k * 13) + tail,
      BACK + DEPTH / 2 + 0.07 * Math.cos(k * 13),
    );
  });
  addDragon(parts.mesh('attic-dragons', 'trim'), {
    spine,
    radius: 0.17,
    colours: DRAGON,
    facing: [-side * face.along[0], 0.15, 0.25],
    legs: [0.36, 0.7],
    detail: parts.detail === 'far' ? 'far' : 'mid',
  });
}
