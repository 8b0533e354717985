import { type Lens, lensOf } from '../render/lens.ts';
import { PLAIN_SENSOR } from '../render/sensor.ts';
import { SERIES_LENGTH, STRANGERS } from '../signs/sign-set.ts';
import { type Author, landscape, ordinary, portrait, USUAL_DEGREES } from './author.ts';
import { type Path, sway, trembling } from './paths.ts';

/** Frames that show one of several signs in turn, and the bare wall before each. */
export const FRAMES_A_SIGN = 40;
export const FRAMES_BETWEEN = 12;

/** Films that differ in light, camera, and in what there is to be seen. */
export const CONDITION_SEQUENCES: Readonly<Record<string, Author>> = {
  'low-light': (_, seed) => ({
    path: ordinary(seed),
    shutter: { exposureSeconds: 1 / 33, moments: 6, readoutSeconds: 0 },
    sensor: { ...PLAIN_SENSOR, gain: 0.22, offset: 6, noise: 7 },
  }),
  glare: (pick, seed) => {
    const [x, y] = [pick(200, 260), pick(180, 240)];
    const gradient = { from: 0.35, to: 1.35, degrees: pick(0, 90) };
    return {
      path: ordinary(seed),
      lightingAt: (seconds) => ({
        gradient,
        glare: { x: x + 70 * seconds, y: y + 20 * seconds, radius: 80, strength: 200 },
      }),
    };
  },
  'dim-blur': (_, seed) => ({
    path: trembling(ordinary(seed), seed, 4, 0.4),
    shutter: { exposureSeconds: 1 / 30, moments: 8, readoutSeconds: 0 },
    sensor: { ...PLAIN_SENSOR, gain: 0.3, noise: 5 },
  }),
  occlusion: (pick, seed) => {
    const angle = pick(-100, -60);
    return {
      path: ordinary(seed),
      coversAt: (seconds) => {
        const share = Math.min(1, Math.max(0, (seconds - 0.7) / 0.5));
        return [
          {
            kind: 'hand',
            x: 330 + 20 * Math.sin(seconds * 3),
            y: 700 - 400 * share,
            size: 220,
            angle,
          },
        ];
      },
    };
  },
  card: (pick, seed) => {
    const [x, angle] = [pick(260, 340), pick(-20, 20)];
    return {
      path: ordinary(seed),
      coversAt: (seconds) =>
        seconds > 0.95 && seconds < 1.45 ? [{ kind: 'card', x, y: 250, size: 260, angle }] : [],
    };
  },
  ...fieldsOfView(),
  phone: (pick, seed) => ({
    lens: {
      ...lensOf(640, 480, 2 * atanDegrees(Math.tan((USUAL_DEGREES * Math.PI) / 360) * 1.06), 0.018),
    },
    told: landscape(),
    path: trembling(
      sway(seed, { share: 0.52 }, { yaw: 26, pitch: 14, roll: 6, x: 60, y: 30 }),
      seed,
      2,
      0.25,
    ),
    shutter: { exposureSeconds: 1 / 60, moments: 4, readoutSeconds: 0.02 },
    sensor: { gain: pick(0.85, 1), offset: 4, softness: 0.8, noise: 4, compression: 75 },
  }),
  clutter: (_, seed) => ({ cast: 'none', path: roaming(seed) }),
  strangers: (_, seed) => ({ ...inTurn(STRANGERS), cast: 'strangers', path: ordinary(seed) }),
  'look-alikes': (_, seed) => ({ ...inTurn(SERIES_LENGTH), cast: 'series', path: ordinary(seed) }),
  twins: (_, seed) => ({ ...inTurn(2), cast: 'twins', path: ordinary(seed) }),
};

/** A camera that looks about; without a sign only the wall tells. */
function roaming(seed: number): Path {
  return sway(seed, {}, { share: 0.2, yaw: 35, pitch: 25, roll: 30, x: 300, y: 200 });
}

function fieldsOfView(): Record<string, Author> {
  const authors: Record<string, Author> = {};
  for (const degrees of [40, 50, 60, 70]) {
    const seen =
      (lens: Lens, share: number): Author =>
      (_, seed) => ({
        lens,
        told: null,
        path: sway(
          seed,
          { share, pitch: -12 },
          { share: 0.05, yaw: 36, pitch: 14, roll: 6, x: 40, y: 25 },
        ),
      });
    authors[`fov-${degrees}-landscape`] = seen(landscape(degrees), 0.46);
    authors[`fov-${degrees}-portrait`] = seen(portrait(degrees), 0.66);
  }
  return authors;
}

function inTurn(count: number) {
  return { frameCount: count * (FRAMES_A_SIGN + FRAMES_BETWEEN) };
}

function atanDegrees(tangent: number): number {
  return (Math.atan(tangent) * 180) / Math.PI;
}
