import type { Placement } from '../render/placement.ts';
import { type Author, type Draft, eitherSide, ordinary, portrait } from './author.ts';
import { jumping, type Path, still, sway, through, trembling } from './paths.ts';

/** Films that differ in how the camera moves. */
export const MOTION_SEQUENCES: Readonly<Record<string, Author>> = {
  'static-frontal': (pick) => ({
    frameCount: 60,
    isStill: true,
    path: still({ share: pick(0.45, 0.55), x: pick(-15, 15), y: pick(-10, 10) }),
  }),
  'static-tilt-50': (pick) => ({
    frameCount: 60,
    isStill: true,
    path: still({ share: 0.55, yaw: eitherSide(pick) * 50, x: pick(-10, 10), roll: pick(-4, 4) }),
  }),
  'orbit-60': (pick) => {
    const yaw = eitherSide(pick) * 60;
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
  'leave-return': (pick) => {
    const away = eitherSide(pick) * 600;
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
    const turn = eitherSide(pick) * 360;
    return { frameCount: 120, path: through({ at: 0.2, yaw: 8 }, { at: 3.8, yaw: 8, roll: turn }) };
  },
  portrait: (_, seed) => ({ lens: portrait(), path: ordinary(seed, 0.66) }),
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
    jump({ yaw: 15 }, { yaw: 15, x: eitherSide(pick) * pick(13, 17), y: pick(6, 9) }),
  'jump-tilt': (pick) => {
    const yaw = eitherSide(pick) * pick(32, 40);
    return jump({ yaw }, { yaw: -yaw });
  },
  'jump-nearer': () => jump({ share: 0.5 }, { share: 0.56, roll: 4 }),
};

/** Pans to and fro after half a second of rest. */
function swept(seed: number, pixels: number): Path {
  const slow = sway(seed, { share: 0.45 }, { yaw: 6, pitch: 5 });
  return (seconds: number) => {
    const since = Math.max(0, seconds - 0.5);
    const grown = Math.min(1, since / 0.4);
    return { ...slow(seconds), x: grown * pixels * Math.sin(2 * Math.PI * 0.9 * since) };
  };
}

function jump(before: Partial<Placement>, after: Partial<Placement>): Draft {
  const jumpsAt = 20;
  return {
    frameCount: 60,
    jumpsAt,
    path: jumping(still(before), still(after), (jumpsAt - 0.5) / 30),
  };
}
