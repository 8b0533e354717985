import { EVIDENCE_CLASSES } from './evidence.ts';
import type { ReconstructionPart } from './reconstruction.ts';

/** Parts that one model file can tell apart. */
export const MOST_PARTS = 64;

/**
 * The part's number that a vertex colour's alpha carries, 0 to 1: 4 × part + 2 in 255ths, so that an
 * error of one step, which meshopt compression may make, changes nothing.
 */
export function partOfAlpha(alpha: number): number {
  return Math.round(alpha * 255) >> 2;
}

/** The parts of a model by number, from its scene's extras; throws where they are none. */
export function readPartTable(extras: unknown): readonly ReconstructionPart[] {
  const parts = isRecord(extras) ? extras['parts'] : undefined;
  if (!Array.isArray(parts) || parts.length > MOST_PARTS || !parts.every(isPart)) {
    throw new TypeError('the model lists no parts');
  }
  return parts;
}

function isPart(row: unknown): row is ReconstructionPart {
  return (
    isRecord(row) &&
    typeof row['id'] === 'string' &&
    EVIDENCE_CLASSES.some((letter) => letter === row['evidence'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
