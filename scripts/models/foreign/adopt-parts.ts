import type { Reconstruction, ReconstructionPart } from '#domain/reconstruction.ts';
import type { Sidecar } from './sidecar.ts';
import { isUnwritten, WRITE_HERE } from './template-words.ts';

/** What a model's parts change in what is said of them. */
export interface Adopted {
  reconstruction: Reconstruction;
  /** Ids of parts that got a row. */
  added: readonly string[];
  /** Ids of rows that nobody had written yet and that no part has any more. */
  removed: readonly string[];
}

/** Rows for a model's parts: as described, else as the file beside the model says, else one that asks for words. */
export function rowsFor(
  partIds: readonly string[],
  { parts, sources }: Pick<Reconstruction, 'parts' | 'sources'>,
  beside: Pick<Sidecar, 'parts'>,
): ReconstructionPart[] {
  const source = sources[0]?.key ?? '';
  return partIds.map(
    (id) =>
      parts.find((part) => part.id === id) ??
      beside.parts.find((part) => part.id === id) ??
      unwrittenRow(id, source),
  );
}

/**
 * Gives every part of a model a row in the reconstruction, and takes out the rows of parts that are
 * gone, as long as nobody has written anything there.
 */
export function adoptParts(
  reconstruction: Reconstruction,
  partIds: readonly string[],
  beside: Pick<Sidecar, 'parts' | 'sources'>,
): Adopted {
  const known = reconstruction.parts.map(({ id }) => id);
  const gone = reconstruction.parts.filter(
    (part) => !partIds.includes(part.id) && isUnwritten(part.basis),
  );
  const fresh = rowsFor(
    partIds.filter((id) => !known.includes(id)),
    reconstruction,
    beside,
  );
  const kept = reconstruction.parts.filter((part) => !gone.includes(part));
  const parts = [...kept, ...fresh];
  const named = new Set(parts.flatMap(({ sources }) => sources));
  const lost = new Set(gone.flatMap(({ sources }) => sources).filter((key) => !named.has(key)));
  const keys = reconstruction.sources.map(({ key }) => key);
  const sources = [
    ...reconstruction.sources.filter(({ key }) => !lost.has(key)),
    ...beside.sources.filter(({ key }) => !keys.includes(key) && named.has(key)),
  ];
  return {
    reconstruction: { ...reconstruction, parts, sources },
    added: fresh.map(({ id }) => id),
    removed: gone.map(({ id }) => id),
  };
}

/** Class D until somebody says more: what is not explained counts as conjecture. */
function unwrittenRow(id: string, source: string): ReconstructionPart {
  const name = id.replaceAll('-', ' ');
  return {
    id,
    name: { vi: `Phần “${name}”`, en: `Part “${name}”` },
    evidence: 'D',
    basis: {
      vi: `${WRITE_HERE.vi} phần này được biết nhờ đâu, và chỗ nào là phỏng đoán.`,
      en: `${WRITE_HERE.en} how this part is known, and what is conjecture.`,
    },
    sources: [source],
  };
}
