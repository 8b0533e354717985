import type { Address } from '#domain/address.ts';
import { fillIn } from '#i18n/fill-in.ts';
import type { Strings } from '#i18n/strings.ts';

/** The window's title for an address. */
export function screenName(address: Address, strings: Strings): string {
  const { app, sites, view, place, scan } = strings;
  switch (address.screen) {
    case 'home':
      return `${app.name} · ${app.tagline}`;
    case 'site':
      return `${sites[address.siteId]} · ${app.name}`;
    case 'scan':
      return address.siteId === null
        ? `${scan.title} · ${app.name}`
        : `${fillIn(scan.titleAt, { name: sites[address.siteId] })} · ${app.name}`;
    case 'view':
      return `${fillIn(view.title, { name: sites[address.siteId] })} · ${app.name}`;
    case 'place':
      return `${fillIn(place.title, { name: sites[address.siteId] })} · ${app.name}`;
    case 'not-found':
      return `${strings.notFound.title} · ${app.name}`;
  }
}
