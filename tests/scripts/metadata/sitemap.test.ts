import { expect, test } from 'vitest';
import { robots, sitemap } from '../../../scripts/metadata/sitemap.ts';

test('every page in every language, each with its twins', () => {
  const map = sitemap(['ngo-mon'], 'https://hue.example');
  const pages = [...map.matchAll(/<loc>([^<]+)</g)].map(([, page]) => page);
  expect(pages).toEqual([
    'https://hue.example/',
    'https://hue.example/en',
    'https://hue.example/fr',
    'https://hue.example/s/ngo-mon',
    'https://hue.example/en/s/ngo-mon',
    'https://hue.example/fr/s/ngo-mon',
    'https://hue.example/sources',
    'https://hue.example/en/sources',
    'https://hue.example/fr/sources',
    'https://hue.example/tour',
    'https://hue.example/en/tour',
    'https://hue.example/fr/tour',
  ]);
  expect(map).toContain(
    '<url><loc>https://hue.example/s/ngo-mon</loc><xhtml:link rel="alternate" hreflang="vi" href="https://hue.example/s/ngo-mon"/>',
  );
});

test('crawlers are led to the map', () => {
  expect(robots('https://hue.example')).toContain('Sitemap: https://hue.example/sitemap.xml');
});
