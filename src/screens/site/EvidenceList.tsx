import type { EvidenceClass } from '#domain/evidence.ts';
import type { PartBases } from '#domain/part-basis.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import type { Arrival } from '../connected/use-awaited.ts';
import { Badge } from '../kit/Badge.tsx';
import { Button } from '../kit/Button.tsx';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { SourceRefs } from './SourceRefs.tsx';

const CLASSES: readonly EvidenceClass[] = ['A', 'B', 'C', 'D'];

export type EvidenceListProps = {
  site: ShownSite;
  /** How each part is known, in words; brought in when they are wanted. */
  bases: Arrival<PartBases>;
  /** Somebody opens the list, or is about to. */
  onBasesWanted: () => void;
};

/** Which parts of the model are known, and which are guessed, from the surest to the least sure. */
export function EvidenceList({ site, bases, onBasesWanted }: EvidenceListProps) {
  const { strings } = useLanguage();
  const { parts, statement } = site.reconstruction;
  return (
    <section className="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{strings.site.evidence}</h2>
      <p>
        <Words text={statement} />
      </p>
      {CLASSES.map((letter) => {
        const known = parts.filter((part) => part.evidence === letter);
        if (known.length === 0) return null;
        return (
          <details
            key={letter}
            onToggle={({ currentTarget }) => currentTarget.open && onBasesWanted()}
          >
            <summary onPointerDown={onBasesWanted} onFocus={onBasesWanted}>
              <Badge letter={letter} />
              {strings.site.classes[letter]} ({known.length})
            </summary>
            <ul>
              {known.map((part) => {
                const text = bases.found?.[part.id];
                return (
                  <li key={part.id}>
                    <strong>
                      <Words text={part.name} />
                    </strong>
                    . {text !== undefined && <Words text={text} />}
                    <SourceRefs keys={part.sources} sources={site.sources} />
                  </li>
                );
              })}
            </ul>
            {bases.isFailed && <NotArrived onRetry={bases.onRetry} />}
          </details>
        );
      })}
    </section>
  );
}

/** The words on the parts did not come; the parts themselves stay listed. */
function NotArrived({ onRetry }: { onRetry: () => void }) {
  const { strings } = useLanguage();
  return (
    <div data-failure="network">
      <p role="alert">{strings.site.notArrived}</p>
      <Button icon="retry" onClick={onRetry}>
        {strings.app.retry}
      </Button>
    </div>
  );
}
