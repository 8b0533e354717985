import { EVIDENCE_CLASSES, type EvidenceClass } from './evidence.ts';
import { partsOf } from './model-layers.ts';
import type { ShownSite } from './shown-site.ts';

/** How many of the parts that stand in a layer are known so, the surest class first; no class without a part. */
export type EvidenceCount = { letter: EvidenceClass; count: number };

/** Counts the parts of one layer; of the one that is seen first with null. */
export function evidenceCounts(
  { reconstruction }: Pick<ShownSite, 'reconstruction'>,
  layerId: string | null,
): EvidenceCount[] {
  const { models, parts } = reconstruction;
  const standing = partsOf(models, layerId ?? models.layers[0]?.id ?? null);
  const shown = parts.filter(({ id }) => standing.has(id));
  return EVIDENCE_CLASSES.map((letter) => ({
    letter,
    count: shown.filter(({ evidence }) => evidence === letter).length,
  })).filter(({ count }) => count > 0);
}
