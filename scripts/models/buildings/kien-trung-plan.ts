import { kienTrung } from './kien-trung.ts';

/** A place on the ground: x and z in metres. */
export type Place = readonly [x: number, z: number];

/** What stands behind a stretch of the outer wall. */
export type FaceKind = 'centre' | 'wing' | 'pavilion' | 'flank' | 'return';

export interface PlanFace {
  kind: FaceKind;
  side: 'front' | 'rear' | 'left' | 'right';
  from: Place;
  to: Place;
  /** Equal bays between the ends; none on a return. */
  bays: number;
}

const { figures, choices } = kienTrung;
const HALF_CENTRE = (figures.centreBays.value * choices.centreBay.value) / 2;
const HALF_WINGS = HALF_CENTRE + figures.wingBays.value * choices.wingBay.value;
const HALF_WIDTH = HALF_WINGS + choices.pavilionWidth.value;
const FLANK = HALF_WIDTH - choices.pavilionSide.value;

/** Faces of a palace whose wings are `depth` metres deep, left to right as seen from outside, all the way round. */
function facesOf(depth: number): PlanFace[] {
  const front = depth / 2;
  const rear = -depth / 2;
  const { centreFront, centreRear, pavilionFront, pavilionRear, pavilionDepth } = choices;
  const frontLine = front + pavilionFront.value;
  const rearLine = rear - pavilionRear.value;
  const half: [Place, FaceKind, PlanFace['side'], number][] = [
    [[-HALF_WIDTH, frontLine], 'pavilion', 'front', 1],
    [[-HALF_WINGS, frontLine], 'return', 'front', 0],
    [[-HALF_WINGS, front], 'wing', 'front', figures.wingBays.value],
    [[-HALF_CENTRE, front], 'return', 'front', 0],
    [[-HALF_CENTRE, front + centreFront.value], 'centre', 'front', figures.centreBays.value],
    [[HALF_CENTRE, front + centreFront.value], 'return', 'front', 0],
    [[HALF_CENTRE, front], 'wing', 'front', figures.wingBays.value],
    [[HALF_WINGS, front], 'return', 'front', 0],
    [[HALF_WINGS, frontLine], 'pavilion', 'front', 1],
    [[HALF_WIDTH, frontLine], 'pavilion', 'right', 1],
    [[HALF_WIDTH, frontLine - pavilionDepth.value], 'return', 'right', 0],
    [[FLANK, frontLine - pavilionDepth.value], 'flank', 'right', 5],
    [[FLANK, rearLine + pavilionDepth.value], 'return', 'right', 0],
    [[HALF_WIDTH, rearLine + pavilionDepth.value], 'pavilion', 'right', 1],
    [[HALF_WIDTH, rearLine], 'pavilion', 'rear', 1],
    [[HALF_WINGS, rearLine], 'return', 'rear', 0],
    [[HALF_WINGS, rear], 'wing', 'rear', figures.wingBays.value],
    [[HALF_CENTRE, rear], 'return', 'rear', 0],
    [[HALF_CENTRE, rear - centreRear.value], 'centre', 'rear', figures.centreBays.value],
    [[-HALF_CENTRE, rear - centreRear.value], 'return', 'rear', 0],
    [[-HALF_CENTRE, rear], 'wing', 'rear', figures.wingBays.value],
    [[-HALF_WINGS, rear], 'return', 'rear', 0],
    [[-HALF_WINGS, rearLine], 'pavilion', 'rear', 1],
    [[-HALF_WIDTH, rearLine], 'pavilion', 'left', 1],
    [[-HALF_WIDTH, rearLine + pavilionDepth.value], 'return', 'left', 0],
    [[-FLANK, rearLine + pavilionDepth.value], 'flank', 'left', 5],
    [[-FLANK, frontLine - pavilionDepth.value], 'return', 'left', 0],
    [[-HALF_WIDTH, frontLine - pavilionDepth.value], 'pavilion', 'left', 1],
  ];
  return half.map(([from, kind, side, bays], i) => {
    const next = half[(i + 1) % half.length];
    return { kind, side, bays, from, to: next ? next[0] : from };
  });
}

/** Area of an outline that runs counter-clockwise seen from above, square metres. */
export function outlineArea(outline: readonly Place[]): number {
  return outline.reduce((sum, [x, z], i) => {
    const [nextX, nextZ] = outline[(i + 1) % outline.length] ?? [x, z];
    return sum + (nextX * z - x * nextZ) / 2;
  }, 0);
}

function areaAt(depth: number): number {
  return outlineArea(facesOf(depth).map(({ from }) => from));
}

/** Depth of the wings that gives the palace its published area; the area grows evenly with it. */
export const WING_DEPTH = 10 + ((figures.area.value - areaAt(10)) / (areaAt(11) - areaAt(10))) * 1;

/** The palace's outer faces, from the front left corner round by the right. */
export const FACES: readonly PlanFace[] = facesOf(WING_DEPTH);

export const OUTLINE: readonly Place[] = FACES.map(({ from }) => from);

/** Lines that the other parts stand by. */
export const LINES = {
  halfCentre: HALF_CENTRE,
  halfWings: HALF_WINGS,
  halfWidth: HALF_WIDTH,
  flank: FLANK,
  front: WING_DEPTH / 2,
  rear: -WING_DEPTH / 2,
  centreFront: WING_DEPTH / 2 + choices.centreFront.value,
  centreRear: -WING_DEPTH / 2 - choices.centreRear.value,
  pavilionFront: WING_DEPTH / 2 + choices.pavilionFront.value,
  pavilionRear: -WING_DEPTH / 2 - choices.pavilionRear.value,
} as const;

/** Edge of the terrace that the palace stands on. */
export const TERRACE = {
  left: -HALF_WIDTH - choices.terraceSides.value,
  right: HALF_WIDTH + choices.terraceSides.value,
  front: LINES.pavilionFront + choices.terraceFront.value,
  back: LINES.pavilionRear - choices.terraceSides.value,
} as const;

/** Edge of the whole site: its width chosen, its depth from the published area. */
export const SITE = (() => {
  const depth = figures.siteArea.value / choices.siteWidth.value;
  const back = TERRACE.back - choices.siteBack.value;
  const half = choices.siteWidth.value / 2;
  return { left: -half, right: half, back, front: back + depth } as const;
})();
