import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSiteModels } from '#domain/site-models.ts';
import { siteIds } from '../../scripts/content/site-files.ts';
import { MOST_BYTES } from '../../scripts/models/quick-look/make-usdz.ts';
import { planQuickLook } from '../../scripts/models/quick-look/plan-quick-look.ts';

describe.each(await siteIds(process.cwd()))('the package of %s for iPhones', (site) => {
  const record: unknown = JSON.parse(readFileSync(`src/content/models/${site}.json`, 'utf8'));
  const reading = readSiteModels(record);
  const models = reading.ok ? reading.models : null;

  it('is made of the models as they are, and small enough', () => {
    if (models === null) throw new Error('the list of models cannot be read');
    const { url, triangles, madeFrom } = planQuickLook(models);
    expect(models.quickLook).toMatchObject({ url, triangles, madeFrom });
    const bytes = readFileSync(`public${url}`);
    expect(bytes.length).toBe(models.quickLook?.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(models.quickLook?.sha256);
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
