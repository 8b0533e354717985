import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** Where the sources differ: what each of them says, and which was followed and why. */
export function Conflicts({ site }: { site: Pick<ShownSite, 'conflicts' | 'sources'> }) {
  const { strings } = useLanguage();
  return site.conflicts.map((conflict) => (
    <details key={conflict.id}>
      <summary>
        <Words text={conflict.topic} />
      </summary>
      <ul>
        {conflict.claims.map((claim) => (
          <li key={claim.text.vi}>
            <Words text={claim.text} />
            <SourceRefs keys={claim.sources} sources={site.sources} />
          </li>
        ))}
      </ul>
      <p>
        <strong>{strings.site.used}</strong> <Words text={conflict.used} />
      </p>
    </details>
  ));
}
