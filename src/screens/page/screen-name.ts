import type { Address } from '#domain/address.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { Strings } from '#i18n/strings.ts';

/** The window's title for an address; `siteName` is that of its site, if it has one. */
export function screenName(address: Address, strings: Strings, siteName: string): string {
  const { app, view, place, scan } = strings;
  switch (address.screen) {
    case 'home':
      return `${app.name} · ${app.tagline}`;
    case 'sources':
      return `${strings.sources.title} · ${app.name}`;
    case 'tour':
      return `${strings.tour.title} · ${app.name}`;
    case 'picture':
      return `${strings.picture.title} · ${app.name}`;
    case 'site':
      return `${siteName} · ${app.name}`;
    case 'scan':
      return address.siteId === null
        ? `${scan.title} · ${app.name}`
        : `${fillIn(scan.titleAt, { name: siteName })} · ${app.name}`;
    case 'view':
      return `${fillIn(view.title, { name: siteName })} · ${app.name}`;
    case 'place':
      return `${fillIn(place.title, { name: siteName })} · ${app.name}`;
    case 'not-found':
      return `${strings.notFound.title} · ${app.name}`;
  }
}
