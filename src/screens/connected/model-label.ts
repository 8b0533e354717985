import { localize } from '#domain/locale.ts';
import type { ShownSite } from '#domain/shown-site.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { Language } from '../page/language.ts';

/** What a screen reader says of the reconstruction: what it is, and how far it is known. */
export function modelLabel(site: ShownSite, { locale, strings }: Language): string {
  return fillIn(strings.view.model, {
    name: localize(site.name, locale).text,
    statement: localize(site.reconstruction.statement, locale).text,
  });
}
