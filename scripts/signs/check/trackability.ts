import type { ExtractedSign, Workshop } from './extract.ts';
import { PLAIN_VIEW, probe, type ProbeMatch, type ProbeView } from './probe.ts';

/** What the engine's own features and cells say of a sign, without a scan. */
export type Trackability = {
  /** Features kept to find it by. */
  features: number;
  /** Features that a plain view (140 pixels wide) finds again in their place. */
  foundAgain: number;
  /** Share of the sign's cells that say something of their own, 0 to 1. */
  spread: number;
  /** Matches where half the sign is hidden, the worse half for it, as a share of all. */
  worstHalf: number;
  /** For each width in pixels: features found again, without and with a soft lens. */
  byWidth: readonly { pixels: number; sharp: number; soft: number }[];
  /** For each tilt in degrees: features found again, about the axis that is worse for it. */
  byTilt: readonly { degrees: number; matches: number }[];
  /** In the evening: a third of the light, much grain. */
  evening: number;
  /** How much of what is found lies just as well one step aside, and turned about a point, 0 to 1: a pattern that repeats itself. */
  shifted: number;
  turned: number;
  /** Median standard deviation of its cells, grey levels. */
  contrast: number;
  /** What its cells say in all, as so many cells that say something of their own. */
  telling: number;
  /** What of that is left in half the light and grain. */
  tellingInDusk: number;
};

const WIDTHS = [45, 51, 58, 66, 75, 85, 97, 110, 125, 140, 163, 190];
const TILTS = [30, 40, 50, 55, 60, 65, 70];
export const SOFT = 1.5;
/** A cell of less variance is nothing to the engine; one that says less than this says little. */
const LEAST_VARIANCE = 20;
const SAYS_SOMETHING = 0.3;
const DUSK = { gain: 0.5, noise: 4 };

export function trackability(sign: ExtractedSign, workshop: Workshop): Trackability {
  const look = (view: Partial<ProbeView>) => probe(sign, { ...PLAIN_VIEW, ...view }, workshop);
  const count = (view: Partial<ProbeView>) => inPlace(look(view)).length;
  const plain = look({});
  const said = saidByCells(sign);
  return {
    features: sign.features.count,
    foundAgain: inPlace(plain).length,
    spread: said.filter((says) => says >= SAYS_SOMETHING).length / said.length,
    worstHalf: worstHalf(inPlace(plain)),
    byWidth: WIDTHS.map((pixels) => ({
      pixels,
      sharp: count({ pixels }),
      soft: count({ pixels, softness: SOFT }),
    })),
    byTilt: TILTS.map((degrees) => ({
      degrees,
      matches: Math.min(count({ yaw: degrees }), count({ pitch: degrees })),
    })),
    evening: count({ gain: 0.35, noise: 6 }),
    shifted: likeness(plain, false),
    turned: likeness(plain, true),
    contrast: Math.sqrt(medianOf([...sign.cells.variances])),
    telling: said.reduce((sum, says) => sum + says, 0),
    tellingInDusk: said.reduce((sum, says, cell) => {
      const light = DUSK.gain ** 2 * sign.cells.variances[cell];
      return sum + (says * light) / (light + DUSK.noise ** 2);
    }, 0),
  };
}

/** For each cell what it says, 0 to 1; nothing where it is flat. */
export function saidByCells({ cells }: ExtractedSign): number[] {
  return Array.from(cells.weights, (weight, cell) =>
    cells.variances[cell] < LEAST_VARIANCE ? 0 : weight,
  );
}

export function inPlace(matches: readonly ProbeMatch[]): ProbeMatch[] {
  return matches.filter((match) => match.inPlace);
}

const DIRECTIONS = 16;

/** The smallest share of the matches that a line through the middle leaves on one side. */
function worstHalf(matches: readonly ProbeMatch[]): number {
  if (matches.length === 0) return 0;
  const shares = Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return matches.filter(({ x, y }) => x * cos + y * sin > 0).length / matches.length;
  });
  return Math.min(...shares);
}

/** Sign widths, and parts of a whole turn, that count as one and the same way to lay a sign over itself. */
const STEP = 0.04;
const TURNS = 24;
/** Matches that are turned less, 256ths of a turn, are not turned. */
const LEAST_TURN = 16;

/**
 * The most matches that agree on one other way to lay the sign over itself, a step aside or a turn about
 * a point, as a share of those that are in place.
 */
function likeness(matches: readonly ProbeMatch[], isTurned: boolean): number {
  const ways = new Map<string, number>();
  for (const { x, y, keptX, keptY, turn, inPlace: isPlaced } of matches) {
    if (isPlaced) continue;
    if (isTurned && Math.min(turn, 256 - turn) < LEAST_TURN) continue;
    // Which way a feature points differs between the views it is known from: a step aside asks no more.
    const angle = isTurned ? (turn * 2 * Math.PI) / 256 : 0;
    const stepX = x - (keptX * Math.cos(angle) - keptY * Math.sin(angle));
    const stepY = y - (keptX * Math.sin(angle) + keptY * Math.cos(angle));
    const part = Math.round((angle * TURNS) / (2 * Math.PI)) % TURNS;
    const way = `${part} ${Math.round(stepX / STEP)} ${Math.round(stepY / STEP)}`;
    ways.set(way, (ways.get(way) ?? 0) + 1);
  }
  return Math.min(1, Math.max(0, ...ways.values()) / Math.max(1, inPlace(matches).length));
}

function medianOf(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}
