import { Fragment } from 'react';
import type { Site } from '#domain/site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import { shownAddress, sourcesInOrder } from './source-order.ts';

/** What was read, numbered as the references in the text, and who made this. */
export function SourceList({ site }: { site: Site }) {
  const { locale, strings } = useLanguage();
  return (
    <section className="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{strings.site.sources}</h2>
      <ol>
        {sourcesInOrder(site.sources).map((source) => (
          <li key={source.key} id={`source-${source.key}`}>
            {source.title}
            {source.address !== null && <Address text={shownAddress(source.address)} />}
            <small>
              {fillIn(strings.site.readOn, { date: formatDate(source.readOn, locale) })}
            </small>
          </li>
        ))}
      </ol>
      <h2>{strings.site.credits}</h2>
      <dl className="credits">
        {site.credits.map((credit) => (
          <div key={credit.role.vi}>
            <dt>
              <Words text={credit.role} />
            </dt>
            <dd>{credit.name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An address that breaks after its slashes rather than within a word. */
function Address({ text }: { text: string }) {
  const [host, ...steps] = text.split('/');
  let reached = host;
  return (
    <span className="address">
      {host}
      {steps.map((step) => {
        reached += `/${step}`;
        return (
          <Fragment key={reached}>
            /<wbr />
            {step}
          </Fragment>
        );
      })}
    </span>
  );
}
