import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE_HOST_DEFAULT, siteHost } from '../../scripts/site-host.ts';

describe('siteHost', () => {
  it('takes the option, else the environment, else the default', () => {
    expect(siteHost('a.example', { HUE_HIEN_HOST: 'b.example' })).toBe('a.example');
    expect(siteHost(undefined, { HUE_HIEN_HOST: 'b.example' })).toBe('b.example');
    expect(siteHost(undefined, {})).toBe('huehien.vn');
  });

  it.each(['https://huehien.vn', 'huehien.vn/s', 'huehien.vn:8443', 'localhost', ''])(
    'refuses "%s", which a printed code could not lead to',
    (host) => {
      expect(() => siteHost(host, {})).toThrow('is not a host name');
    },
  );
});

describe('what the printers of signs read', () => {
  it.each(['README.md', 'docs/signs.md'])('%s names the host before it names a sheet', (page) => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
    const host = text.indexOf(SITE_HOST_DEFAULT);
    expect(host).toBeGreaterThan(-1);
    expect(host).toBeLessThan(text.indexOf('public/signs/'));
  });
});
