import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';

type Props = { keys: readonly string[]; sources: ShownSite['sources'] };

/** Where it is known from, by title; the site's page leads on to the sources themselves. */
export function SourceNames({ keys, sources }: Props) {
  const { strings } = useLanguage();
  const named = sources.filter(({ key }) => keys.includes(key));
  if (named.length === 0) return null;
  return (
    <div className="source-names">
      <h3>{strings.explore.sources}</h3>
      <ul>
        {named.map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </ul>
    </div>
  );
}
