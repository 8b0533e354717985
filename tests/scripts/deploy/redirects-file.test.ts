import { expect, it } from 'vitest';
import { redirectsFile } from '../../../scripts/deploy/redirects-file.ts';

it('leads the screens of each page that is there to the app, and nothing else', () => {
  const files = ['index.html', 'app.html', 'app/index.html', 'en/tour/index.html'];
  const sites = ['s/ngo-mon/index.html', 'en/s/ngo-mon/index.html'];
  expect(
    redirectsFile([...files, ...sites])
      .trim()
      .split('\n')
      .slice(1),
  ).toEqual([
    '/scan /app/ 200',
    '/picture /app/ 200',
    '/s/ngo-mon/scan /app/ 200',
    '/s/ngo-mon/view /app/ 200',
    '/s/ngo-mon/place /app/ 200',
    '/en/s/ngo-mon/scan /app/ 200',
    '/en/s/ngo-mon/view /app/ 200',
    '/en/s/ngo-mon/place /app/ 200',
  ]);
});
