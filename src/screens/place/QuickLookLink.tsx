import { fillIn } from '#i18n/fill-in.ts';
import { formatFigure } from '#i18n/format-figure.ts';
import { useLanguage } from '../page/language.ts';

/** A model for the iPhone's own viewer: its address on this site and its size. */
export type QuickLook = { url: string; bytes: number };

/** Opens the building in Quick Look at its true size, which two fingers make as small as a table; the browser wants a picture, and nothing else, within the link. */
export function QuickLookLink({ siteId, model }: { siteId: string; model: QuickLook }) {
  const { locale, strings } = useLanguage();
  const words = strings.place;
  const megabytes = formatFigure(Math.round(model.bytes / 1e5) / 10, 'count', locale);
  return (
    <p className="quick-look">
      <a rel="ar" href={model.url} aria-label={words.quickLook}>
        <img src={`/pictures/${siteId}-480.jpg`} alt="" width={480} height={320} />
      </a>
      <span>
        <strong aria-hidden="true">{words.quickLook}</strong>
        <small>{fillIn(words.quickLookNote, { megabytes })}</small>
      </span>
    </p>
  );
}
