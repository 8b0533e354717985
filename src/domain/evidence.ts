/**
 * How a part is known: A survives or was measured, B documented by photograph, plan or published
 * figure, C inferred from a sister building, D conjecture (after the London Charter, 4.4-4.6).
 */
export const EVIDENCE_CLASSES = ['A', 'B', 'C', 'D'] as const;

export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

/** How each part is known, by the part's id; a part that is not listed keeps its own colours. */
export type EvidenceByPart = Readonly<Record<string, EvidenceClass>>;

/**
 * One colour per class, sRGB: jade for what survives, blue for what is documented, ochre for what is
 * inferred, lacquer red for conjecture. Told apart in lightness too, and never shown without the letter.
 */
export const EVIDENCE_COLOURS: Readonly<Record<EvidenceClass, string>> = {
  A: '#1f8a5b',
  B: '#2d5fa8',
  C: '#d99a1c',
  D: '#b3362b',
};
