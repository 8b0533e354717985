import { type Address, formatAddress } from '#domain/address.ts';
import { LOCALES, type Locale } from '#domain/locale.ts';
import type { SiteId } from '#domain/site-id.ts';

/** The map of every page that is read, each with its twins in the other languages. */
export function sitemap(siteIds: readonly SiteId[], origin: string): string {
  const pages: ((locale: Locale) => Address)[] = [
    (locale) => ({ screen: 'home', locale }),
    ...siteIds.map(
      (siteId) =>
        (locale: Locale): Address => ({ screen: 'site', siteId, locale }),
    ),
    (locale) => ({ screen: 'sources', locale }),
    (locale) => ({ screen: 'tour', locale }),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((page) =>
      LOCALES.map((locale) => {
        const path = origin + formatAddress(page(locale));
        const twins = LOCALES.map(
          (other) =>
            `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${formatAddress(page(other))}"/>`,
        );
        return `<url><loc>${path}</loc>${twins.join('')}</url>`;
      }),
    ),
    '</urlset>',
    '',
  ].join('\n');
}

/** Every page may be read by every crawler; the camera and viewer hold nothing to read. */
export function robots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
