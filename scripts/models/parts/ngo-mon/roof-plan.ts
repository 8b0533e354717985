import { placedPlanes, type RoofSite, onSite } from '../../kit/roof-placed.ts';
import { saddlePlanes } from '../../kit/roof-saddle.ts';
import { hippedGablePlanes, type HippedGableRoof, type RoofPlane } from '../../kit/roof-shape.ts';
import { samplePath, type Vec3 } from '../../kit/vector.ts';
import { type SkirtPlane, skirtPlanes } from '../../kit/roof-skirt.ts';
import { type GatePlan, outlineOf } from './plan.ts';

/** Walls of one block of the upper storey: its middle, and half its length along the ridge and across. */
export interface UpperBlock {
  name: string;
  kind: 'middle' | 'main' | 'minor';
  site: RoofSite;
  halfLength: number;
  halfDepth: number;
  eave: number;
  overhang: number;
  /** Height of the ridge's band, and of the tiles' bed where it stands. */
  band: number;
  ridge: number;
}

/** A block with hipped gables, or a plain roof whose two ends die into its neighbours. */
export interface UpperRoof extends UpperBlock {
  planes: readonly RoofPlane[];
  hipped?: HippedGableRoof;
  /** Ends of a minor block's walls along its own axis, at the walls of its neighbours. */
  walls?: readonly [number, number];
  /** Ends of the ridge along the block's own axis. */
  ridgeEnds: readonly [number, number];
}

/** How far a minor roof runs on past the walls of its two neighbours until their roofs cover it, metres. */
const LAP = { towardsMiddle: 0.05, towardsMain: 0.65, underFront: 1.8, behindEnd: 0.35 };

export function lowerPlanes(plan: GatePlan): SkirtPlane[] {
  const { pitch, cornerLift, lowerEave, gallery, overhang } = plan.building.choices;
  return skirtPlanes({
    name: 'lower-roof',
    outline: outlineOf(plan.lowerEave),
    run: gallery.value + overhang.value + 0.1,
    slope: {
      eaveHeight: lowerEave.value,
      pitch: pitch.value,
      cornerLift: cornerLift.value,
      cornerSpan: 3,
    },
  });
}

/** The nine upper roofs: the middle one, then from west to east the roofs of the two sides. */
export function upperRoofs(plan: GatePlan): UpperRoof[] {
  const { choices } = plan.building;
  const [, hallEnd = 0, , cornerStart = 0] = choices.bodyLines.map((line) => line.value);
  const endStart = choices.armLines[1].value;
  const { core, armX, bodyZ } = plan;
  const roofs = [
    hippedBlock(plan, {
      name: 'middle',
      kind: 'middle',
      site: { x: 0, z: bodyZ },
      halfLength: hallEnd,
      skirt: choices.middleSkirt.value,
    }),
  ];
  for (const [name, side] of [
    ['west', -1],
    ['east', 1],
  ] as const) {
    const main = { x: (side * (cornerStart + core.halfX)) / 2, z: bodyZ };
    const end = { x: side * armX, z: (endStart + core.front) / 2, quarterTurn: true };
    const east = side > 0;
    roofs.push(
      minorBlock(plan, {
        name: `${name}-body`,
        site: { x: 0, z: bodyZ },
        ends: east ? [hallEnd, cornerStart] : [-cornerStart, -hallEnd],
        laps: east ? [LAP.towardsMiddle, LAP.towardsMain] : [LAP.towardsMain, LAP.towardsMiddle],
        of: 'body',
      }),
      hippedBlock(plan, {
        name: `${name}-corner`,
        kind: 'main',
        site: main,
        halfLength: (core.halfX - cornerStart) / 2,
        skirt: choices.mainSkirt.value,
      }),
      minorBlock(plan, {
        name: `${name}-arm`,
        site: { x: side * armX, z: 0, quarterTurn: true },
        ends: [-endStart, -core.recess],
        laps: [LAP.behindEnd, LAP.underFront],
        of: 'arm',
      }),
      hippedBlock(plan, {
        name: `${name}-end`,
        kind: 'main',
        site: end,
        halfLength: (core.front - endStart) / 2,
        skirt: choices.endSkirt.value,
      }),
    );
  }
  return roofs;
}

