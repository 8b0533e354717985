import type { DirectionalLight, LightProbe } from 'three';

/** WebXR's handle of the light at one place; it is only handed back. */
export type LightSource = EventTarget;

/** The light around a place as WebXR estimates it. */
export type LightEstimate = {
  /** Nine coefficients of red, green and blue. */
  sphericalHarmonicsCoefficients: Float32Array;
  /** Towards the brightest light. */
  primaryLightDirection: { x: number; y: number; z: number };
  /** Red, green and blue; may be above 1. */
  primaryLightIntensity: { x: number; y: number; z: number };
};

/** Lights two lamps as the estimate says. */
export function applyEstimate(
  estimate: LightEstimate,
  { probe, sun }: { probe: LightProbe; sun: DirectionalLight },
): void {
  probe.sh.fromArray(estimate.sphericalHarmonicsCoefficients as unknown as number[]);
  probe.intensity = 1;
  const { x: red, y: green, z: blue } = estimate.primaryLightIntensity;
  // A colour stays below 1; what is more is the lamp's strength.
  const strength = Math.max(1, red, green, blue);
  sun.color.setRGB(red / strength, green / strength, blue / strength);
  sun.intensity = strength;
  const { x, y, z } = estimate.primaryLightDirection;
  sun.position.set(x, y, z).add(sun.target.position);
}
