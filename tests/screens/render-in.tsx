import './patience.ts';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Locale } from '#domain/locale.ts';
import { STRINGS } from '#i18n/strings.ts';
import { LanguageContext } from '#screens/page/language.ts';

/** Renders what a reader of one language sees. */
export function renderIn(locale: Locale, content: ReactNode) {
  return render(
    <LanguageContext value={{ locale, strings: STRINGS[locale] }}>{content}</LanguageContext>,
  );
}