function hippedBlock(
  plan: GatePlan,
  block: Pick<UpperBlock, 'name' | 'site' | 'halfLength'> & {
    kind: 'middle' | 'main';
    skirt: number;
  },
): UpperRoof {
  const { choices } = plan.building;
  const middle = block.kind === 'middle';
  const halfDepth = (block.site.quarterTurn ? choices.armHalf : choices.bodyHalf).value;
  const overhang = (middle ? choices.middleOverhang : choices.mainOverhang).value;
  const eave = (middle ? choices.middleEave : choices.mainEave).value;
  const run = halfDepth + overhang;
  const halfX = block.halfLength + overhang;
  const pitch = choices.pitch.value;
  const ridge = eave + run * pitch;
  const hipped: HippedGableRoof = {
    name: block.name,
    halfX,
    front: run,
    back: -run,
    gableX: halfX - block.skirt,
    verge: 0.25,
    slope: { eaveHeight: eave, pitch, cornerLift: choices.cornerLift.value, cornerSpan: 2.6 },
    lifted: 'both',
  };
  const half = hipped.gableX + hipped.verge + 0.08;
  return {
    ...block,
    halfDepth,
    eave,
    overhang,
    ridge,
    band: middle ? plan.crown - ridge - RIDGE_LIFT : choices.mainBand.value,
    hipped,
    planes: Object.values(placedPlanes(hippedGablePlanes(hipped), block.site)),
    ridgeEnds: [-half, half],
  };
}

function minorBlock(
  plan: GatePlan,
  block: Pick<UpperBlock, 'name' | 'site'> & {
    ends: readonly [number, number];
    laps: readonly [number, number];
    of: 'body' | 'arm';
  },
): UpperRoof {
  const { choices } = plan.building;
  const halfDepth = (block.of === 'arm' ? choices.armHalf : choices.bodyHalf).value;
  const eave = choices.minorEave.value;
  const overhang = choices.minorOverhang.value;
  const pitch = choices.pitch.value;
  const [left, right] = block.ends;
  const run = halfDepth + overhang;
  const planes = saddlePlanes({
    name: block.name,
    left,
    right,
    halfDepth: run,
    overhang,
    laps: block.laps,
    eaveHeight: eave,
    pitch,
  });
  return {
    name: block.name,
    kind: 'minor',
    site: block.site,
    halfLength: (right - left) / 2,
    halfDepth,
    eave,
    overhang,
    ridge: eave + run * pitch,
    band: choices.minorBand.value,
    planes: Object.values(placedPlanes(planes, block.site)),
    ridgeEnds: [left - block.laps[0], right + block.laps[1]],
    walls: block.ends,
  };
}

/** Rise of a free ridge's two ends, metres; the middle ridge's crown is measured with it. */
const RIDGE_LIFT = 0.1;

/** Foot of a roof's ridge band from end to end; the ends of hipped roofs turn up a little. */
export function ridgePath(roof: UpperRoof, steps: number): Vec3[] {
  const [from, to] = roof.ridgeEnds;
  return samplePath(steps, (k) => {
    const lift = roof.hipped ? RIDGE_LIFT * Math.abs(k * 2 - 1) ** 5 : 0;
    return onSite(roof.site, [from + (to - from) * k, roof.ridge + lift, 0]);
  });
}

/** Height of the tiles' bed over a place, the highest of the upper roofs that cover it, corner lifts left out. */
export function upperBedAt(
  plan: GatePlan,
  roofs: readonly UpperRoof[],
  x: number,
  z: number,
): number {
  const pitch = plan.building.choices.pitch.value;
  const heights = roofs.map((roof) => {
    const [dx, dz] = [x - roof.site.x, z - roof.site.z];
    const [along, across] = roof.site.quarterTurn ? [-dz, dx] : [dx, dz];
    const [from, to] = roof.hipped ? [-roof.hipped.halfX, roof.hipped.halfX] : roof.ridgeEnds;
    const toSide = roof.halfDepth + roof.overhang - Math.abs(across);
    const toEnd = Math.min(along - from, to - along);
    if (toSide < 0 || toEnd < 0) return Number.NEGATIVE_INFINITY;
    const skirt = roof.hipped ? roof.hipped.halfX - roof.hipped.gableX : 0;
    return roof.eave + pitch * (toEnd < skirt ? Math.min(toSide, toEnd) : toSide);
  });
  return Math.max(...heights);
}
