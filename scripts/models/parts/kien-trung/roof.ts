import { kienTrung } from '../../buildings/kien-trung.ts';
import { LINES } from '../../buildings/kien-trung-plan.ts';
import type { Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { at } from '../../kit/vector.ts';
import { addDormer } from './dormer.ts';
import { type Face, faceBetween } from './face.ts';
import { addFinial } from './finial.ts';
import {
  addMansard,
  addRoll,
  addRolls,
  type MansardForm,
  mansardCorners,
  type RollStyle,
} from './mansard.ts';
import { MOULDING } from './style.ts';

/** What the roof is laid with and how its hips and ridges are finished, in one state of the palace. */
export interface RoofState {
  tiles: string;
  tint: Tint;
  ridges: string;
  roll: RollStyle;
  /** Roll on the central ridge, whose crown is the palace's height. */
  crown: string;
  finial: Tint;
}

const EAVE = kienTrung.choices.corniceTop.value - 0.06;
const CROWN = kienTrung.figures.height.value;
/** Free gutter between the wall and the first course. */
const GUTTER = 0.55;
const ROLL = 0.34;

/** The long roof, the two roofs of the centre, and the four of the corner pavilions. */
export function roofForms(): { main: MansardForm; centres: MansardForm[]; corners: MansardForm[] } {
  const { halfCentre, halfWidth, halfWings, flank, front, rear } = LINES;
  const main: MansardForm = {
    name: 'main',
    left: -flank + GUTTER,
    right: flank - GUTTER,
    front: front - GUTTER,
    back: rear + GUTTER,
    profile: [
      [0, EAVE],
      [1.6, EAVE + 2.1],
      [30, EAVE + 3.75],
    ],
  };
  const ridge = CROWN - ROLL;
  const centre = (
    name: string,
    frontLine: number,
    back: number,
    narrower: number,
  ): MansardForm => ({
    name,
    left: -halfCentre + GUTTER + narrower,
    right: halfCentre - GUTTER - narrower,
    front: frontLine,
    back,
    profile: [
      [0, EAVE],
      [1.5, EAVE + 2.75],
      [30, ridge],
    ],
  });
  const corner = (x: -1 | 1, z: 'front' | 'back'): MansardForm => {
    const [near, far] = [halfWings + GUTTER - 0.1, halfWidth - GUTTER];
    const depth = kienTrung.choices.pavilionDepth.value;
    const edge = z === 'front' ? LINES.pavilionFront : LINES.pavilionRear + depth;
    return {
      name: `corner ${x} ${z}`,
      left: x > 0 ? near : -far,
      right: x > 0 ? far : -near,
      front: edge - GUTTER,
      back: edge - depth + GUTTER - 0.1,
      profile: [
        [0, EAVE],
        [0.3, EAVE + 1.5],
        [0.72, EAVE + 2.75],
        [1.62, EAVE + 3.7],
      ],
    };
  };
  return {
    main,
    centres: [
      centre('front centre', LINES.centreFront - GUTTER, -1.6, 0),
      centre('rear centre', 1.6, LINES.centreRear + GUTTER, 0.4),
    ],
    corners: [corner(-1, 'front'), corner(1, 'front'), corner(-1, 'back'), corner(1, 'back')],
  };
}

/** Attic windows: front and rear over each wing's middle bay and beside the centre, two to a flank. */
function dormerPlaces(): { face: Face; s: number }[] {
  const { halfCentre, halfWings, flank, front, rear, centreFront, centreRear } = LINES;
  const wing = (halfCentre + halfWings) / 2;
  const faceOf = (half: number, z: number, sign: 1 | -1): Face =>
    faceBetween([-half * sign, z], [half * sign, z]);
  const long = (half: number, z: number, sign: 1 | -1, xs: number[]): { face: Face; s: number }[] =>
    xs.map((x) => ({ face: faceOf(half, z, sign), s: half + x }));
  const depth = front - rear;
  return [
    ...long(halfWings, front, 1, [-wing, wing]),
    ...long(halfCentre, centreFront, 1, [-6.8, 6.8]),
    ...long(halfWings, rear, -1, [-wing, wing]),
    ...long(halfCentre, centreRear, -1, [-3.4, 3.4]),
    ...([-1, 1] as const).flatMap((side) => {
      const face = faceBetween([side * flank, side * front], [side * flank, side * rear]);
      return [depth / 2 - 3, depth / 2 + 3].map((s) => ({ face, s }));
    }),
  ];
}

/** All roofs with their attic windows, rolls, crown and finials. */
export function addPalaceRoof(parts: PartSet, state: RoofState): void {
  const { detail } = parts;
  const tiles = parts.mesh(state.tiles, 'trim');
  const rolls = parts.mesh(state.ridges, 'trim');
  const { main, centres, corners } = roofForms();
  for (const form of [main, ...centres, ...corners]) {
    addMansard(tiles, form, state.tint, detail);
    const corner = corners.includes(form);
    if (corner && detail === 'far') continue;
    const roll = corner ? { ...state.roll, width: state.roll.width * 0.66 } : state.roll;
    addRolls(rolls, form, roll, detail !== 'far' && !corner);
  }
  const crown = parts.mesh(state.crown, 'trim');
  for (const form of [main, ...centres]) {
    const ring = at(mansardCorners(form), form.profile.length - 1);
    const [from, to] = [at(ring, 0), at(ring, 1)];
    const high = form === main ? 0.3 : ROLL;
    addRoll(form === main ? rolls : crown, [from, to], { ...state.roll, width: 0.4, height: high });
    for (const end of form === main ? [] : [from, to])
      addFinial(rolls, end, 0.75, state.finial, detail);
  }
  for (const form of corners) {
    const apex = at(at(mansardCorners(form), form.profile.length - 1), 0);
    const back = at(at(mansardCorners(form), form.profile.length - 1), 2);
    addFinial(
      rolls,
      [(apex[0] + back[0]) / 2, apex[1] - 0.3, (apex[2] + back[2]) / 2],
      1.15,
      state.finial,
      detail,
    );
  }
  const houses = parts.mesh('dormers', 'trim');
  for (const { face, s } of dormerPlaces()) {
    addDormer(houses, { face, s, behind: 0.74, foot: EAVE, roof: state.tint, detail });
  }
}

const LIME_ROLL: RollStyle = {
  strip: 'ivory',
  tint: MOULDING,
  repeat: 4,
  width: 0.3,
  height: 0.16,
};

/** Flat yellow-glazed tiles with lime and porcelain ridges, as rebuilt. */
export const ROOF_2024: RoofState = {
  tiles: 'yellow-tiles',
  tint: [1.09, 0.62, 0.07],
  ridges: 'lime-ridges',
  roll: LIME_ROLL,
  crown: 'crown-ridge',
  finial: tintOf('#2f8a6b'),
};

/** Slates with metal rolls, as one source has the first roof. */
export const ROOF_1923: RoofState = {
  tiles: 'slates',
  tint: tintOf('#7b828c'),
  ridges: 'metal-ridges',
  roll: { ...LIME_ROLL, tint: tintOf('#8b9296'), width: 0.24, height: 0.12 },
  crown: 'metal-crown',
  finial: tintOf('#8b9296'),
};
