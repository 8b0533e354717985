import { describe, expect, it } from 'vitest';
import type { Footprint } from '#domain/placement.ts';
import type { Vector3 } from '#domain/pose.ts';
import { standAlong, standBefore, type Standing } from '#domain/standing.ts';

/** 40 m across the front, 20 m deep. */
const FOOTPRINT = { footprintWidthMetres: 40, footprintDepthMetres: 20 };
const EYE: Vector3 = [0, 1.6, 0];

/** The ground's corners, seen from above, counter-clockwise from the front's left as one stands before it. */
function groundCorners(
  { position, headingRadians, scale }: Standing,
  { footprintWidthMetres, footprintDepthMetres }: Footprint,
): readonly Vector3[] {
  const [sine, cosine] = [Math.sin(headingRadians), Math.cos(headingRadians)];
  const [x, z] = [(footprintWidthMetres / 2) * scale, (footprintDepthMetres / 2) * scale];
  const corner = (right: number, out: number): Vector3 => [
    position[0] + right * cosine + out * sine,
    position[1],
    position[2] - right * sine + out * cosine,
  ];
  return [corner(-x, z), corner(x, z), corner(x, -z), corner(-x, -z)];
}

function corners(standing: Standing | null): number[][] {
  if (standing === null) throw new Error('it does not stand');
  // Adding 0 makes -0 a 0.
  return groundCorners(standing, FOOTPRINT).map((corner) =>
    corner.map((metres) => Math.round(metres * 1000) / 1000 + 0),
  );
}

describe('standBefore', () => {
  it('puts the front’s middle at the aimed point, looking at the eye', () => {
    const standing = standBefore([0, -0.2, -5], EYE, FOOTPRINT);
    expect(standing).toEqual({ position: [0, -0.2, -15], headingRadians: 0, scale: 1 });
    expect(corners(standing)).toEqual([
      [-20, -0.2, -5],
      [20, -0.2, -5],
      [20, -0.2, -25],
      [-20, -0.2, -25],
    ]);
  });

  it('looks to the right at somebody who stands there', () => {
    const standing = standBefore([-5, 0, 0], EYE, FOOTPRINT);
    expect(standing.headingRadians).toBeCloseTo(Math.PI / 2, 9);
    expect(corners(standing)).toEqual([
      [-5, 0, 20],
      [-5, 0, -20],
      [-25, 0, -20],
      [-25, 0, 20],
    ]);
  });

  it('is a hundredth on a table', () => {
    const standing = standBefore([0, 0.7, -1], EYE, FOOTPRINT, 0.01);
    expect(standing.position).toEqual([0, 0.7, -1.1]);
    expect(corners(standing)[0]).toEqual([-0.2, 0.7, -1]);
  });
});

describe('standAlong', () => {
  it('has its left corner at the first point and its front through the second, away from the eye', () => {
    const standing = standAlong([-3, 0, -6], 'corner', [1, 0, -6], EYE, FOOTPRINT);
    expect(corners(standing)).toEqual([
      [-3, 0, -6],
      [37, 0, -6],
      [37, 0, -26],
      [-3, 0, -26],
    ]);
  });

  it('has its right corner there when the second tap goes to the left', () => {
    const standing = standAlong([-3, 0, -6], 'corner', [-4, 0, -6], EYE, FOOTPRINT);
    expect(corners(standing)).toEqual([
      [-43, 0, -6],
      [-3, 0, -6],
      [-3, 0, -26],
      [-43, 0, -26],
    ]);
  });

  it('has the middle of its front at a front step, whichever way the second tap goes', () => {
    const wanted = [
      [-23, 0, -6],
      [17, 0, -6],
      [17, 0, -26],
      [-23, 0, -26],
    ];
    const first: Vector3 = [-3, 0, -6];
    expect(corners(standAlong(first, 'step', [2, 0, -6], EYE, FOOTPRINT))).toEqual(wanted);
    expect(corners(standAlong(first, 'step', [-9, 0, -6], EYE, FOOTPRINT))).toEqual(wanted);
  });

  it('turns its front to an eye that stands behind the line', () => {
    const standing = standAlong([-3, 0, 6], 'corner', [1, 0, 6], EYE, FOOTPRINT);
    expect(corners(standing)).toEqual([
      [37, 0, 6],
      [-3, 0, 6],
      [-3, 0, 26],
      [37, 0, 26],
    ]);
  });

  it('does not stand on two points that are nearly one', () => {
    expect(standAlong([0, 0, -6], 'corner', [0.29, 0, -6], EYE, FOOTPRINT)).toBeNull();
  });
});
