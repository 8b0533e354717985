import { expect, test } from 'vitest';
import { formatProblem } from '#domain/content-problem.ts';
import { readReconstruction } from '#domain/reconstruction.ts';
import { checkReconstruction } from '#domain/reconstruction-check.ts';
import { readSite } from '#domain/site.ts';
import { checkSite } from '#domain/site-check.ts';
import { checkSiteJoin } from '#domain/site-join-check.ts';
import { templateHouse } from '../../../scripts/sites/template/house.ts';
import { reconstructionTemplate } from '../../../scripts/sites/template/reconstruction-template.ts';
import { siteTemplate } from '../../../scripts/sites/template/site-template.ts';

const FACTS = {
  slug: 'dinh-lang',
  name: 'Đình làng',
  tourOrder: 9,
  today: '2026-03-01',
};

test('a new site’s two files have no fault, as they stand and against each other', () => {
  const site = readSite(siteTemplate(FACTS));
  const reconstruction = readReconstruction(reconstructionTemplate(FACTS));
  expect(site.ok).toBe(true);
  expect(reconstruction.ok).toBe(true);
  if (!site.ok || !reconstruction.ok) return;
  const problems = [
    ...checkSite(site.site),
    ...checkReconstruction(reconstruction.reconstruction),
    ...checkSiteJoin(site.site, reconstruction.reconstruction, null),
  ];
  expect(problems.map((problem) => formatProblem('site', problem))).toEqual([]);
});

test('the template’s parts are those of its house', () => {
  const built = new Set(
    templateHouse()
      .list()
      .map(({ part }) => part),
  );
  const described = reconstructionTemplate(FACTS).parts.map(({ id }) => id);
  expect(described.toSorted()).toEqual([...built].toSorted());
});

test('the story is as long as one that is told', () => {
  const sentences = siteTemplate(FACTS).narration.segments.flatMap((one) => one.sentences);
  const words = (locale: 'vi' | 'en') => sentences.flatMap((one) => one[locale].split(' ')).length;
  expect(words('vi')).toBeGreaterThan(200);
  expect(words('vi')).toBeLessThan(380);
  expect(words('en')).toBeGreaterThan(140);
  expect(words('en')).toBeLessThan(270);
});

test('the house stands on the ground, in metres, well within what a phone draws', () => {
  const meshes = templateHouse().list();
  const heights = meshes.flatMap(({ mesh }) => mesh.positions.filter((_, at) => at % 3 === 1));
  expect(heights.reduce((a, b) => Math.min(a, b))).toBeCloseTo(-0.12, 2);
  expect(heights.reduce((a, b) => Math.max(a, b))).toBeGreaterThan(6);
  expect(heights.reduce((a, b) => Math.max(a, b))).toBeLessThan(6.5);
  const triangles = meshes.reduce((sum, { mesh }) => sum + mesh.triangleCount, 0);
  expect(triangles).toBeLessThan(20_000);
});
