import type { EvidenceClass } from '#domain/evidence.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { Badge } from '../kit/Badge.tsx';
import { useLanguage } from '../page/language.ts';

const CLASSES: readonly EvidenceClass[] = ['A', 'B', 'C', 'D'];

type Props = { parts: ShownSite['reconstruction']['parts'] };

/** What the tints of these parts mean, the surest first: colour, letter and pattern together. */
export function EvidenceLegend({ parts }: Props) {
  const { strings } = useLanguage();
  const used = new Set(parts.map((part) => part.evidence));
  return (
    <ul className="legend" aria-label={strings.site.evidence}>
      {CLASSES.filter((letter) => used.has(letter)).map((letter) => (
        <li key={letter}>
          <Badge letter={letter} />
          {strings.site.classNames[letter]}
        </li>
      ))}
    </ul>
  );
}
