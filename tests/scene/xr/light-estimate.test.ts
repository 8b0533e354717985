import { DirectionalLight, LightProbe, Object3D } from 'three';
import { expect, it } from 'vitest';
import { applyEstimate } from '#scene/xr/light-estimate.ts';

it('lights the lamps as the device estimates, a colour below 1 and the rest as strength', () => {
  const sun = new DirectionalLight();
  sun.target = new Object3D();
  sun.target.position.set(0, 0, -10);
  const probe = new LightProbe();
  applyEstimate(
    {
      sphericalHarmonicsCoefficients: Float32Array.from({ length: 27 }, (_, index) => index),
      primaryLightDirection: { x: 0, y: 1, z: 0 },
      primaryLightIntensity: { x: 4, y: 2, z: 1 },
    },
    { probe, sun },
  );
  expect(probe.sh.coefficients[8]?.toArray()).toEqual([24, 25, 26]);
  expect(probe.intensity).toBe(1);
  expect(sun.color.toArray()).toEqual([1, 0.5, 0.25]);
  expect(sun.intensity).toBe(4);
  expect(sun.position.toArray()).toEqual([0, 1, -10]);
});
