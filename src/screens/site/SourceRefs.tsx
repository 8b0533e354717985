import type { Site } from '#domain/site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { useLanguage } from '../page/language.ts';

type Props = { keys: readonly string[]; sources: Site['sources'] };

/** Numbers that lead to the list of sources at the end of the page. */
export function SourceRefs({ keys, sources }: Props) {
  const { strings } = useLanguage();
  const numbered = keys.flatMap((key) => {
    const number = sources.findIndex((source) => source.key === key) + 1;
    return number === 0 ? [] : [{ key, number }];
  });
  return (
    <span className="source-refs">
      {numbered.map(({ key, number }) => (
        <a
          key={key}
          href={`#source-${key}`}
          aria-label={fillIn(strings.site.sourceRef, { number })}
        >
          {number}
        </a>
      ))}
    </span>
  );
}
