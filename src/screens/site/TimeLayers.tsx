import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { Sentences } from './Sentences.tsx';

/** The same place through its years, oldest first. */
export function TimeLayers({ site }: { site: ShownSite }) {
  const { strings } = useLanguage();
  return (
    <section className="time-layers" aria-labelledby="time-title">
      <h2 id="time-title">{strings.site.time}</h2>
      <ol>
        {site.timeLayers.map((layer) => (
          <li key={layer.id} className={layer.modelled ? 'is-modelled' : undefined}>
            <h3>
              <Words text={layer.name} />
            </h3>
            <p>
              <Sentences sentences={layer.sentences} sources={site.sources} />
            </p>
            <p className="tag">
              {layer.modelled ? strings.site.timeModelled : strings.site.timeTold}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
