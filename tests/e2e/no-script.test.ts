import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatAddress } from '#domain/address.ts';
import { LOCALES } from '#domain/locale.ts';
import { siteSchema } from '#domain/site.ts';
import { keepTogether } from '#i18n/keep-together.ts';
import { siteIds } from '../../scripts/content/site-files.ts';
import { type RunningApp, startApp } from './harness.ts';

const sites = await siteIds();
const files = import.meta.glob<unknown>('../../src/content/sites/*.json', {
  import: 'default',
  eager: true,
});
const siteOf = (siteId: string) =>
  siteSchema.parse(files[`../../src/content/sites/${siteId}.json`]);

let app: RunningApp;

beforeAll(async () => {
  app = await startApp({
    context: { javaScriptEnabled: false },
    viewport: { width: 360, height: 740 },
  });
});

afterAll(() => app.close());

describe.each(sites)('%s without scripts', (siteId) => {
  it.each(LOCALES)('reads as an article with picture and sources: %s', async (locale) => {
    const { page } = app;
    const site = siteOf(siteId);
    await app.open(formatAddress({ screen: 'site', siteId, locale }));
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('h1').innerText()).toBe(keepTogether(site.name[locale] ?? ''));
    const article = await page.locator('article').innerText();
    for (const sentence of [...site.summary, site.hook])
      expect(article).toContain(keepTogether(sentence[locale] ?? ''));
    expect(await page.locator('.bibliography li').count()).toBeGreaterThanOrEqual(
      site.sources.length,
    );
    await expect
      .poll(() => page.locator('.site-picture img').evaluate(isLoaded), { timeout: 10_000 })
      .toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it.each(LOCALES)(
    'tells crawlers what it is, with a picture that is there: %s',
    async (locale) => {
      const answer = await fetch(app.origin + formatAddress({ screen: 'site', siteId, locale }));
      const html = await answer.text();
      const data: unknown = JSON.parse(
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null',
      );
      expect(data).toMatchObject({ name: siteOf(siteId).name[locale] });
      const twins = [...html.matchAll(/hreflang="([\w-]+)"/g)].map(([, language]) => language);
      expect(twins).toEqual(['vi', 'en', 'fr', 'x-default']);
      const picture = /property="og:image" content="https:\/\/[^/]+([^"]+)"/.exec(html)?.[1] ?? '';
      const shown = await fetch(app.origin + picture);
      expect([picture, shown.headers.get('content-type')]).toEqual([
        `/share/${siteId}-${locale}.jpg`,
        'image/jpeg',
      ]);
    },
  );
});

it('the map and the records of all sites are there', async () => {
  const map = await (await fetch(`${app.origin}/sitemap.xml`)).text();
  // The first page, the tour and the sources beside the sites, in three languages.
  expect([...map.matchAll(/<loc>/g)]).toHaveLength(3 * (sites.length + 3));
  for (const siteId of sites) {
    const manifest = await (await fetch(`${app.origin}/iiif/${siteId}.json`)).json();
    expect(manifest).toMatchObject({ type: 'Manifest' });
    const record = await (await fetch(`${app.origin}/edm/${siteId}.xml`)).text();
    expect(record).toContain('<edm:type>3D</edm:type>');
  }
});

function isLoaded(element: Element): boolean {
  return element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0;
}
