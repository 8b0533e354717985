import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { Sentences } from './Sentences.tsx';

/** How the reconstruction looks in each time layer, for those who cannot see it. */
export function Description({ site }: { site: ShownSite }) {
  const { strings } = useLanguage();
  return (
    <section className="description" aria-labelledby="description-title">
      <h2 id="description-title">{strings.site.description}</h2>
      {site.description.map(({ layer, sentences }) => {
        const shown = site.timeLayers.find(({ id }) => id === layer);
        return (
          <details key={layer}>
            <summary>{shown === undefined ? layer : <Words text={shown.name} />}</summary>
            <p>
              <Sentences sentences={sentences} sources={site.sources} />
            </p>
          </details>
        );
      })}
    </section>
  );
}
