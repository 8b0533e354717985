/** What four inks can show on a paper: L*a*b* of the bare paper, of black, and of the six solid hues round the colour circle. */
export type Paper = {
  white: Lab;
  black: Lab;
  /** Yellow, red, magenta, blue, cyan, green. */
  hues: readonly Lab[];
};

export type Lab = readonly [lightness: number, a: number, b: number];

/**
 * Coated and uncoated paper in offset print, after the solids of ISO 12647-2:2004 for paper types 1 and
 * 4, written down from memory and not checked against the standard. Presses differ by some units; the
 * margin in `isPrintable` covers that.
 */
export const PAPERS: Record<'coated' | 'uncoated', Paper> = {
  coated: {
    white: [93, 0, -3],
    black: [16, 0, 0],
    hues: [
      [88, -6, 90],
      [46, 67, 47],
      [47, 72, -6],
      [24, 16, -45],
      [54, -36, -49],
      [49, -66, 24],
    ],
  },
  uncoated: {
    white: [92, 0, -3],
    black: [31, 1, 1],
    hues: [
      [86, -4, 75],
      [52, 53, 25],
      [54, 58, -2],
      [37, 8, -30],
      [58, -25, -43],
      [53, -42, 13],
    ],
  },
};

/** L*a*b* (D65) of a `#rrggbb` colour. */
export function labOf(colour: string): Lab {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  const [red, green, blue] = [r ?? 0, g ?? 0, b ?? 0];
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : (part * 24389) / 27 / 116 + 16 / 116,
  ) as [number, number, number];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/**
 * The most chroma that the inks reach at a lightness and hue: straight lines from each solid to bare
 * paper above it and to black below it, and between neighbouring hues.
 */
export function reach(paper: Paper, [lightness, a, b]: Lab): number {
  const hue = Math.atan2(b, a);
  const ring = paper.hues.map((solid) => ({ solid, angle: Math.atan2(solid[2], solid[1]) }));
  for (let index = 0; index < ring.length; index += 1) {
    const [one, next] = [ring[index], ring[(index + 1) % ring.length]];
    if (one === undefined || next === undefined) continue;
    const span = turn(next.angle - one.angle);
    const along = turn(hue - one.angle) / span;
    if (along < 0 || along > 1) continue;
    const between = (at: 0 | 1 | 2) => one.solid[at] + (next.solid[at] - one.solid[at]) * along;
    const [peak, chroma] = [between(0), Math.hypot(between(1), between(2))];
    const share =
      lightness >= peak
        ? (paper.white[0] - lightness) / (paper.white[0] - peak)
        : (lightness - paper.black[0]) / (peak - paper.black[0]);
    return Math.max(0, share) * chroma;
  }
  return 0;
}

/** How the colour comes out on that paper: lightness between paper and black as they are there, chroma cut at what the inks reach. */
export function printedLab(paper: Paper, colour: string): Lab {
  const [lightness, a, b] = labOf(colour);
  const printed = paper.black[0] + ((paper.white[0] - paper.black[0]) * lightness) / 100;
  const chroma = Math.hypot(a, b);
  const share = chroma === 0 ? 0 : Math.min(1, reach(paper, [printed, a, b]) / chroma);
  return [printed, a * share, b * share];
}

/** Share of a colour's chroma that the print keeps, from 0 to 1; greys keep all. */
export function keptChroma(paper: Paper, colour: string): number {
  const [, a, b] = labOf(colour);
  const [, printedA, printedB] = printedLab(paper, colour);
  const chroma = Math.hypot(a, b);
  return chroma < 1 ? 1 : Math.hypot(printedA, printedB) / chroma;
}

/** The colour with no more chroma than the paper shows, of the same lightness and hue; most colours stay as they are. */
export function withinReach(paper: Paper, colour: string): string {
  const share = keptChroma(paper, colour);
  if (share >= 0.995) return colour;
  const [lightness, a, b] = labOf(colour);
  return hexOf([lightness, a * share, b * share]);
}

/** The nearest `#rrggbb` colour to L*a*b* (D65). */
export function hexOf([lightness, a, b]: Lab): string {
  const fy = (lightness + 16) / 116;
  const part = (root: number) =>
    root ** 3 > 216 / 24389 ? root ** 3 : ((root * 116 - 16) * 27) / 24389;
  const [x, y, z] = [part(fy + a / 500) * 0.95047, part(fy), part(fy - b / 200) * 1.08883];
  const channels = [
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ].map((light) => {
    const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    const level = Math.round(Math.min(1, Math.max(0, value)) * 255);
    return level.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** Contrast of two colours as that paper shows them, after WCAG 2.2, from 1 to 21. */
export function printedContrast(paper: Paper, one: string, other: string): number {
  const [dark, light] = [one, other]
    .map((colour) => luminance(printedLab(paper, colour)[0]))
    .toSorted((first, second) => first - second) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function linear(level: number): number {
  const value = level / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance(lightness: number): number {
  const root = (lightness + 16) / 116;
  return root > 6 / 29 ? root ** 3 : (27 * lightness) / 24389;
}

/** An angle between −π and π. */
function turn(angle: number): number {
  const full = 2 * Math.PI;
  return angle - full * Math.round(angle / full);
}
