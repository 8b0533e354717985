import type { View } from '../../models/render/views.ts';

/** A view of a place (metres) from a bearing (degrees from the front, positive to the right), a height (degrees) and a distance (metres). */
export function orbit(
  target: View['target'],
  [bearing, height, distance]: readonly [bearing: number, height: number, distance: number],
  fieldOfViewDegrees: number,
): View {
  const [a, e] = [(bearing * Math.PI) / 180, (height * Math.PI) / 180];
  const [x, y, z] = target;
  return {
    eye: [
      x + Math.sin(a) * Math.cos(e) * distance,
      y + Math.sin(e) * distance,
      z + Math.cos(a) * Math.cos(e) * distance,
    ],
    target,
    fieldOfViewDegrees,
  };
}
