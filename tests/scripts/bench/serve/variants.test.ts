import { expect, it } from 'vitest';
import { variantsFor } from '../../../../scripts/bench/serve/variants.ts';
import { nginxFiles } from '../../../../scripts/deploy/nginx-config.ts';

const site = nginxFiles({ host: 'huehien.vn', root: '/x' })['hue-hien-site.conf'] ?? '';
const variants = variantsFor(['a.js', 'b.js', 'c.bin']);

it('begins with the written file as it is', () => {
  expect(variants[0]?.change(site)).toBe(site);
});

it('compresses the kinds that have twins, and no twin is sent', () => {
  const text = variants[2]?.change(site) ?? '';
  expect(text).toContain('gzip_types "text/javascript; charset=utf-8" "application/octet-stream";');
  for (const variant of variants.slice(2)) {
    expect(variant.change(site)).not.toMatch(/gzip_static|brotli_static|include .*brotli/);
  }
});

it('says so when the file has another form', () => {
  expect(() => variants[2]?.change('gzip_static on;')).toThrow('how it compresses');
});
