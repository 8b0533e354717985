import { chosen, derived, published } from './figure.ts';

/**
 * Hổ Quyền: a ring of vồ brick in which elephants fought tigers. Lengths in metres; the royal stand,
 * with the elephants' gate below it, is the front.
 */
export const hoQuyen = {
  id: 'ho-quyen',
  figures: {
    outerDiameter: published(45, 'hq7'),
    innerDiameter: published(35, 'hq7'),
    /** From the arena's floor; the wall stands over the walk as its inner parapet. */
    innerHeight: published(5.9, 'hq1', 'hq3'),
    outerHeight: published(4.75, 'hq1', 'hq3'),
    topThickness: published(4, 'hq1', 'hq3'),
    baseThickness: published(5, 'hq1', 'hq3'),
    standArea: published(96, 'hq8'),
    standRise: published(1.5, 'hq8'),
    leftSteps: published(20, 'hq8'),
    rightSteps: published(15, 'hq8'),
    gateWidth: published(1.9, 'hq8'),
    gateHeight: published(3.9, 'hq8'),
    cages: published(5, 'hq1', 'hq8'),
    /** Of the walk's outer edge: the inner face is upright, the outer leans in by what top and base differ. */
    walkDiameter: derived(43, 'hq1', 'hq3', 'hq7'),
  },
  choices: {
    /** 12 × 8 m gives the published 96 m². */
    standWidth: chosen(12, 'hq8'),
    standFront: chosen(25.6),
    innerParapetThickness: chosen(0.62),
    standParapet: chosen(0.85),
    stairHalf: chosen(1.15),
    tread: chosen(0.34),
    /** Half widths of the cages' doors, and their heights: small, large, small, large, small. */
    cageHalves: [
      chosen(0.55, 'hq8'),
      chosen(0.8, 'hq8'),
      chosen(0.55, 'hq8'),
      chosen(0.8, 'hq8'),
      chosen(0.55, 'hq8'),
    ],
    cageHeights: [chosen(1.5), chosen(2), chosen(1.5), chosen(2), chosen(1.5)],
    /** Metres between the middles of two cages, along the wall. */
    cageSpacing: chosen(3.5),
    cageDepth: chosen(2.6),
    groundRadius: chosen(33),
  },
} as const;

const { figures, choices } = hoQuyen;

/** Radii of the ring: inner face, outer face at the foot and at the walk. */
export const INNER = figures.innerDiameter.value / 2;
export const FOOT = figures.outerDiameter.value / 2;
export const WALK_EDGE = figures.walkDiameter.value / 2;
export const WALK = figures.outerHeight.value;
export const STAND_FLOOR = WALK + figures.standRise.value;
export const STAND_HALF = choices.standWidth.value / 2;
export const STAND_FRONT = choices.standFront.value;
export const STAND_BACK = STAND_FRONT - figures.standArea.value / choices.standWidth.value;

/** Angles of the cages' middles, from +x towards −z, west to east as seen from the stand. */
export function cageAngles(): number[] {
  const step = choices.cageSpacing.value / INNER;
  return choices.cageHalves.map((_, k) => Math.PI / 2 + (2 - k) * step);
}
