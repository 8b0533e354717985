import type { HippedGableRoof, RingRoof } from '../kit/roof-shape.ts';
import type { Shaft } from '../parts/shaft.ts';
import { hienLamCac } from './hien-lam-cac.ts';

/** Half width and half depth of a rectangle about the middle. */
export interface Half {
  x: number;
  z: number;
}

/** Lines and heights of the pavilion; the court below it is at 0, +z faces Thế Miếu and the urns. */
export interface PavilionPlan {
  floor: number;
  /** Foot of the shafts, above their stone bases. */
  shaftFoot: number;
  terrace: Half;
  outer: Half;
  side: Half;
  main: Half;
  lowerRoof: RingRoof;
  secondFloor: number;
  secondRail: Half;
  secondRoof: HippedGableRoof;
  thirdFloor: number;
  thirdRail: Half;
  crownRoof: HippedGableRoof;
  mainShafts: readonly Shaft[];
  otherShafts: readonly Shaft[];
  /** Tip of the gourd. */
  tip: number;
}

/** Half the thickness of a roof's timber, by which a shaft's head reaches into it. */
const HEAD = 0.22;

/** Works out the pavilion from its figures and choices. */
export function pavilionPlan(): PavilionPlan {
  const { figures, choices: c } = hienLamCac;
  const pitch = c.pitch.value;
  const floor = figures.steps.value * c.riser.value;
  const shaftFoot = floor + c.baseHeight.value;
  const [main, side, outer] = [
    { x: c.columnXs[0].value, z: c.columnZs[0].value },
    { x: c.columnXs[1].value, z: c.columnZs[0].value },
    { x: c.columnXs[2].value, z: c.columnZs[1].value },
  ];
  const secondRail = { x: side.x + c.galleryEnds.value, z: side.z + c.galleryFront.value };
  const thirdRail = { x: main.x + c.galleryFront.value, z: main.z + c.galleryFront.value };
  const eave = { x: outer.x + c.lowerOverhang.value, z: outer.z + c.lowerOverhang.value };
  const slope = (eaveHeight: number, cornerSpan: number) => ({
    eaveHeight,
    pitch,
    cornerLift: c.cornerLift.value,
    cornerSpan,
  });
  const run = eave.z - secondRail.z;
  const lowerRoof: RingRoof = {
    name: 'lower-roof',
    halfX: eave.x,
    front: eave.z,
    back: -eave.z,
    run,
    slope: slope(floor + c.lowerEave.value, 3.6),
  };
  const standing = (
    name: string,
    on: Half,
    overhang: number,
    skirt: number,
    eaveHeight: number,
  ): HippedGableRoof => ({
    name,
    halfX: on.x + overhang,
    front: on.z + overhang,
    back: -on.z - overhang,
    gableX: on.x + overhang - skirt,
    verge: 0.28,
    slope: slope(eaveHeight, 2.6),
    lifted: 'both',
  });
  const secondRoof = standing(
    'second-roof',
    side,
    c.secondOverhang.value,
    c.secondSkirt.value,
    floor + c.secondEave.value,
  );
  const mainHead = shaftFoot + figures.mainColumnHeight.value;
  const crownRoof = standing(
    'crown-roof',
    main,
    c.crownOverhang.value,
    c.crownSkirt.value,
    mainHead + HEAD - c.crownOverhang.value * pitch,
  );
  const secondRidge = secondRoof.slope.eaveHeight + secondRoof.front * pitch;
  const shaft = (x: number, z: number, radius: number, head: number): Shaft => ({
    x,
    z,
    radius,
    foot: shaftFoot,
    head,
  });
  const quarters = [
    [-1, 1],
    [1, 1],
    [1, -1],
    [-1, -1],
  ] as const;
  const outerHead = lowerRoof.slope.eaveHeight + c.lowerOverhang.value * pitch - HEAD;
  const sideHead = secondRoof.slope.eaveHeight + c.secondOverhang.value * pitch - HEAD;
  const outerRadius = c.outerColumnRadius.value;
  return {
    floor,
    shaftFoot,
    terrace: { x: figures.terraceWidth.value / 2, z: figures.terraceDepth.value / 2 },
    outer,
    side,
    main,
    lowerRoof,
    secondFloor: lowerRoof.slope.eaveHeight + run * pitch + 0.04,
    secondRail,
    secondRoof,
    thirdFloor: secondRidge + 0.36,
    thirdRail,
    crownRoof,
    mainShafts: quarters.map(([x, z]) =>
      shaft(x * main.x, z * main.z, figures.mainColumnDiameter.value / 2, mainHead),
    ),
    otherShafts: [
      ...quarters.map(([x, z]) =>
        shaft(x * side.x, z * side.z, c.sideColumnRadius.value, sideHead),
      ),
      ...[1, -1].flatMap((z) =>
        [-outer.x, -side.x, -main.x, main.x, side.x, outer.x].map((x) =>
          shaft(x, z * outer.z, outerRadius, outerHead),
        ),
      ),
      ...[1, -1].flatMap((x) =>
        [side.z, -side.z].map((z) => shaft(x * outer.x, z, outerRadius, outerHead)),
      ),
    ],
    tip: figures.height.value,
  };
}
