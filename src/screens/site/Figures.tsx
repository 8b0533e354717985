import type { Site } from '#domain/site.ts';
import { formatFigure } from '#i18n/format-figure.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** Every figure with its source, and plainly where the sources differ. */
export function Figures({ site }: { site: Site }) {
  const { locale, strings } = useLanguage();
  return (
    <section className="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{strings.site.figures}</h2>
      <dl>
        {site.figures.map((figure) => (
          <div key={figure.id}>
            <dt>
              <Words text={figure.label} />{' '}
              <SourceRefs keys={figure.sources} sources={site.sources} />
            </dt>
            <dd>
              <strong>{formatFigure(figure.value, figure.unit, locale)}</strong>
              {figure.standing === 'derived' && <small>{strings.site.derived}</small>}
              {figure.note !== undefined && (
                <small>
                  <Words text={figure.note} />
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {site.conflicts.length > 0 && <h3>{strings.site.conflictsTitle}</h3>}
      {site.conflicts.map((conflict) => (
        <details key={conflict.id}>
          <summary>
            <Words text={conflict.topic} />
          </summary>
          <ul>
            {conflict.claims.map((claim) => (
              <li key={claim.text.vi}>
                <Words text={claim.text} />{' '}
                <SourceRefs keys={claim.sources} sources={site.sources} />
              </li>
            ))}
          </ul>
          <p>
            <strong>{strings.site.used}:</strong> <Words text={conflict.used} />
          </p>
        </details>
      ))}
    </section>
  );
}
