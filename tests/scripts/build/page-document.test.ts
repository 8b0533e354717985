import { expect, it } from 'vitest';
import { type PageHead, pageDocument } from '../../../scripts/build/page-document.ts';

const SHELL =
  '<html lang="vi"><head><title>Huế Hiện</title><meta name="description" content="x" /></head><body><div id="root"></div></body></html>';

const HEAD: PageHead = {
  path: '/en/s/thai-hoa',
  locale: 'en',
  title: 'Hall <1>',
  description: 'A "hall" & more',
  picture: '/icons/og.jpg',
  alternates: [
    { locale: 'vi', path: '/s/thai-hoa' },
    { locale: 'en', path: '/en/s/thai-hoa' },
  ],
  data: { name: '</script>' },
};

it('fills language, title, description, previews and content', () => {
  const page = pageDocument(SHELL, HEAD, '<h1>$& stays</h1>', 'https://hue.example');
  expect(page).toContain('<html lang="en"');
  expect(page).toContain('<title>Hall &lt;1&gt;</title>');
  expect(page).toContain('<meta name="description" content="A &quot;hall&quot; &amp; more" />');
  expect(page).toContain('<div id="root"><h1>$& stays</h1></div>');
  expect(page).toContain(
    '<link rel="alternate" hreflang="vi" href="https://hue.example/s/thai-hoa" />',
  );
  expect(page).toContain(
    '<link rel="alternate" hreflang="x-default" href="https://hue.example/s/thai-hoa" />',
  );
  expect(page).toContain('<meta property="og:image" content="https://hue.example/icons/og.jpg" />');
  expect(page).toContain('<meta property="og:locale:alternate" content="vi_VN" />');
  expect(page).toContain('<script type="application/ld+json">{"name":"\\u003c/script>"}</script>');
  expect(page).not.toContain('og:locale:alternate" content="en_GB"');
});

it('says which place the shell lacks', () => {
  expect(() => pageDocument('<html lang="vi">', HEAD, '', '')).toThrow(
    'index.html has no place for <title>',
  );
});
