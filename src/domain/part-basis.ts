import type { LocalizedText } from './locale.ts';
import type { Reconstruction, ReconstructionPart } from './reconstruction.ts';

/** How each part of a site is known, in words, by the part's id. */
export type PartBases = Readonly<Record<string, LocalizedText>>;

/** A reconstruction without those words, which are long and read by few. */
export type ReconstructionOutline = Omit<Reconstruction, 'parts'> & {
  parts: readonly Omit<ReconstructionPart, 'basis'>[];
};

/** Takes the words out of a reconstruction, so that they can come in a file of their own. */
export function splitBases(reconstruction: Reconstruction): {
  outline: ReconstructionOutline;
  bases: PartBases;
} {
  return {
    outline: {
      ...reconstruction,
      parts: reconstruction.parts.map(({ id, name, evidence, sources }) => ({
        id,
        name,
        evidence,
        sources,
      })),
    },
    bases: Object.fromEntries(reconstruction.parts.map(({ id, basis }) => [id, basis])),
  };
}
