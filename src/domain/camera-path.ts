import type { Matrix4, Vector3 } from './pose.ts';
import { seededRandom } from './seeded-random.ts';

/** How a hand moves a camera before a sign, over and over. */
export type CameraPathOptions = {
  /** The printed image target that the camera comes onto and stays with. */
  targetWidthMetres: number;
  targetHeightMetres: number;
  /** After this long the path closes and begins again without a jump. */
  periodMs: number;
  /** Chooses the tremor; the same seed gives the same path. */
  seed: number;
  /** Half swing of each of the tremor's three angles, degrees; 0 for a tripod. */
  tremorDegrees: number;
};

export const CAMERA_PATH_DEFAULTS = { periodMs: 8_000, seed: 1, tremorDegrees: 0.12 };

/** Parts of a round in which the camera comes onto the sign, and leaves it again. */
const ARRIVAL_ENDS = 0.12;
const DEPARTURE_BEGINS = 0.9;

/** Distance at which the target's longer side fills about half of a 45° picture. */
const DISTANCE_PER_SIDE = 2.3;
const DEGREE = Math.PI / 180;

type Wave = { turns: number; phase: number; share: number };

/**
 * A known camera movement over a lying sign: it begins beside it, comes onto it, tilts, turns, nears and
 * retires, and leaves. Given a time in milliseconds it returns the target's modelView.
 */
export function cameraPath(options: CameraPathOptions): (timeMs: number) => Matrix4 {
  const side = Math.max(options.targetWidthMetres, options.targetHeightMetres);
  const random = seededRandom(options.seed);
  const tremors = [0, 1, 2].map(() => tremor(options.periodMs, random));
  return (timeMs) => {
    const round = wrap(timeMs / options.periodMs);
    const turn = round * 2 * Math.PI;
    const distance = side * DISTANCE_PER_SIDE * (1 + 0.18 * Math.cos(turn * 2));
    const yaw = 24 * DEGREE * Math.sin(turn);
    const pitch = (-41 + 11 * Math.cos(turn * 2)) * DEGREE;
    const [shakeYaw, shakePitch, shakeRoll] = tremors.map(
      (waves) => options.tremorDegrees * DEGREE * swing(waves, turn),
    ) as [number, number, number];
    const eye: Vector3 = [
      distance * Math.sin(yaw) * Math.cos(pitch),
      distance * Math.sin(pitch),
      distance * Math.cos(yaw) * Math.cos(pitch),
    ];
    const beside = away(round) * side * 2.6;
    const aim: Vector3 = [beside, beside * 0.25, 0];
    const roll = 7 * DEGREE * Math.sin(turn * 3) + shakeRoll;
    return lookAt(eye, aim, [shakeYaw, shakePitch, roll]);
  };
}

/** A share of 1 is off the sign, 0 is on it, with no jump of speed between. */
function away(round: number): number {
  if (round < ARRIVAL_ENDS) return 1 - ease(round / ARRIVAL_ENDS);
  if (round > DEPARTURE_BEGINS) return ease((round - DEPARTURE_BEGINS) / (1 - DEPARTURE_BEGINS));
  return 0;
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

function wrap(rounds: number): number {
  return rounds - Math.floor(rounds);
}

/** Hand tremor lies between about 1 and 8 Hz; whole turns per round let the path close. */
function tremor(periodMs: number, random: () => number): readonly Wave[] {
  const weights = [0.5, 0.3, 0.2];
  return weights.map((share, index) => {
    const hertz = 1 + index * 2.5 + 2 * random();
    const turns = Math.max(1, Math.round((hertz * periodMs) / 1_000));
    return { turns, phase: 2 * Math.PI * random(), share };
  });
}

function swing(waves: readonly Wave[], turn: number): number {
  return waves.reduce(
    (sum, wave) => sum + wave.share * Math.sin(turn * wave.turns + wave.phase),
    0,
  );
}

/** The camera at `eye` looking at `aim` with the target's y upright, then turned by yaw, pitch and roll of the hand. */
function lookAt(eye: Vector3, aim: Vector3, [yaw, pitch, roll]: Vector3): Matrix4 {
  const back = normalize(subtract(eye, aim));
  const right = normalize(cross([0, 1, 0], back));
  const up = cross(back, right);
  // Small angles of the hand, in the camera's own axes.
  const right2 = combine(right, Math.cos(yaw), back, -Math.sin(yaw));
  const back2 = combine(back, Math.cos(yaw), right, Math.sin(yaw));
  const up2 = combine(up, Math.cos(pitch), back2, -Math.sin(pitch));
  const back3 = combine(back2, Math.cos(pitch), up, Math.sin(pitch));
  const right3 = combine(right2, Math.cos(roll), up2, Math.sin(roll));
  const up3 = combine(up2, Math.cos(roll), right2, -Math.sin(roll));
  const columns = ([0, 1, 2] as const).flatMap((axis) => [right3[axis], up3[axis], back3[axis], 0]);
  const origin = [right3, up3, back3].map((axis) => -dot(axis, eye));
  return [...columns, ...origin, 1];
}

function combine(a: Vector3, shareA: number, b: Vector3, shareB: number): Vector3 {
  return [
    a[0] * shareA + b[0] * shareB,
    a[1] * shareA + b[1] * shareB,
    a[2] * shareA + b[2] * shareB,
  ];
}

function subtract(a: Vector3, b: Vector3): Vector3 {
  return combine(a, 1, b, -1);
}

function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function normalize(vector: Vector3): Vector3 {
  const length = Math.hypot(...vector);
  return combine(vector, 1 / length, vector, 0);
}
