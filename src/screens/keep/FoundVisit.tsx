import { fillIn } from '#i18n/fill-in.ts';
import { formatDate, formatDay } from '#i18n/format-date.ts';
import { plural } from '#i18n/plural.ts';
import { Button } from '../kit/Button.tsx';
import { Chip } from '../kit/Chip.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from '../page/language.ts';
import { Words } from '../page/Words.tsx';
import type { FileView } from './keep-step.ts';

type Props = {
  view: FileView;
  onAdd: () => void;
  onBack: () => void;
};

/** What a file holds, and what taking it up means, before anything is done. */
export function FoundVisit({ view, onAdd, onBack }: Props) {
  const { locale, strings } = useLanguage();
  const words = strings.keep;
  const { savedOn, stops, settings, stories, isWhole } = view;
  const isNews = settings > 0 || stories > 0 || stops.some(({ isHere }) => !isHere);
  const counted = (word: Parameters<typeof plural>[0], count: number) =>
    fillIn(plural(word, count, locale), { count });
  return (
    <>
      {savedOn !== null && <p>{fillIn(words.foundOn, { date: formatDate(savedOn, locale) })}</p>}
      {stops.length > 0 && (
        <ul className="found-stops">
          {stops.map(({ siteId, name, firstMs, isHere }) => (
            <li key={siteId}>
              <span>
                <strong>
                  <Words text={name} />
                </strong>
                {firstMs !== null && <span>{formatDay(firstMs, locale)}</span>}
              </span>
              {isHere ? <Chip>{words.here}</Chip> : <Chip tone="good">{words.news}</Chip>}
            </li>
          ))}
        </ul>
      )}
      {settings > 0 && <p>{counted(words.settings, settings)}</p>}
      {stories > 0 && <p>{counted(words.stories, stories)}</p>}
      {!isWhole && (
        <Notice kind="warn">
          <p>{words.partly}</p>
        </Notice>
      )}
      <p>{isNews ? words.meaning : words.nothingNew}</p>
      {isNews && (
        <Button kind="main" icon="check" onClick={onAdd}>
          {words.add}
        </Button>
      )}
      <Button onClick={onBack}>{isNews ? words.leave : words.back}</Button>
    </>
  );
}
