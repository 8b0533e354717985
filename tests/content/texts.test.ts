import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { formatProblem } from '#domain/content-problem.ts';
import { readReconstruction } from '#domain/reconstruction.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import { readSite, type Site } from '#domain/site.ts';
import { checkSite } from '#domain/site-check.ts';
import { checkSiteJoin } from '#domain/site-join-check.ts';
import { readSiteModels } from '#domain/site-models.ts';
import { checkSiteTexts } from '../../scripts/content/check-texts.ts';
import { type Coverage, openCoverage } from '../../scripts/content/glyphs.ts';
import { MUTATIONS } from './site-mutations.ts';

/** How often every site is broken in each way: `MUTATIONS=20 npm run unit tests/content`; left out, each way breaks three sites. */
const TIMES = Number(process.env['MUTATIONS'] ?? 0);

/** The sites of this collection; one that is just being written has its own check, `npm run site:check`. */
const SITES =
  'can-chanh hien-lam-cac ho-quyen kien-trung nam-giao ngo-mon phu-van-lau thai-hoa'.split(' ');
const read = (kind: string, site: string): unknown =>
  JSON.parse(readFileSync(`src/content/${kind}/${site}.json`, 'utf8'));

function siteOf(name: string) {
  const [site, told, models] = [
    readSite(read('sites', name)),
    readReconstruction(read('reconstructions', name)),
    readSiteModels(read('models', name)),
  ];
  if (!site.ok || !told.ok || !models.ok) throw new Error(`${name} cannot be read`);
  return { site: site.site, reconstruction: told.reconstruction, models: models.models };
}

const READ = new Map(SITES.map((name) => [name, siteOf(name)]));
const known = (name: string) => READ.get(name) ?? siteOf(name);

let isDrawn: Coverage = () => false;
beforeAll(async () => {
  isDrawn = await openCoverage();
});

/** What the whole check says of a site, as it is printed. */
function linesOf(site: Site, { reconstruction, models }: ReturnType<typeof siteOf>): string[] {
  const { faults, notes } = checkSiteTexts(site, reconstruction, models, isDrawn);
  const all = [
    ...checkSite(site),
    ...checkSiteJoin(site, reconstruction, models),
    ...faults,
    ...notes,
  ];
  return all.map((problem) => formatProblem(`${site.id}.json`, problem));
}

test.each(SITES)('%s: nothing to say of its texts', (name) => {
  const one = known(name);
  expect(linesOf(one.site, one)).toEqual([]);
});

test.each(Object.keys(MUTATIONS))('caught: %s', (kind) => {
  const random = seededRandom(kind.length * 7_919);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const missed: string[] = [];
  let broken = 0;
  const sites = TIMES > 0 ? SITES : shuffled(SITES, random);
  for (const name of sites) {
    if (TIMES === 0 && broken === 3) break;
    const one = known(name);
    for (let time = 0; time < Math.max(1, TIMES); time += 1) {
      const site = structuredClone(one.site);
      const fault = MUTATIONS[kind]?.(site, pick, one.models) ?? null;
      if (fault === null) continue;
      broken += 1;
      const lines = linesOf(site, one);
      const start = `${site.id}.json → ${fault.field}`;
      if (lines.some((line) => line.startsWith(start) && fault.line.test(line))) continue;
      missed.push(`${start}, in:\n${lines.join('\n')}`);
    }
  }
  expect(missed).toEqual([]);
  expect(broken).toBeGreaterThan(0);
});

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
