import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readReport, RELEASES_FOLDER } from '../../../../scripts/bench/report/releases.ts';

const files = readdirSync(RELEASES_FOLDER);

it.each(files)('%s can be read, and is the version that its name says', async (file) => {
  const kept = await readReport(join(RELEASES_FOLDER, file));
  expect(`${kept?.version}.json`).toBe(file);
  expect(kept?.parts.flatMap(({ figures }) => figures).length).toBeGreaterThan(0);
});
