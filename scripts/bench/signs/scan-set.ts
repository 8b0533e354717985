import { handheld, picker, type Pick, PLAIN_SCAN, type Scan } from './scan.ts';

/**
 * The fixed set of simulated scans that a sign's score counts: a score of 85 means that 85 % of these
 * found it. Raise the version with any change: scores of another version mean something else.
 */
export const SCAN_SET_VERSION = 1;

/** Scans of each kind; 160 in all. */
const EACH = 20;

/** An A3 print before a 640×480 camera of 60°, as visitors hold it; `far` 0 to 1 runs from near to far. */
const KINDS: Record<string, (pick: Pick, far: number) => Partial<Scan>> = {
  // From as near as the whole sign fits to where it is 70 pixels wide.
  facing: (pick, far) => ({ distanceMetres: between(0.4, 1.4, far), tilt: pick(0, 20) }),
  tilted: (pick, far) => ({ distanceMetres: between(0.4, 1, far), tilt: pick(30, 60) }),
  evening: (pick, far) => ({
    distanceMetres: between(0.4, 1.1, far),
    tilt: pick(0, 40),
    gain: pick(0.2, 0.5),
    noise: pick(4, 8),
  }),
  soft: (pick, far) => ({
    distanceMetres: between(0.4, 1, far),
    tilt: pick(0, 30),
    softness: pick(0.6, 1.8),
  }),
  shaken: (pick, far) => {
    const [pixels, angle] = [pick(3, 9), pick(0, Math.PI)];
    return {
      distanceMetres: between(0.4, 1, far),
      tilt: pick(0, 30),
      streak: { x: pixels * Math.cos(angle), y: pixels * Math.sin(angle) },
    };
  },
  covered: (pick, far) => ({
    distanceMetres: between(0.4, 1, far),
    tilt: pick(0, 35),
    covered: { share: pick(0.15, 0.5), from: pick(0, 360) },
  }),
  grey: (pick, far) => ({
    distanceMetres: between(0.4, 1.2, far),
    tilt: pick(0, 45),
    isGrey: true,
  }),
  // A little of everything, with a lamp's reflection and a shade across.
  hurried: (pick, far) => ({
    distanceMetres: between(0.45, 1, far),
    tilt: pick(15, 45),
    gain: pick(0.45, 0.85),
    noise: pick(3, 6),
    softness: pick(0.3, 0.9),
    covered: { share: pick(0, 0.25), from: pick(0, 360) },
    light: {
      gradient: { from: pick(0.4, 0.7), to: pick(1, 1.3), degrees: pick(0, 360) },
      glare: {
        x: pick(240, 400),
        y: pick(180, 300),
        radius: pick(25, 60),
        strength: pick(80, 200),
      },
    },
  }),
};

export const SCAN_KINDS: readonly string[] = Object.keys(KINDS);

/** All scans of the set, the same at every call. */
export function scanSet(): Scan[] {
  return SCAN_KINDS.flatMap((kind, row) => {
    const pick = picker(4_001 + 97 * row);
    return Array.from({ length: EACH }, (_, i) => ({
      ...PLAIN_SCAN,
      ...handheld(pick),
      ...KINDS[kind](pick, (i + pick(0, 1)) / EACH),
      kind,
    }));
  });
}

/** By equal ratios, as sizes in a picture go. */
function between(low: number, high: number, share: number): number {
  return low * (high / low) ** share;
}
