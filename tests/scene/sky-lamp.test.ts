import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { SKY_INTENSITY } from '#scene/create-daylight.ts';
import { createSkyLamp, meanLight } from '#scene/sky-lamp.ts';

describe('createSkyLamp', () => {
  it('is brighter and bluer from above than from the ground', () => {
    const above = meanLight(1);
    const below = meanLight(-1);
    expect(above.g).toBeGreaterThan(1.5 * below.g);
    expect(above.b / above.r).toBeGreaterThan(below.b / below.r);
  });

  it('gives a level white surface as much light as the sky does', () => {
    const lamp = createSkyLamp();
    const lit = lamp.color.clone().multiplyScalar(lamp.intensity / Math.PI);
    const sky = meanLight(1).multiplyScalar(SKY_INTENSITY);
    const distance = new Color(lit.r - sky.r, lit.g - sky.g, lit.b - sky.b);
    expect(Math.hypot(distance.r, distance.g, distance.b)).toBeLessThan(1e-9);
  });

  it('keeps its direction wherever its group stands', () => {
    const { x, y, z } = createSkyLamp().position;
    expect([x, z]).toEqual([0, 0]);
    expect(y).toBeGreaterThan(1e5);
  });
});
