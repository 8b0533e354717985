import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deployFiles, WEB_ROOT } from '../../../scripts/deploy/deploy-files.ts';
import { SITE_HOST_DEFAULT } from '../../../scripts/site-host.ts';

const files = deployFiles({ host: SITE_HOST_DEFAULT, root: WEB_ROOT });

it.each([...files])('deploy/%s is what "npm run deploy:files" writes', (name, text) => {
  const written = readFileSync(join(import.meta.dirname, '../../../deploy', name), 'utf8');
  expect(written.replaceAll('\r\n', '\n')).toBe(text);
});

it('another host and folder stand in all files that name them', () => {
  const other = deployFiles({ host: 'hien.example', root: '/data/www' });
  for (const name of ['nginx/hue-hien.conf', 'Caddyfile']) {
    expect(other.get(name)).toContain('hien.example');
    expect(other.get(name)).toContain('/data/www');
    expect(other.get(name)).not.toContain(SITE_HOST_DEFAULT);
  }
});
