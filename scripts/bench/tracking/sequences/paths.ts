import { seededRandom } from '#domain/seeded-random.ts';
import { FACING, type Placement } from '../render/placement.ts';

/** Where the sign is at a time in seconds. */
export type Path = (seconds: number) => Placement;

const MEASURES = ['share', 'yaw', 'pitch', 'roll', 'x', 'y'] as const;

/** Stays. */
export function still(placement: Partial<Placement>): Path {
  const whole = { ...FACING, ...placement };
  return () => whole;
}

/** Goes from one placement to the next and rests at each for a moment: no jump of place or speed. */
export function through(...keys: readonly (Partial<Placement> & { at: number })[]): Path {
  const whole = keys.map((key) => ({ ...FACING, ...key }));
  return (seconds) => {
    const next = whole.findIndex((key) => key.at > seconds);
    if (next === 0) return whole[0];
    if (next < 0) return whole[whole.length - 1];
    const [from, to] = [whole[next - 1], whole[next]];
    const share = (seconds - from.at) / (to.at - from.at);
    const eased = share * share * (3 - 2 * share);
    const placement = { ...FACING };
    for (const measure of MEASURES) {
      placement[measure] = from[measure] + (to[measure] - from[measure]) * eased;
    }
    return placement;
  };
}

/** A hand that moves slowly about a placement. */
export function sway(seed: number, middle: Partial<Placement>, swing: Partial<Placement>): Path {
  const around = { ...FACING, ...middle };
  const random = seededRandom(seed);
  const waves = MEASURES.map(() => ({
    radians: 0.9 + 1.2 * random(),
    phase: 2 * Math.PI * random(),
  }));
  return (seconds) => {
    const placement = { ...around };
    MEASURES.forEach((measure, i) => {
      const { radians, phase } = waves[i];
      placement[measure] += (swing[measure] ?? 0) * Math.sin(radians * seconds + phase);
    });
    return placement;
  };
}

/** Adds the tremor of a hand, 8 to 12 Hz; `pixels` and `degrees` are about its standard deviations. */
export function trembling(path: Path, seed: number, pixels: number, degrees: number): Path {
  const random = seededRandom(seed);
  const wave = () => {
    const parts = [0, 1, 2].map(() => ({
      radians: 2 * Math.PI * (8 + 4 * random()),
      phase: 2 * Math.PI * random(),
    }));
    return (seconds: number) =>
      0.8 * parts.reduce((sum, { radians, phase }) => sum + Math.sin(radians * seconds + phase), 0);
  };
  const [x, y, yaw, pitch, roll] = [wave(), wave(), wave(), wave(), wave()];
  return (seconds) => {
    const placement = path(seconds);
    return {
      ...placement,
      x: placement.x + pixels * x(seconds),
      y: placement.y + pixels * y(seconds),
      yaw: placement.yaw + degrees * yaw(seconds),
      pitch: placement.pitch + degrees * pitch(seconds),
      roll: placement.roll + degrees * roll(seconds),
    };
  };
}

/** Jumps from one path to another, as no camera does: what a tracker holds is wrong from then on. */
export function jumping(before: Path, after: Path, atSeconds: number): Path {
  return (seconds) => (seconds < atSeconds ? before(seconds) : after(seconds));
}
