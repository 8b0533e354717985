import type { ShownSite } from '#domain/shown-site.ts';
import { formatFigure } from '#i18n/format-figure.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { Conflicts } from './Conflicts.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** Every figure with its source, and plainly where the sources differ. */
export function Figures({ site }: { site: ShownSite }) {
  const { locale, strings } = useLanguage();
  return (
    <section className="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{strings.site.figures}</h2>
      <dl>
        {site.figures.map((figure) => (
          <div key={figure.id}>
            <dt>
              <Words text={figure.label} />
              <SourceRefs keys={figure.sources} sources={site.sources} />
            </dt>
            <dd>
              <strong>{formatFigure(figure.value, figure.unit, locale)}</strong>
            </dd>
            <FigureNote figure={figure} />
          </div>
        ))}
      </dl>
      {site.conflicts.length > 0 && <h3>{strings.site.conflictsTitle}</h3>}
      <Conflicts site={site} />
    </section>
  );
}

/** What must be said with a figure, below it and as wide as the page; nothing for a figure that stands alone. */
function FigureNote({ figure }: { figure: ShownSite['figures'][number] }) {
  const { strings } = useLanguage();
  const { standing, note } = figure;
  if (note === undefined) {
    return standing === 'derived' && <dd className="note">{strings.site.derived}</dd>;
  }
  return (
    <dd className="note">
      {standing === 'derived' && `${strings.site.derivedFrom} `}
      <Words text={note} />
    </dd>
  );
}
