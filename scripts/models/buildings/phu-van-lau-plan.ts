import type { HippedGableRoof, RingRoof } from '../kit/roof-shape.ts';
import type { Shaft } from '../parts/shaft.ts';
import { phuVanLau } from './phu-van-lau.ts';

/** Lines and heights of Phu Văn Lâu about its middle, the ground at 0, its front towards the river at +z. */
export interface EdictPavilionPlan {
  half: number;
  floor: number;
  shaftFoot: number;
  main: number;
  outer: number;
  lowerRoof: RingRoof;
  secondFloor: number;
  rail: number;
  upperRoof: HippedGableRoof;
  mainShafts: readonly Shaft[];
  outerShafts: readonly Shaft[];
}

/** Metres by which a shaft's head stays below the tiles' bed. */
const HEAD = 0.22;

/** Works out the pavilion from its figures and choices. */
export function edictPavilionPlan(): EdictPavilionPlan {
  const { figures, choices: c } = phuVanLau;
  const pitch = c.pitch.value;
  const floor = c.risers.value * c.riser.value;
  const shaftFoot = floor + c.baseHeight.value;
  const [main, outer] = [c.mainLine.value, c.outerLine.value];
  const eave = outer + c.lowerOverhang.value;
  const rail = main + c.gallery.value;
  const lowerEave = floor + c.lowerEave.value;
  const upperEave = floor + c.upperEave.value;
  const upper = main + c.upperOverhang.value;
  const lift = c.cornerLift.value;
  const shaft = (x: number, z: number, radius: number, head: number): Shaft => ({
    x,
    z,
    radius,
    foot: shaftFoot,
    head,
  });
  const lines = [-outer, -main, main, outer];
  const grid = lines.flatMap((x) => lines.map((z) => ({ x, z })));
  const isMain = ({ x, z }: { x: number; z: number }): boolean =>
    Math.abs(x) === main && Math.abs(z) === main;
  return {
    half: figures.baseSide.value / 2,
    floor,
    shaftFoot,
    main,
    outer,
    lowerRoof: {
      name: 'edict-lower-roof',
      halfX: eave,
      front: eave,
      back: -eave,
      run: eave - rail,
      slope: { eaveHeight: lowerEave, pitch, cornerLift: lift, cornerSpan: 2.6 },
    },
    secondFloor: lowerEave + (eave - rail) * pitch + 0.04,
    rail,
    upperRoof: {
      name: 'edict-upper-roof',
      halfX: upper,
      front: upper,
      back: -upper,
      gableX: upper - c.upperSkirt.value,
      verge: 0.26,
      slope: { eaveHeight: upperEave, pitch, cornerLift: lift, cornerSpan: 2.2 },
      lifted: 'both',
    },
    mainShafts: grid
      .filter(isMain)
      .map(({ x, z }) =>
        shaft(x, z, c.mainRadius.value, upperEave + c.upperOverhang.value * pitch - HEAD),
      ),
    outerShafts: grid
      .filter((place) => !isMain(place))
      .map(({ x, z }) =>
        shaft(x, z, c.outerRadius.value, lowerEave + c.lowerOverhang.value * pitch - HEAD),
      ),
  };
}
