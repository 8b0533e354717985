import { Link } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import type { ReportWay } from '#domain/report.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Button } from './kit/Button.tsx';
import { useLanguage } from './page/language.ts';
import { ReportLink } from './page/ReportLink.tsx';
import { ScreenTitle } from './page/ScreenTitle.tsx';
import { Words } from './page/Words.tsx';
import { Bibliography } from './site/Bibliography.tsx';
import { Conflicts } from './site/Conflicts.tsx';
import { Credits } from './site/Credits.tsx';

export type SourcesScreenProps = {
  /** The sites that have come, in the order of the tour. */
  sites: readonly ShownSite[];
  /** Others are on their way. */
  isComing: boolean;
  isFailed: boolean;
  onRetry: () => void;
  reportWay: ReportWay;
};

/** Everything that was read for all sites, how each was weighed where they differ, and who made this. */
export function SourcesScreen(props: SourcesScreenProps) {
  const { sites, isComing, isFailed, onRetry, reportWay } = props;
  const { locale, strings } = useLanguage();
  const words = strings.sources;
  const sources = distinct(sites.flatMap((site) => site.sources));
  return (
    <article className="site all-sources">
      <ScreenTitle>{words.title}</ScreenTitle>
      <p>{words.weighed}</p>
      {isComing && <p role="status">{strings.site.awaited}</p>}
      <section aria-labelledby="differ-title">
        <h2 id="differ-title">{strings.site.conflictsTitle}</h2>
        {sites
          .filter(({ conflicts }) => conflicts.length > 0)
          .map((site) => (
            <div key={site.id}>
              <h3>
                <Link href={formatAddress({ screen: 'site', locale, siteId: site.id })}>
                  <Words text={site.name} />
                </Link>
              </h3>
              <Conflicts site={{ conflicts: site.conflicts, sources }} />
            </div>
          ))}
      </section>
      {isFailed && (
        <div data-failure="network">
          <p role="alert">{strings.site.notArrived}</p>
          <Button icon="retry" onClick={onRetry}>
            {strings.app.retry}
          </Button>
        </div>
      )}
      <section className="sources" aria-labelledby="read-title">
        <h2 id="read-title">{fillIn(words.read, { count: sources.length })}</h2>
        <Bibliography sources={sources} />
      </section>
      <section aria-labelledby="credits-title">
        <h2 id="credits-title">{strings.site.credits}</h2>
        {sites.map((site) => (
          <details key={site.id}>
            <summary>
              <Words text={site.name} />
            </summary>
            <Credits credits={site.credits} />
          </details>
        ))}
        <ReportLink way={reportWay} about={words.title} />
      </section>
    </article>
  );
}

/** Each source once: two sites may have read the same. */
function distinct(sources: ShownSite['sources']): ShownSite['sources'] {
  return [...new Map(sources.map((source) => [source.key, source])).values()];
}
