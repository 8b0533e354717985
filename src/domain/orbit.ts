/** A viewer's place on a sphere around the building. Azimuth 0 faces the front, +π/2 stands at the building's right. */
export type Orbit = { azimuthRadians: number; elevationRadians: number; distanceMetres: number };

/** A building's box, metres, its ground centred at the origin. */
export type Box = { widthMetres: number; depthMetres: number; heightMetres: number };

/** Half the visible angle's tangent, across and up. */
export type ViewTangents = { across: number; up: number };

const MIN_ELEVATION = (2 * Math.PI) / 180;
const MAX_ELEVATION = (86 * Math.PI) / 180;
/** Part of the picture that the box may fill at home; on a phone held upright its corners, court and not hall, are cut. */
const FILL = 0.92;
const FILL_ACROSS_UPRIGHT = 1.2;
/** From here one sees the front, the side and the roof. */
const HOME_AZIMUTH = (32 * Math.PI) / 180;
const HOME_ELEVATION = (17 * Math.PI) / 180;

export type OrbitBounds = { minDistanceMetres: number; maxDistanceMetres: number };

/** Height of the point that the view turns about, metres above the ground. */
export function orbitCentreMetres(box: Box): number {
  return box.heightMetres * 0.45;
}

/** The view that shows the building as large as the picture allows. */
export function homeOrbit(box: Box, view: ViewTangents): Orbit {
  const sinA = Math.sin(HOME_AZIMUTH);
  const cosA = Math.cos(HOME_AZIMUTH);
  const sinE = Math.sin(HOME_ELEVATION);
  const cosE = Math.cos(HOME_ELEVATION);
  const fillAcross = view.across < view.up ? FILL_ACROSS_UPRIGHT : FILL;
  let distance = 0;
  for (const x of [-box.widthMetres / 2, box.widthMetres / 2]) {
    for (const z of [-box.depthMetres / 2, box.depthMetres / 2]) {
      for (const ground of [0, box.heightMetres]) {
        const y = ground - orbitCentreMetres(box);
        // The corner in the camera's axes, with `towards` pointing from the centre to the eye.
        const across = x * cosA - z * sinA;
        const level = x * sinA + z * cosA;
        const up = y * cosE - level * sinE;
        const towards = y * sinE + level * cosE;
        distance = Math.max(
          distance,
          towards + Math.abs(across) / (view.across * fillAcross),
          towards + Math.abs(up) / (view.up * FILL),
        );
      }
    }
  }
  return {
    azimuthRadians: HOME_AZIMUTH,
    elevationRadians: HOME_ELEVATION,
    distanceMetres: distance,
  };
}

/** From near enough to look under the eaves, to half as far again as home. */
export function orbitBounds(box: Box, home: Orbit): OrbitBounds {
  return {
    minDistanceMetres: Math.min(home.distanceMetres, Math.max(box.depthMetres, box.heightMetres)),
    maxDistanceMetres: home.distanceMetres * 1.5,
  };
}

/** Walks around (no bounds) and up or down (never below the ground, never over the zenith). */
export function turnOrbit(orbit: Orbit, azimuthRadians: number, elevationRadians: number): Orbit {
  return {
    ...orbit,
    azimuthRadians: orbit.azimuthRadians + azimuthRadians,
    elevationRadians: Math.min(
      MAX_ELEVATION,
      Math.max(MIN_ELEVATION, orbit.elevationRadians + elevationRadians),
    ),
  };
}

/** Comes nearer (`factor` above 1) or goes back, within bounds. */
export function zoomOrbit(orbit: Orbit, factor: number, bounds: OrbitBounds): Orbit {
  return {
    ...orbit,
    distanceMetres: Math.min(
      bounds.maxDistanceMetres,
      Math.max(bounds.minDistanceMetres, orbit.distanceMetres / factor),
    ),
  };
}
