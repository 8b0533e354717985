import { type Wind, windOf } from './geo.ts';

/** Which side of the building the viewer stands on; `right` is the building's +x, to the right of who faces its front. */
export const VIEW_SIDES = [
  'front',
  'front-right',
  'right',
  'back-right',
  'back',
  'back-left',
  'left',
  'front-left',
] as const;

export type ViewSide = (typeof VIEW_SIDES)[number];

/** How high the eye is: with the eaves, above the roof, or nearly straight above. */
export type ViewHeight = 'level' | 'above' | 'overhead';

/** `azimuthRadians` turns from the front (0) towards the building's right (+π/2) and has no bounds. */
export type ViewDirection = { side: ViewSide; height: ViewHeight; azimuthRadians: number };

const LEVEL_BELOW_RADIANS = (20 * Math.PI) / 180;
const OVERHEAD_ABOVE_RADIANS = (60 * Math.PI) / 180;

/**
 * Puts a view into words for who cannot see it. `azimuthRadians` turns from the front (0) towards
 * the building's right (+π/2) and has no bounds; `elevationRadians` is 0 at eye level, π/2 straight above.
 */
export function viewDirection(azimuthRadians: number, elevationRadians: number): ViewDirection {
  const eighths = Math.round(azimuthRadians / (Math.PI / 4));
  const side = VIEW_SIDES[((eighths % 8) + 8) % 8] ?? 'front';
  return { side, height: heightOf(elevationRadians), azimuthRadians };
}

function heightOf(elevationRadians: number): ViewHeight {
  if (elevationRadians < LEVEL_BELOW_RADIANS) return 'level';
  return elevationRadians > OVERHEAD_ABOVE_RADIANS ? 'overhead' : 'above';
}

/**
 * From which of the eight winds a view looks at a building whose front faces `facingDegrees`, from
 * north, clockwise: who stands before a front that faces south looks from the south.
 */
export function compassSide(azimuthRadians: number, facingDegrees: number): Wind {
  const bearing = facingDegrees - (azimuthRadians * 180) / Math.PI;
  return windOf(((bearing % 360) + 360) % 360);
}
