/** A place on the Earth, WGS 84, degrees. */
export type GeoPoint = { latitude: number; longitude: number };

/** A place as somebody knows it: it lies within so many metres. */
export type GeoFix = GeoPoint & { accuracyMetres: number };

/** The eight winds, from north clockwise. */
export const WINDS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;

export type Wind = (typeof WINDS)[number];

/** Mean radius of the Earth, metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The way over the ground in a straight line, metres, by the haversine of a round Earth: within 0.6 %. */
export function distanceMetres(from: GeoPoint, to: GeoPoint): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const across = Math.sin((b - a) / 2) ** 2;
  const along = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const haversine = across + Math.cos(a) * Math.cos(b) * along;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

/** In which direction one sets out, degrees from north, clockwise, 0 to 360. */
export function bearingDegrees(from: GeoPoint, to: GeoPoint): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const turn = radians(to.longitude - from.longitude);
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** The wind whose eighth of the compass holds a bearing. */
export function windOf(bearing: number): Wind {
  return WINDS[Math.round(bearing / 45) % 8] ?? 'north';
}
