import { formatAddress } from '#domain/address.ts';
import { contentLocaleOf, type Locale, LOCALES, localize } from '#domain/locale.ts';
import type { Site } from '#domain/site.ts';
import { type DescribedSite, firstModels } from './described-site.ts';

/** A place known less well than this is told as a circle, metres. */
const POINT_METRES = 100;

/** What a site's page in one language says to search engines, in the words of schema.org. */
export function siteJsonLd(described: DescribedSite, locale: Locale): Record<string, unknown> {
  const { site, origin, rights } = described;
  const page = (language: Locale) =>
    origin + formatAddress({ screen: 'site', siteId: site.id, locale: language });
  const name = localize(site.name, locale).text;
  const others = LOCALES.map((language) => localize(site.name, language).text);
  return {
    '@context': 'https://schema.org',
    '@type': ['TouristAttraction', 'LandmarksOrHistoricalBuildings'],
    '@id': `${page('vi')}#place`,
    name,
    alternateName: distinct([...others, ...(site.hanName === null ? [] : [site.hanName])], name),
    description: site.summary.map((sentence) => localize(sentence, locale).text).join(' '),
    url: page(locale),
    image: [
      `${origin}/share/${site.id}-${contentLocaleOf(locale)}.jpg`,
      `${origin}/pictures/${site.id}-960.jpg`,
    ],
    geo: place(site),
    address: { '@type': 'PostalAddress', addressLocality: 'Huế', addressCountry: 'VN' },
    subjectOf: [...modelObjects(described, name), ...soundObjects(described, locale)],
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': page(locale),
      inLanguage: locale,
      isAccessibleForFree: true,
      license: rights,
      citation: site.sources.map(citation),
    },
  };
}

function place({ geo }: Site): Record<string, unknown> {
  const point = {
    '@type': 'GeoCoordinates',
    latitude: geo.latitude,
    longitude: geo.longitude,
  };
  if (geo.accuracyMetres <= POINT_METRES) return point;
  return { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: geo.accuracyMetres };
}

function modelObjects({ site, models, origin, rights }: DescribedSite, name: string) {
  return [
    {
      '@type': '3DModel',
      name,
      url: `${origin}/s/${site.id}/view`,
      license: rights,
      isAccessibleForFree: true,
      encoding: firstModels(models).map(({ url, bytes }) => ({
        '@type': 'MediaObject',
        contentUrl: origin + url,
        encodingFormat: 'model/gltf-binary',
        contentSize: `${bytes}`,
      })),
    },
  ];
}

function soundObjects({ narration, origin, rights }: DescribedSite, locale: Locale) {
  return narration.tracks
    .filter((track) => track.locale === locale)
    .map((track) => ({
      '@type': 'AudioObject',
      contentUrl: origin + track.url,
      encodingFormat: 'audio/mpeg',
      inLanguage: locale,
      duration: `PT${Math.round(track.durationMs / 1000)}S`,
      license: rights,
      caption: { '@type': 'MediaObject', contentUrl: origin + track.captionsUrl },
    }));
}

function citation({ title, address }: Site['sources'][number]) {
  const isWhole = address !== null && /^[a-z0-9.-]+\.[a-z]{2,}(\/[^\s…]*)?$/i.test(address);
  return { '@type': 'CreativeWork', name: title, ...(isWhole && { url: `https://${address}` }) };
}

function distinct(words: readonly string[], but: string): string[] {
  return [...new Set(words)].filter((word) => word !== but);
}
