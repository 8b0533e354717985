import { expect, test } from 'vitest';
import { siteJsonLd } from '../../../scripts/metadata/json-ld.ts';
import { smallDescribed } from './small-described.ts';

test('a place, its names, where it is, and what can be seen and heard of it', () => {
  expect(siteJsonLd(smallDescribed(), 'en')).toEqual({
    '@context': 'https://schema.org',
    '@type': ['TouristAttraction', 'LandmarksOrHistoricalBuildings'],
    '@id': 'https://hue.example/s/thai-hoa#place',
    name: 'Hall',
    alternateName: ['Điện', 'Palais', '太和殿'],
    description: 'One en. Two en. Three en.',
    url: 'https://hue.example/en/s/thai-hoa',
    image: [
      'https://hue.example/share/thai-hoa-en.jpg',
      'https://hue.example/pictures/thai-hoa-960.jpg',
    ],
    geo: { '@type': 'GeoCoordinates', latitude: 16, longitude: 107 },
    address: { '@type': 'PostalAddress', addressLocality: 'Huế', addressCountry: 'VN' },
    subjectOf: [
      {
        '@type': '3DModel',
        name: 'Hall',
        url: 'https://hue.example/s/thai-hoa/view',
        license: 'https://rights.example/mit',
        isAccessibleForFree: true,
        encoding: ['hall-mid', 'court-far'].map((name) => ({
          '@type': 'MediaObject',
          contentUrl: `https://hue.example/models/thai-hoa/${name}.glb`,
          encodingFormat: 'model/gltf-binary',
          contentSize: '300',
        })),
      },
      {
        '@type': 'AudioObject',
        contentUrl: 'https://hue.example/narration/thai-hoa/en/story.mp3',
        encodingFormat: 'audio/mpeg',
        inLanguage: 'en',
        duration: 'PT61S',
        license: 'https://rights.example/mit',
        caption: {
          '@type': 'MediaObject',
          contentUrl: 'https://hue.example/narration/thai-hoa/en/story.vtt',
        },
      },
    ],
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': 'https://hue.example/en/s/thai-hoa',
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: 'https://rights.example/mit',
      citation: [{ '@type': 'CreativeWork', name: 'A & B', url: 'https://example.org/plan' }],
    },
  });
});

test('a place known to some hundred metres is a circle; a page without sound tells of none', () => {
  const described = smallDescribed();
  described.site.geo.accuracyMetres = 300;
  const told = siteJsonLd(described, 'vi');
  expect(told['geo']).toMatchObject({ '@type': 'GeoCircle', geoRadius: 300 });
  expect(told['subjectOf']).toHaveLength(1);
});

test('an address that was cut short is not given as one', () => {
  const described = smallDescribed();
  described.site.sources[0]!.address = 'dantri.com.vn …20260310084815452.htm';
  expect(siteJsonLd(described, 'vi')['mainEntityOfPage']).toMatchObject({
    citation: [{ '@type': 'CreativeWork', name: 'A & B' }],
  });
});
