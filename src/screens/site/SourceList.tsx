import { Link } from 'wouter';
import { formatAddress } from '#domain/address.ts';
import { localize } from '#domain/locale.ts';
import type { ReportWay } from '#domain/report.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { useLanguage } from '../page/language.ts';
import { ReportLink } from '../page/ReportLink.tsx';
import { Bibliography } from './Bibliography.tsx';
import { Credits } from './Credits.tsx';

/** What was read, who made this, and how to put a mistake right. */
export function SourceList({ site, reportWay }: { site: ShownSite; reportWay: ReportWay }) {
  const { locale, strings } = useLanguage();
  return (
    <section className="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{strings.site.sources}</h2>
      <Bibliography sources={site.sources} />
      <p className="sources-more">
        <Link href={formatAddress({ screen: 'sources', locale })}>{strings.sources.all}</Link>
      </p>
      <h2>{strings.site.credits}</h2>
      <Credits credits={site.credits} />
      <ReportLink way={reportWay} about={localize(site.name, locale).text} />
    </section>
  );
}
