import { seededRandom } from '#domain/seeded-random.ts';
import { type Lens, lensOf } from '../render/lens.ts';
import { EVEN_LIGHT } from '../render/lighting.ts';
import { PLAIN_SENSOR } from '../render/sensor.ts';
import { SERIES_LENGTH, type SetName } from '../signs/sign-set.ts';
import { jumping, still, sway, through, trembling } from './paths.ts';
import type { Sequence, Shutter } from './sequence.ts';

/** The field of view that stock mind-ar takes every camera to have. */
const USUAL_DEGREES = 45;
const INSTANT: Shutter = { exposureSeconds: 0, moments: 1, readoutSeconds: 0 };

const landscape = (degrees = USUAL_DEGREES) => lensOf(640, 480, degrees);
const portrait = (degrees = USUAL_DEGREES) => lensOf(480, 640, degrees);

type Draft = Partial<Sequence> & Pick<Sequence, 'path'>;
/** `pick` gives a number of this sequence's own between two bounds, by set and seed. */
type Author = (pick: (low: number, high: number) => number, seed: number) => Draft;

/** Film lengths of those that show several signs in turn. */
export const FRAMES_A_SIGN = 40;
export const FRAMES_BETWEEN = 12;

const AUTHORS: Record<string, Author> = {
  'static-frontal': (pick) => ({
    frameCount: 60,
    isStill: true,
    path: still({ share: pick(0.45, 0.55), x: pick(-15, 15), y: pick(-10, 10) }),
  }),
  'static-tilt-50': (pick) => ({
    frameCount: 60,
    isStill: true,
    path: still({ share: 0.55, yaw: side(pick) * 50, x: pick(-10, 10), roll: pick(-4, 4) }),
  }),
  'orbit-60': (pick) => {
    const yaw = side(pick) * 60;
    const pitch = pick(-12, 6);
    return {
      frameCount: 120,
      path: through(
        { at: 0, share: 0.5 },
        { at: 2, yaw, pitch, share: 0.55 },
        { at: 4, share: 0.5 },
      ),
    };
  },
  approach: (pick) => {
    const [yaw, pitch] = [pick(-12, 12), pick(-12, 0)];
    return {
      frameCount: 120,
      path: through(
        { at: 0, share: 0.15, yaw, pitch },
        { at: 4, share: 0.9, yaw: yaw / 3, pitch: pitch / 3 },
      ),
    };
  },
  tiny: (pick, seed) => ({
    path: sway(
      seed,
      { share: 0.13, yaw: pick(-8, 8) },
      { share: 0.01, yaw: 8, pitch: 6, x: 30, y: 20 },
    ),
  }),
  'pan-blur': (pick, seed) => ({
    path: swept(seed, pick(110, 150)),
    shutter: { exposureSeconds: 1 / 60, moments: 8, readoutSeconds: 0 },
  }),
  'hand-shake': (pick, seed) => ({
    path: trembling(
      sway(seed, { yaw: pick(-15, 15), pitch: pick(-12, 0) }, { x: 12, y: 10 }),
      seed,
      2.4,
      0.25,
    ),
    shutter: { exposureSeconds: 1 / 60, moments: 4, readoutSeconds: 0 },
  }),
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
  'leave-return': (pick) => {
    const away = side(pick) * 600;
    const yaw = pick(-12, 12);
    const at = { share: 0.45, yaw };
    return {
      frameCount: 120,
      path: through(
        { at: 0.7, ...at },
        { at: 1.5, ...at, x: away },
        { at: 2.1, ...at, x: away },
        { at: 2.9, ...at },
      ),
    };
  },
  'roll-360': (pick) => {
    const turn = side(pick) * 360;
    return { frameCount: 120, path: through({ at: 0.2, yaw: 8 }, { at: 3.8, yaw: 8, roll: turn }) };
  },
  portrait: (_, seed) => ({ lens: portrait(), path: ordinary(seed, 0.66) }),
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
  stranger: (_, seed) => ({ cast: 'stranger', path: ordinary(seed) }),
  'look-alikes': (_, seed) => ({ ...inTurn(SERIES_LENGTH), cast: 'series', path: ordinary(seed) }),
  twins: (_, seed) => ({ ...inTurn(2), cast: 'twins', path: ordinary(seed) }),
  'fps-15': (_, seed) => ({
    framesPerSecond: 15,
    frameCount: 60,
    path: trembling(ordinary(seed), seed, 1.5, 0.15),
  }),
  'fps-10': (_, seed) => ({
    framesPerSecond: 10,
    frameCount: 40,
    path: trembling(ordinary(seed), seed, 1.5, 0.15),
  }),
  'jump-aside': (pick) =>
    jump({ yaw: 15 }, { yaw: 15, x: side(pick) * pick(13, 17), y: pick(6, 9) }),
  'jump-tilt': (pick) => {
    const yaw = side(pick) * pick(32, 40);
    return jump({ yaw }, { yaw: -yaw });
  },
  'jump-nearer': () => jump({ share: 0.5 }, { share: 0.56, roll: 4 }),
};

export const SEQUENCE_NAMES: readonly string[] = Object.keys(AUTHORS);

/** A sequence by its name; another set or seed gives another camera path. Throws on an unknown name. */
export function sequenceOf(name: string, set: SetName, seed: number): Sequence {
  const author = AUTHORS[name];
  if (author === undefined) throw new Error(`there is no sequence "${name}"`);
  const own = (set === 'tune' ? 10_000 : 50_000) + seed * 100 + SEQUENCE_NAMES.indexOf(name);
  const random = seededRandom(own);
  const draft = author((low, high) => low + (high - low) * random(), own);
  const lens = draft.lens ?? landscape();
  return {
    name,
    frameCount: 90,
    framesPerSecond: 30,
    told: lens,
    shutter: INSTANT,
    lightingAt: () => EVEN_LIGHT,
    sensor: PLAIN_SENSOR,
    coversAt: () => [],
    cast: 'one',
    jumpsAt: null,
    isStill: false,
    ...draft,
    lens,
  };
}

function side(pick: (low: number, high: number) => number): 1 | -1 {
  return pick(-1, 1) < 0 ? -1 : 1;
}

function ordinary(seed: number, share = 0.52) {
  return sway(seed, { share }, { share: 0.05, yaw: 20, pitch: 15, roll: 6, x: 40, y: 25 });
}

/** A camera that looks about; without a sign only the wall tells. */
function roaming(seed: number) {
  return sway(seed, {}, { share: 0.2, yaw: 35, pitch: 25, roll: 30, x: 300, y: 200 });
}

/** Pans to and fro after half a second of rest. */
function swept(seed: number, pixels: number) {
  const slow = sway(seed, { share: 0.45 }, { yaw: 6, pitch: 5 });
  return (seconds: number) => {
    const since = Math.max(0, seconds - 0.5);
    const grown = Math.min(1, since / 0.4);
    return { ...slow(seconds), x: grown * pixels * Math.sin(2 * Math.PI * 0.9 * since) };
  };
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

function jump(before: Parameters<typeof still>[0], after: Parameters<typeof still>[0]): Draft {
  const jumpsAt = 20;
  return {
    frameCount: 60,
    jumpsAt,
    path: jumping(still(before), still(after), (jumpsAt - 0.5) / 30),
  };
}

function atanDegrees(tangent: number): number {
  return (Math.atan(tangent) * 180) / Math.PI;
}
