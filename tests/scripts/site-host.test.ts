import { describe, expect, it } from 'vitest';
import { siteHost } from '../../scripts/site-host.ts';

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
