import type { ContentLocale } from '#domain/content-locale.ts';
import { type LocalizedText, localize } from '#domain/locale.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { keepTogether } from '#i18n/keep-together.ts';
import { useLanguage } from './language.ts';

/** A text of the content in the reader's language; one that falls back carries its own `lang`, for voices and hyphens. */
export function Words({ text }: { text: LocalizedText }) {
  const { locale } = useLanguage();
  const shown = localize(text, locale);
  const words = keepTogether(shown.text);
  return shown.locale === locale ? words : <span lang={shown.locale}>{words}</span>;
}

/** A sentence that says in which language the next part really is; nothing where it is the reader's own. */
export function FallbackNote({ shownIn }: { shownIn: ContentLocale }) {
  const { locale, strings } = useLanguage();
  if (shownIn === locale) return null;
  const language = strings.app.languageNames[shownIn];
  return <p className="fallback-note">{fillIn(strings.app.notTranslated, { language })}</p>;
}
