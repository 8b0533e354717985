import { formatAddress } from '#domain/address.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { SearchHint } from '#domain/visit.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useLanguage } from '../page/language.ts';
import { useWayOn } from '../page/use-way-on.ts';
import { SignCoach } from './SignCoach.tsx';

type Props = {
  hint: SearchHint;
  /** Null where no site is known yet. */
  siteId: SiteId | null;
  /** The compatibility tracker has taken over. */
  isFallback: boolean;
};

/** How to hold the phone; after a while advice, and after a longer while the way without a sign. */
export function SearchCoach({ hint, siteId, isFallback }: Props) {
  const { locale, strings } = useLanguage();
  const way = useWayOn(siteId, 'view');
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
            <LinkButton kind="main" icon={way.icon} href={way.href}>
              {siteId === null ? way.label : strings.site.view}
            </LinkButton>
            <LinkButton
              kind="quiet"
              icon="gallery"
              href={formatAddress({ screen: 'picture', locale })}
            >
              {strings.picture.ask}
            </LinkButton>
            <p className="coach-line">{words.keepSearching}</p>
          </>
        )}
        {isFallback && <p className="coach-note">{words.simpler}</p>}
      </div>
    </>
  );
}
