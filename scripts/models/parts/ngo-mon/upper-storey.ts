import type { MeshBuilder } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { ROOF_THICKNESS } from '../../kit/roof-cover.ts';
import { onSite } from '../../kit/roof-placed.ts';
import type { Ground } from '../../kit/roof-skirt.ts';
import { addQuad } from '../../kit/shapes.ts';
import { stripSkin, stripUv } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import { stopsOn } from './frame.ts';
import { addRail, faceOf, type WallFrame, wallFrame } from './outline.ts';
import type { GatePlan } from './plan.ts';
import { type UpperRoof, upperRoofs } from './roof-plan.ts';
import { addWindow, WINDOW_SKINS, type WindowShape } from './windows.ts';

/** Metres from the upper floor to the top of the board that meets the lower roof. */
const FOOT = 0.62;
const HEAD_BEAM = 0.26;
const BEAM = stripSkin('beam', 3.6);
const LEAF = 0.72;
/** Half the width of the middle field of a wide bay. */
const WIDE_FIELD = 0.98;
/** Fields of slats one over the other in a leaf, and their colour. */
const LEAF_FIELDS = 3;
const LOUVRE = tintOf('#a5502f');

/** Walls of the upper storey: boards with round, fan and bell windows, and louvred leaves in the middle's front. */
export function addUpperStorey(parts: PartSet, plan: GatePlan): void {
  for (const roof of upperRoofs(plan)) {
    cornersOf(roof).forEach(([from, to], face) => {
      addWall(parts, plan, roof, wallFrame(from, to), face);
    });
  }
}

/** The walls under one roof, front, right, back and left; minor roofs have their two long walls alone. */
function cornersOf(roof: UpperRoof): [Ground, Ground][] {
  const place = (along: number, across: number): Ground => {
    const [x, , z] = onSite(roof.site, [along, 0, across]);
    return [x, z];
  };
  const { halfDepth } = roof;
  const [low, high] = roof.walls ?? [-roof.halfLength, roof.halfLength];
  const [a, b, c, d] = [
    place(low, halfDepth),
    place(high, halfDepth),
    place(high, -halfDepth),
    place(low, -halfDepth),
  ];
  return roof.hipped
    ? [
        [a, b],
        [b, c],
        [c, d],
        [d, a],
      ]
    : [
        [a, b],
        [c, d],
      ];
}

/** Height at which a block's walls meet its rafters. */
export function wallHead({ eave, overhang }: UpperRoof, pitch: number): number {
  return eave + overhang * pitch - ROOF_THICKNESS + 0.1;
}

function addWall(
  parts: PartSet,
  plan: GatePlan,
  roof: UpperRoof,
  wall: WallFrame,
  face: number,
): void {
  const { choices } = plan.building;
  const mesh = parts.mesh('upper-storey', 'trim');
  const far = parts.detail === 'far';
  const floor = choices.upperFloor.value;
  const foot = floor + FOOT;
  const head = wallHead(roof, choices.pitch.value);
  const whole = [0, wall.length] as const;
  const flat = (y0: number, y1: number, out: number, skin = stripSkin('lacquer', 6)): void =>
    addQuad(mesh, faceOf(wall, { along: whole, heights: [y0, y1], out }), skin, {
      cell: far ? 0 : 2.6,
    });
  flat(floor - 0.05, head, 0.04);
  addQuad(
    mesh,
    faceOf(wall, { along: whole, heights: [floor, head], out: -0.06 }, true),
    stripSkin('timber', 9),
  );
  const stops = stopsOn(wall, plan.tallColumns);
  const band = (y0: number, y1: number, out: number): void => {
    if (far) {
      flat(y0, y1, out, BEAM);
      return;
    }
    const rail = { along: whole, heights: [y0, y1], out: [0, out] } as const;
    addRail(mesh, wall, rail, BEAM, { omit: ['back'], cell: 4 });
  };
  band(foot - 0.24, foot, 0.1 + face * 0.002);
  const beam = roof.kind === 'minor' ? HEAD_BEAM * 0.6 : HEAD_BEAM;
  band(head - beam - 0.1, head - 0.1, 0.09 + face * 0.002);
  const louvred = roof.kind === 'middle' && face === 0;
  stops.slice(0, -1).forEach((stop, k) => {
    const next = at(stops, k + 1);
    const bay = {
      along: [stop + 0.16, next - 0.16] as const,
      heights: [foot, head - beam - 0.1] as const,
    };
    if (louvred) addLouvres(mesh, wall, bay, far);
    else addBoards(mesh, wall, bay, shapeOf(roof, face, k), far);
  });
}

