import type { EvidenceClass } from '#domain/evidence.ts';
import { useLanguage } from '../page/language.ts';

const CLASSES: readonly EvidenceClass[] = ['A', 'B', 'C', 'D'];

/** What the four tints mean: colour, letter and pattern together. */
export function EvidenceLegend() {
  const { strings } = useLanguage();
  return (
    <ul className="legend" aria-label={strings.site.evidence}>
      {CLASSES.map((letter) => (
        <li key={letter}>
          <span className={`badge badge-${letter}`}>{letter}</span>
          {strings.site.classNames[letter]}
        </li>
      ))}
    </ul>
  );
}
