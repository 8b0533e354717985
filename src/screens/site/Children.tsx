import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { Sentences } from './Sentences.tsx';

/** Short stories for children, each with a question; the answer waits until it is asked for. */
export function Children({ site }: { site: ShownSite }) {
  const { strings } = useLanguage();
  return (
    <section className="children" aria-labelledby="children-title">
      <h2 id="children-title">{strings.site.children}</h2>
      {site.children.map((story) => (
        <div key={story.id}>
          <p>
            <Sentences sentences={story.sentences} sources={site.sources} />
          </p>
          <details>
            <summary>
              <Words text={story.question} />
            </summary>
            <p>
              <Words text={story.answer} />
            </p>
          </details>
        </div>
      ))}
    </section>
  );
}