/** Which shape a bay's window has: fans in the long fronts' middle, bells beside them, rounds elsewhere. */
function shapeOf(roof: UpperRoof, face: number, bay: number): WindowShape {
  if (roof.kind === 'middle')
    return face === 2 ? ((['bell', 'fan', 'bell'] as const)[bay] ?? 'bell') : 'round';
  if (roof.kind === 'minor') return bay === 0 ? 'fan' : 'bell';
  if (roof.site.quarterTurn) return face % 2 === 1 ? 'bell' : 'round';
  return face % 2 === 1 ? 'fan' : 'round';
}

interface Bay {
  along: readonly [number, number];
  heights: readonly [number, number];
}

/** A boarded bay: gilt rails round one field, or three in a wide bay, and its window in the middle one. */
function addBoards(
  mesh: MeshBuilder,
  wall: WallFrame,
  { along, heights }: Bay,
  shape: WindowShape,
  far: boolean,
): void {
  const [a, b] = along;
  const [y0, y1] = heights;
  const size = Math.min(0.6, (y1 - y0) * 0.43, (b - a) * 0.26);
  addWindow(mesh, wall, {
    ...WINDOW_SKINS,
    shape,
    along: (a + b) / 2,
    y: (y0 + y1) / 2,
    size,
    far,
  });
  if (far) return;
  const gold = stripSkin('gold', 4);
  const edges = [a + 0.05, b - 0.05];
  if (b - a > 3.2 && y1 - y0 > 1) edges.push((a + b) / 2 - WIDE_FIELD, (a + b) / 2 + WIDE_FIELD);
  for (const edge of edges) {
    addRail(
      mesh,
      wall,
      { along: [edge - 0.025, edge + 0.025], heights: [y0, y1], out: [0, 0.065] },
      gold,
      { omit: ['back', 'top', 'bottom'] },
    );
  }
  if (b - a <= 3.2 || y1 - y0 < 1) return;
  for (const side of [-1, 1]) {
    const [c, d] = [side * (WIDE_FIELD + 0.16), side * ((b - a) / 2 - 0.2)].toSorted(
      (p, q) => p - q,
    );
    const middle = (a + b) / 2;
    addQuad(
      mesh,
      faceOf(wall, {
        along: [middle + (c ?? 0), middle + (d ?? 0)],
        heights: [y0 + 0.1, y1 - 0.1],
        out: 0.062,
      }),
      (x, up) => stripUv('lattice', (3 + Math.min(1, x / ((d ?? 0) - (c ?? 0)))) / 16, 1 - up),
      { tint: [1.6, 0.9, 0.75] },
    );
  }
}

/** Louvred leaves side by side, a pierced transom over them. */
function addLouvres(
  mesh: MeshBuilder,
  wall: WallFrame,
  { along, heights }: Bay,
  far: boolean,
): void {
  const [a, b] = along;
  const [y0, y1] = heights;
  const head = y1 - 0.34;
  addQuad(mesh, faceOf(wall, { along, heights: [head, y1], out: 0.06 }), stripSkin('transom', 5));
  const leaves = Math.max(2, Math.round((b - a) / LEAF));
  const width = (b - a) / leaves;
  for (let i = 0; i < leaves; i++) {
    const leaf = [a + i * width, a + (i + 1) * width] as const;
    for (let k = 0; k < LEAF_FIELDS; k++) {
      const [low, high] = [k, k + 1].map((n) => y0 + ((head - y0) * n) / LEAF_FIELDS) as [
        number,
        number,
      ];
      addQuad(
        mesh,
        faceOf(wall, { along: leaf, heights: [low, high], out: 0.07 }),
        (x, up) => stripUv('louvre', Math.min(1, x / width) / 16, 1 - up),
        { tint: LOUVRE },
      );
    }
    if (far) continue;
    addRail(
      mesh,
      wall,
      { along: [leaf[0] - 0.03, leaf[0] + 0.03], heights: [y0, head], out: [0, 0.1] },
      stripSkin('lacquer', 4),
      { omit: ['back', 'top', 'bottom'] },
    );
  }
}
