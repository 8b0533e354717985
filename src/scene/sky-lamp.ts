import { Color, HemisphereLight, Vector3 } from 'three';
import { SKY_INTENSITY } from './create-daylight.ts';
import { skyRadiance } from './sky-radiance.ts';

/** Directions that are asked for the mean light of half the sky. */
const SAMPLES = 400;
/** Three takes the direction of such a lamp from its place: from so high it is up, wherever its group stands. */
const HEIGHT_METRES = 1e6;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** One lamp in the sky's place, for a device to which reflections are too dear: the same light on all that is matt. */
export function createSkyLamp(): HemisphereLight {
  // Light that comes from all around is as bright as π times its radiance.
  const lamp = new HemisphereLight(meanLight(1), meanLight(-1), SKY_INTENSITY * Math.PI);
  lamp.position.set(0, HEIGHT_METRES, 0);
  return lamp;
}

/** Mean radiance of the sky above (1) or below (−1), weighted as a level surface receives it. */
export function meanLight(side: 1 | -1): Color {
  const direction = new Vector3();
  const light = new Color();
  const mean = new Color(0, 0, 0);
  for (let index = 0; index < SAMPLES; index += 1) {
    const share = (index + 0.5) / SAMPLES;
    // Evenly over the disc that a level surface sees.
    const radius = Math.sqrt(share);
    const angle = index * GOLDEN_ANGLE;
    const height = side * Math.sqrt(1 - share);
    direction.set(Math.cos(angle) * radius, height, Math.sin(angle) * radius);
    mean.add(skyRadiance(direction, light));
  }
  return mean.multiplyScalar(1 / SAMPLES);
}
