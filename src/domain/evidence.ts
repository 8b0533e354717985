/**
 * How a part is known: A survives or was measured, B documented by photograph, plan or published
 * figure, C inferred from a sister building, D conjecture (after the London Charter, 4.4-4.6).
 */
export const EVIDENCE_CLASSES = ['A', 'B', 'C', 'D'] as const;

export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

/** How each part is known, by the part's id; a part that is not listed keeps its own colours. */
export type EvidenceByPart = Readonly<Record<string, EvidenceClass>>;

/**
 * One colour per class, sRGB, of the place: celadon for what survives, enamel blue for what is documented,
 * imperial yellow for what is inferred, lacquer for conjecture. Chosen so that they differ by 20 or more
 * (CIEDE2000) to eyes that lack one kind of cone as well, in sun and in shade; never shown without the letter.
 */
export const EVIDENCE_COLOURS: Readonly<Record<EvidenceClass, string>> = {
  A: '#63d1bd',
  B: '#2f5c9c',
  C: '#f3b920',
  D: '#9c2420',
};

/** What the letter is written in on its class's colour, sRGB; 4.5 : 1 or more. */
export const EVIDENCE_INKS: Readonly<Record<EvidenceClass, string>> = {
  A: '#2a1710',
  B: '#ffffff',
  C: '#2a1710',
  D: '#ffffff',
};
