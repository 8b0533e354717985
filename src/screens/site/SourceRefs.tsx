import { Fragment } from 'react';
import type { Site } from '#domain/site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { useLanguage } from '../page/language.ts';
import { sourcesInOrder } from './source-order.ts';

type Props = { keys: readonly string[]; sources: Site['sources'] };

/** Numbers that lead to the list of sources at the end of the page; they stay on the line of the word before. */
export function SourceRefs({ keys, sources }: Props) {
  const { strings } = useLanguage();
  const numbered = sourcesInOrder(sources).flatMap(({ key }, index) =>
    keys.includes(key) ? [{ key, number: index + 1 }] : [],
  );
  return (
    <span className="source-refs">
      {numbered.map(({ key, number }) => (
        <Fragment key={key}>
          {'\u00a0'}
          <a href={`#source-${key}`} aria-label={fillIn(strings.site.sourceRef, { number })}>
            {number}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
