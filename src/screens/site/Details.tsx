import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { Sentences } from './Sentences.tsx';

/** What is worth a closer look, part by part; the same words that the hotspots of the model say. */
export function Details({ site }: { site: ShownSite }) {
  const { strings } = useLanguage();
  return (
    <section className="hotspots" aria-labelledby="hotspots-title">
      <h2 id="hotspots-title">{strings.site.hotspots}</h2>
      <ol>
        {site.hotspots.map((hotspot) => (
          <li key={hotspot.id}>
            <h3>
              <Words text={hotspot.title} />
            </h3>
            <p>
              <Sentences sentences={hotspot.sentences} sources={site.sources} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
