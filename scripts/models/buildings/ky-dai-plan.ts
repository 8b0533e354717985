import { at } from '../kit/vector.ts';
import { kyDai } from './ky-dai.ts';

/** One truncated pyramid about the axis: its foot and its top, and the way up through its rear. */
export interface Tier {
  number: 1 | 2 | 3;
  foot: number;
  top: number;
  /** Half length and half depth, at the foot and at the top. */
  footHalf: readonly [number, number];
  topHalf: readonly [number, number];
  /** Stair cut into the rear behind an arch; the lowest tier has none. */
  way?: StairWay;
}

export interface StairWay {
  half: number;
  /** Height of the arch's springing over the tier's foot. */
  spring: number;
  /** Where the first riser and the last one stand. */
  from: number;
  to: number;
  steps: number;
  /** The stair is open to the sky from here on. */
  openFrom: number;
}

/** The three tiers from the ground up. */
export function tiersOfKyDai(): Tier[] {
  const { figures, choices } = kyDai;
  const batter = choices.batter.value;
  let foot = 0;
  return figures.tierHeights.map((height, i): Tier => {
    const [x, z] = at(choices.tierHalves, i);
    const lean = batter * height.value;
    const tier: Tier = {
      number: (i + 1) as Tier['number'],
      foot,
      top: foot + height.value,
      footHalf: [x.value, z.value],
      topHalf: [x.value - lean, z.value - lean],
    };
    foot = tier.top;
    if (i === 0) return tier;
    const half = (i === 1 ? figures.lowerWay : figures.upperWay).value / 2;
    const steps = Math.round(height.value / choices.stepRise.value);
    const from = -z.value + 0.7;
    return {
      ...tier,
      way: {
        half,
        spring: i === 1 ? 2.3 : 2.2,
        from,
        to: from + steps * choices.stepRun.value,
        steps,
        openFrom: -z.value + lean + 1.5,
      },
    };
  });
}
