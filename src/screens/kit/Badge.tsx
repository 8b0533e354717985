import type { EvidenceClass } from '#domain/evidence.ts';

/** How a part is known: colour, letter and pattern, so that none of them is needed alone. */
export function Badge({ letter }: { letter: EvidenceClass }) {
  return <span className={`badge badge-${letter}`}>{letter}</span>;
}
