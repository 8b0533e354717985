import type { EvidenceClass } from '#domain/evidence.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { SourceRefs } from './SourceRefs.tsx';

const CLASSES: readonly EvidenceClass[] = ['A', 'B', 'C', 'D'];

/** Which parts of the model are known, and which are guessed, from the surest to the least sure. */
export function EvidenceList({ site }: { site: ShownSite }) {
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
          <details key={letter}>
            <summary>
              <span className={`badge badge-${letter}`}>{letter}</span>
              {strings.site.classes[letter]} ({known.length})
            </summary>
            <ul>
              {known.map((part) => (
                <li key={part.id}>
                  <strong>
                    <Words text={part.name} />
                  </strong>
                  . <Words text={part.basis} />
                  <SourceRefs keys={part.sources} sources={site.sources} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
