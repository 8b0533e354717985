import { describe, expect, it } from 'vitest';
import { readBrowser } from '#domain/in-app-browser.ts';
import { appOf, factsOf } from '#domain/in-app-browsers.ts';
import { IN_APP_SAMPLES } from '#domain/in-app-samples.ts';

describe('in-app browsers', () => {
  it.each(IN_APP_SAMPLES)('$app on $platform, seen on $seenOn', (sample) => {
    const { app, platform, userAgent } = sample;
    expect(readBrowser(userAgent, 0)).toMatchObject({ app, platform });
  });

  it('have a sample each, from somewhere, on a day that is one', () => {
    const sampled = new Set(IN_APP_SAMPLES.map(({ app }) => app));
    expect(sampled.size).toBe(17);
    for (const { seenOn, source, app } of IN_APP_SAMPLES) {
      expect(source.length).toBeGreaterThan(10);
      expect(factsOf(app).name).not.toBe('');
      if (seenOn !== null) expect(new Date(seenOn).toISOString().slice(0, 10)).toBe(seenOn);
    }
  });

  it.each([
    'Chrome/130.0 Mobile Safari/537.36 Online/1',
    'coc_coc_browser/109.0.0.0 Chrome/123.0.0.0 Mobile Safari/537.36',
    'DuckDuckGo/7 Safari/605.1.15',
  ])('are not seen in %s', (userAgent) => {
    expect(appOf(userAgent)).toBeNull();
  });

  it('keep their menu where the arrow is to point', () => {
    expect(factsOf('messenger').menu.ios).toMatchObject({ edge: 'bottom', side: 'right' });
    expect(factsOf('facebook').menu.ios.edge).toBe('top');
    expect(factsOf('unnamed').name).toBe('');
  });
});
