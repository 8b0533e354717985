import { Fragment } from 'react';
import type { ShownSite } from '#domain/shown-site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage } from '../page/language.ts';
import { shownAddress, sourcesInOrder } from './source-order.ts';

/** What was read, in the order in which references number it; each entry can be led to. */
export function Bibliography({ sources }: { sources: ShownSite['sources'] }) {
  const { locale, strings } = useLanguage();
  return (
    <ol className="bibliography">
      {sourcesInOrder(sources).map((source) => (
        <li key={source.key} id={`source-${source.key}`}>
          {source.title}
          {source.address !== null && <Address text={shownAddress(source.address)} />}
          <small>{fillIn(strings.site.readOn, { date: formatDate(source.readOn, locale) })}</small>
        </li>
      ))}
    </ol>
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
