import type { GateBuilding } from '../../buildings/ngo-mon.ts';
import type { Ground } from '../../kit/roof-skirt.ts';

/** A U open to the front, symmetrical about x = 0: its outer and inner half widths and its three lines in z. */
export interface UShape {
  halfX: number;
  innerX: number;
  front: number;
  recess: number;
  back: number;
}

/** Corners of a U, left to right as seen from outside, from its left front corner. */
export function outlineOf({ halfX, innerX, front, recess, back }: UShape): Ground[] {
  return [
    [-halfX, front],
    [-innerX, front],
    [-innerX, recess],
    [innerX, recess],
    [innerX, front],
    [halfX, front],
    [halfX, back],
    [-halfX, back],
  ];
}

/** The same U drawn in by some metres all round; negative metres draw it out. */
export function drawnIn({ halfX, innerX, front, recess, back }: UShape, by: number): UShape {
  return {
    halfX: halfX - by,
    innerX: innerX + by,
    front: front - by,
    recess: recess - by,
    back: back + by,
  };
}

export interface GatePlan {
  building: GateBuilding;
  /** Heights above the ground of the paving on the base, of the podium, and of the middle ridge. */
  deck: number;
  podium: number;
  crown: number;
  base: UShape;
  podiumEdge: UShape;
  /** Lines of the gallery columns, and of the columns and walls within them. */
  gallery: UShape;
  core: UShape;
  lowerEave: UShape;
  /** Middle line of an arm in x, and of the body in z. */
  armX: number;
  bodyZ: number;
  /** Column lines of the whole body from west to east. */
  bodyXs: readonly number[];
  armZs: readonly number[];
  tallColumns: readonly Ground[];
  galleryColumns: readonly Ground[];
}

function both(values: readonly number[]): number[] {
  return [...values.map((value) => -value).toReversed(), ...values];
}

/** Works out every line and height of the gate from its figures and choices. */
export function planOf(building: GateBuilding): GatePlan {
  const { figures, choices } = building;
  const halfX = figures.baseLength.value / 2;
  const front = figures.armLength.value / 2;
  const base: UShape = {
    halfX,
    innerX: halfX - choices.armWidth.value,
    front,
    recess: choices.recess.value,
    back: -front,
  };
  const armX = (base.halfX + base.innerX) / 2;
  const bodyZ = choices.bodyZ.value;
  const armZs = choices.armLines.map((line) => line.value);
  const core: UShape = {
    halfX: armX + choices.armHalf.value,
    innerX: armX - choices.armHalf.value,
    front: armZs.at(-1) ?? 0,
    recess: bodyZ + choices.bodyHalf.value,
    back: bodyZ - choices.bodyHalf.value,
  };
  const gallery = drawnIn(core, -choices.gallery.value);
  const eave = drawnIn(gallery, -choices.overhang.value);
  const bodyXs = both([...choices.bodyLines.map((line) => line.value), core.innerX, core.halfX]);
  const deck = figures.baseHeight.value;
  const plan = { core, gallery, bodyZ, bodyXs, armZs };
  return {
    ...plan,
    building,
    deck,
    podium: deck + figures.podium.value,
    crown: figures.height.value,
    base,
    podiumEdge: drawnIn(eave, -0.06),
    lowerEave: eave,
    armX,
    tallColumns: tallColumns(plan, building),
    galleryColumns: galleryColumns(plan),
  };
}

type Lines = Pick<GatePlan, 'core' | 'gallery' | 'bodyZ' | 'bodyXs' | 'armZs'>;

/** Two rows round the U, and two more between them in the middle hall. */
function tallColumns(
  { core, bodyZ, bodyXs, armZs }: Lines,
  { choices }: GateBuilding,
): readonly Ground[] {
  const hall = choices.bodyLines.slice(0, 2).map((line) => line.value);
  const middle = both([choices.hallRow.value]).flatMap((row) =>
    both(hall).map((x): Ground => [x, bodyZ + row]),
  );
  return [
    ...bodyXs.map((x): Ground => [x, core.back]),
    ...middle,
    ...bodyXs.map((x): Ground => [x, core.recess]),
    ...armZs.flatMap((z) => both([core.innerX, core.halfX]).map((x): Ground => [x, z])),
  ];
}

/** One row along the U's edge, opposite the tall columns, with a column more at every corner. */
function galleryColumns({ core, gallery, bodyXs, armZs }: Lines): readonly Ground[] {
  const inner = bodyXs.filter((x) => Math.abs(x) < core.innerX);
  const outerZs = [gallery.back, core.back, core.recess, ...armZs, gallery.front];
  return [
    ...bodyXs.map((x): Ground => [x, gallery.back]),
    ...outerZs.flatMap((z) => both([gallery.halfX]).map((x): Ground => [x, z])),
    ...both([core.innerX, core.halfX]).map((x): Ground => [x, gallery.front]),
    ...[gallery.recess, ...armZs, gallery.front].flatMap((z) =>
      both([gallery.innerX]).map((x): Ground => [x, z]),
    ),
    ...inner.map((x): Ground => [x, gallery.recess]),
  ];
}
