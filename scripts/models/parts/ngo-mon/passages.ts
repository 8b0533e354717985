import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { PALE_STONE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import type { Ground } from '../../kit/roof-skirt.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, stoneSkin, stripSkin } from '../../kit/sheet.ts';
import { at, mix, type Vec3 } from '../../kit/vector.ts';
import { faceInset } from './base.ts';
import { type Passage, passagesOf, sectionOf, vaultAt } from './passage-plan.ts';
import type { GatePlan } from './plan.ts';

const VAULT: Tint = [1, 0.95, 0.88];
const BRONZE: Tint = [1.5, 1.35, 1.1];
const KING_DOOR = tintOf('#dba63a');
const RED_DOOR = tintOf('#9a2c1f');

/** The five vaults, and the stone frames before the three in the middle. */
export function addPassages(parts: PartSet, plan: GatePlan): void {
  for (const passage of passagesOf(plan)) {
    addLining(parts, plan, passage);
    if (passage.kind === 'side') continue;
    addPortalBack(parts.mesh('passages', 'brick'), plan, passage);
    addJambs(parts, plan, passage);
  }
}

/** Place on a passage's lining: `aside` from its middle line, at station `i` of its path. */
function stationPoint(
  plan: GatePlan,
  { path, kind }: Passage,
  i: number,
  aside: number,
  y: number,
): Vec3 {
  const [x, z] = at(path, i);
  const last = path.length - 1;
  const { lintelDepth } = plan.building.choices;
  if (kind !== 'side') {
    return [x - aside, y, i === 0 ? z - lintelDepth.value : z + faceInset(plan, y)];
  }
  const side = Math.sign(x);
  if (i === 0) return [x + side * faceInset(plan, y), y, z - side * aside];
  if (i === last) return [x - aside, y, z + faceInset(plan, y)];
  return [x - aside, y, z - side * aside];
}

function addLining(parts: PartSet, plan: GatePlan, passage: Passage): void {
  const far = parts.detail === 'far';
  const section = sectionOf(passage, far ? 6 : 12);
  const mesh = parts.mesh('passages', 'brick');
  const stone = parts.mesh('passages', 'stone');
  for (let leg = 0; leg + 1 < passage.path.length; leg++) {
    const [ax, az] = at(passage.path, leg);
    const [bx, bz] = at(passage.path, leg + 1);
    const length = Math.hypot(bx - ax, bz - az);
    for (let k = 0; k + 1 < section.length; k++) {
      const [a, b] = [at(section, k), at(section, k + 1)];
      const jamb = k === 0 || k === section.length - 2;
      const rise = Math.hypot(b[0] - a[0], b[1] - a[1]);
      addGrid(jamb ? stone : mesh, {
        columns: jamb && !far ? 2 : 1,
        rows: Math.max(1, Math.round(length / (far ? 7 : 3.2))),
        point: (u, v) => {
          const [aside, y] = [mix(a[0], b[0], u), mix(a[1], b[1], u)];
          const p = stationPoint(plan, passage, leg, aside, y);
          const q = stationPoint(plan, passage, leg + 1, aside, y);
          return [mix(p[0], q[0], v), y, mix(p[2], q[2], v)];
        },
        uv: (u, v) => brickSkin(v * length, 0, -k * 0.3 - u * rise),
        tint: jamb ? PALE_STONE : VAULT,
      });
    }
  }
}

/** Inner face of the wall over a flat lintel, where the vault begins behind it, and the wall's underside. */
function addPortalBack(mesh: MeshBuilder, plan: GatePlan, passage: Passage): void {
  const [x, z] = at(passage.path, 0);
  const back = z - plan.building.choices.lintelDepth.value;
  const { width, spring } = passage;
  addGrid(mesh, {
    columns: 10,
    rows: 1,
    point: (u, v) => {
      const aside = (0.5 - u) * width;
      return [x + aside, mix(spring, vaultAt(passage, aside), v), back];
    },
    uv: (_u, _v, p) => brickSkin(p[0], 0, p[1]),
    tint: VAULT,
  });
  const half = width / 2;
  const face = z - faceInset(plan, spring);
  addQuad(
    mesh,
    [
      [x - half, spring, back],
      [x + half, spring, back],
      [x + half, spring, face],
      [x - half, spring, face],
    ],
    brickSkin,
    { tint: VAULT },
  );
}

/** Bronze beams that carry the brick over the three middle openings, and the painted leaves behind them. */
export function addPortals(parts: PartSet, plan: GatePlan): void {
  const { lintelDepth } = plan.building.choices;
  for (const passage of passagesOf(plan)) {
    if (passage.kind === 'side') continue;
    const [x, z] = at(passage.path, 0);
    const { width, spring } = passage;
    const back = z - lintelDepth.value;
    const beams = parts.mesh('bronze-beams', 'trim');
    const count = parts.detail === 'far' ? 1 : 3;
    const front = z - faceInset(plan, spring) + 0.05;
    const depth = (front - back + 0.04) / count;
    for (let i = 0; i < count; i++) {
      const near = front - i * depth;
      const end = near - depth + (count > 1 ? 0.05 : 0);
      addBox(
        beams,
        [x - width / 2 - 0.02, spring - 0.3, end],
        [x + width / 2 + 0.02, spring + 0.02, near],
        stripSkin('bronze', 3),
        { omit: ['top'], tint: BRONZE },
      );
    }
    addLeaves(parts, passage, [x, back]);
  }
}

/** Stone cheeks under the lintel, from the outer face to the vault. */
function addJambs(parts: PartSet, plan: GatePlan, { path, width, spring }: Passage): void {
  const [x, z] = at(path, 0);
  const back = z - plan.building.choices.lintelDepth.value;
  const mesh = parts.mesh('passage-frames', 'stone');
  const [thick, out] = [0.34, 0.1];
  for (const side of [-1, 1]) {
    const inner = x + (side * width) / 2;
    const outer = inner + side * thick;
    addBox(
      mesh,
      [Math.min(inner, outer), 0, back - 0.02],
      [Math.max(inner, outer), spring + 0.3, z + out],
      stoneSkin(2.2),
      { tint: PALE_STONE, omit: ['bottom', 'back'] },
    );
  }
  addBox(
    mesh,
    [x - width / 2, spring + 0.02, z - 0.4],
    [x + width / 2, spring + 0.3, z + out],
    stoneSkin(2.2),
    { tint: PALE_STONE, omit: ['back'] },
  );
}

/** Two leaves on pivots behind the lintel, standing open inwards. */
function addLeaves(parts: PartSet, { kind, width, spring }: Passage, [x, z]: Ground): void {
  const mesh = parts.mesh(kind === 'king' ? 'king-doors' : 'mandarin-doors', 'trim');
  const tint = kind === 'king' ? KING_DOOR : RED_DOOR;
  const open = kind === 'king' ? 1.02 : 1.2;
  const leaf = width / 2;
  const height = spring - 0.32;
  for (const side of [-1, 1]) {
    const along = [-side * Math.cos(open), 0, -Math.sin(open)] as const;
    const hinge: Vec3 = [x + side * (width / 2 - 0.06), 0.06, z - 0.12];
    addLeaf(mesh, hinge, along, [leaf, height], tint, parts.detail === 'far');
  }
}

/** A boarded leaf with rails and studs, seen from both sides. */
function addLeaf(
  mesh: MeshBuilder,
  hinge: Vec3,
  along: Vec3,
  [width, height]: readonly [number, number],
  tint: Tint,
  far: boolean,
): void {
  const normal: Vec3 = [-along[2], 0, along[0]];
  const point = (a: number, y: number, out: number): Vec3 => [
    hinge[0] + along[0] * a + normal[0] * out,
    hinge[1] + y,
    hinge[2] + along[2] * a + normal[2] * out,
  ];
  const slab = (a: number, b: number, y0: number, y1: number, half: number, colour: Tint): void => {
    const faces: [Vec3, Vec3, Vec3, Vec3][] = [
      [point(b, y0, -half), point(a, y0, -half), point(a, y1, -half), point(b, y1, -half)],
      [point(a, y0, half), point(b, y0, half), point(b, y1, half), point(a, y1, half)],
      [point(a, y0, -half), point(a, y0, half), point(a, y1, half), point(a, y1, -half)],
      [point(b, y0, half), point(b, y0, -half), point(b, y1, -half), point(b, y1, half)],
      [point(a, y1, half), point(b, y1, half), point(b, y1, -half), point(a, y1, -half)],
    ];
    for (const face of faces) addQuad(mesh, face, stripSkin('ivory', 4), { tint: colour });
  };
  slab(0, width, 0, height, 0.05, tint);
  if (far) return;
  const rail: Tint = [tint[0] * 0.55, tint[1] * 0.5, tint[2] * 0.5];
  for (const y of [0.12, height * 0.36, height * 0.68, height - 0.26]) {
    slab(0.02, width - 0.02, y, y + 0.14, 0.075, rail);
  }
}
