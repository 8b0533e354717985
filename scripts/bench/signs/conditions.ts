import { picker, PLAIN_SCAN, type Scan } from './scan.ts';

/** Widths of the targets on the two prints, metres. */
export const PRINT_METRES = { a3: 0.236, a6: 0.0767 } as const;
export type PrintName = keyof typeof PRINT_METRES;

/** What a sign must stand, each by itself: straight ahead farther off, and one impairment at a time nearer by. */
export const CONDITIONS: Readonly<Record<string, { words: string; change: Partial<Scan> }>> = {
  frontal: { words: 'straight ahead', change: {} },
  tilt: { words: 'tilted by 55°', change: { tilt: 55 } },
  covered: { words: '40 % covered', change: { covered: { share: 0.4, from: 0 } } },
  evening: { words: 'evening, gain 0.35 with noise', change: { gain: 0.35, noise: 6 } },
  grey: { words: 'printed in grey', change: { isGrey: true } },
  pillar: { words: 'round a pillar of 0.5 m radius', change: { pillarMetres: 0.5 } },
};

/** Metres at which each condition is to be met. */
export const DISTANCES: Record<PrintName, { frontal: number; impaired: number }> = {
  a3: { frontal: 0.85, impaired: 0.6 },
  a6: { frontal: 0.3, impaired: 0.2 },
};

/** Scans of one condition: other walls and grain, from all sides. */
export const SCANS_A_CONDITION = 12;

/** The scans of a condition on a print; what differs between them is small, but for the side from which it comes. */
export function conditionScans(
  name: string,
  print: PrintName,
  more: Partial<Scan> = {},
  count = SCANS_A_CONDITION,
): Scan[] {
  const { frontal, impaired } = DISTANCES[print];
  return Array.from({ length: count }, (_, i) => {
    const pick = picker(6_101 + 53 * i);
    const from = (360 * i) / count;
    const scan: Scan = {
      ...PLAIN_SCAN,
      kind: name,
      seed: 100 + i,
      printMetres: PRINT_METRES[print],
      distanceMetres: name === 'frontal' ? frontal : impaired,
      tiltTowards: from,
      roll: pick(-8, 8),
      x: pick(-25, 25),
      y: pick(-15, 15),
      ...CONDITIONS[name].change,
      ...more,
    };
    return { ...scan, covered: { ...scan.covered, from } };
  });
}

/** One thing that is made harder step by step, until the sign is no longer found. */
export type Sweep = {
  name: string;
  words: string;
  unit: string;
  print: PrintName;
  /** From easy to hard. */
  steps: readonly number[];
  change: (step: number) => Partial<Scan>;
};

const far = (from: number, to: number, steps: number) =>
  Array.from({ length: steps }, (_, i) => round(from * (to / from) ** (i / (steps - 1))));

/** Farther, more tilted, more covered, darker, more bent, softer; all but the first two at the impaired distance. */
export const SWEEPS: readonly Sweep[] = [
  sweep('distance-a3', 'A3 straight ahead', 'm', far(0.7, 2.4, 16), (m) => ({ distanceMetres: m })),
  {
    ...sweep('distance-a6', 'A6 straight ahead', 'm', far(0.22, 0.8, 16), (m) => ({
      distanceMetres: m,
    })),
    print: 'a6',
  },
  sweep('tilt', 'tilt at 0.6 m', '°', [45, 50, 55, 58, 61, 64, 67, 70, 73, 76], (tilt) => ({
    tilt,
  })),
  sweep(
    'covered',
    'covered at 0.6 m',
    '%',
    [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80],
    (share) => ({
      covered: { share: share / 100, from: 0 },
    }),
  ),
  sweep(
    'gain',
    'light at 0.6 m',
    '×',
    [0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.16, 0.13, 0.1, 0.08, 0.06, 0.045, 0.035, 0.025],
    (gain) => ({
      gain,
      noise: 6,
    }),
  ),
  sweep(
    'pillar',
    'pillar at 0.6 m',
    'm radius',
    [1, 0.7, 0.5, 0.4, 0.3, 0.25, 0.2, 0.16, 0.13, 0.1],
    (metres) => ({
      pillarMetres: metres,
    }),
  ),
  sweep('softness', 'soft lens at 0.6 m', 'px', [1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6], (softness) => ({
    softness,
  })),
];

/** Scans of one step, and how many must find the sign. */
export const SCANS_A_STEP = 6;
export const ENOUGH = 5;

function sweep(
  name: string,
  words: string,
  unit: string,
  steps: readonly number[],
  change: Sweep['change'],
): Sweep {
  return { name, words, unit, print: 'a3', steps, change };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
