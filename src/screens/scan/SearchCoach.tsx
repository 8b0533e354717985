import { Link } from 'wouter';
import type { SiteId } from '#domain/site-id.ts';
import type { SearchHint } from '#domain/visit.ts';
import { Icon } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import { SignCoach } from './SignCoach.tsx';
import { useSiteAddress } from '../page/use-site-address.ts';

type Props = {
  hint: SearchHint;
  siteId: SiteId;
  /** The compatibility tracker has taken over. */
  isFallback: boolean;
};

/** How to hold the phone; after a while advice, and after a longer while the way without a sign. */
export function SearchCoach({ hint, siteId, isFallback }: Props) {
  const { strings } = useLanguage();
  const addressOf = useSiteAddress();
  const words = strings.scan;
  return (
    <>
      <SignCoach />
      <div className="coach" role="status" data-hint={hint}>
        {hint === 'none' && <p className="coach-line">{words.searching}</p>}
        {hint === 'technique' && (
          <>
            <h2>{words.hintTitle}</h2>
            <ul>
              {words.hints.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {hint === 'offer-viewer' && (
          <>
            <h2>{words.offerTitle}</h2>
            <p>{words.offerText}</p>
            <Link className="action action-main" href={addressOf('view', siteId)}>
              <Icon name="cube" />
              {strings.site.view}
            </Link>
            <p className="coach-line">{words.keepSearching}</p>
          </>
        )}
        {isFallback && <p className="coach-note">{words.simpler}</p>}
      </div>
    </>
  );
}
