import { expect, test } from 'vitest';
import type { Site } from '#domain/site.ts';
import { checkSite } from '#domain/site-check.ts';
import { smallSite } from './site-fixture.ts';

/** What the check says about a site in which something was changed, as `path: message; instead`. */
function faultsWith(change: (site: Site) => void): string[] {
  const site = structuredClone(smallSite());
  change(site);
  return checkSite(site).map(({ path, message, instead }) => `${path}: ${message}; ${instead}`);
}

/** The first entry of a list that is known to have one. */
function first<T>(list: readonly T[]): T {
  const [entry] = list;
  if (entry === undefined) throw new Error('the fixture has no entry here');
  return entry;
}

test('a good site has no problem', () => {
  expect(checkSite(smallSite())).toEqual([]);
});

test('a name that is used twice', () => {
  expect(faultsWith((site) => site.children.push(first(site.children)))).toEqual([
    'children[1].id: got "dragon" again; children[0] has that name',
  ]);
});

test('a source that nobody listed, and one that nobody names', () => {
  const faults = faultsWith((site) => {
    first(site.sources).key = 'plans';
  });
  expect(faults.slice(0, 1)).toEqual([
    'hook.sources[0]: no source has the key "plan"; did you mean plans?',
  ]);
  expect(faults.at(-1)).toBe(
    'sources[0]: nothing names the source "plans"; name it where it is used, or remove it',
  );
});

test('a layer that is not there', () => {
  const faults = faultsWith((site) => {
    first(site.narration.segments).layer = '1833';
    first(site.hotspots).layer = 'todey';
    first(site.description).layer = '1805';
  });
  expect(faults).toEqual([
    'narration.segments[0].layer: no time layer is called "1833"; use one of old, today',
    'hotspots[0].layer: no time layer is called "todey"; did you mean today?',
    'description[0].layer: no time layer is called "1805"; use one of old, today',
  ]);
});

test('a language that is told by halves', () => {
  const faults = faultsWith((site) => {
    first(site.narration.segments).sentences.push({
      vi: 'Chào.',
      en: 'Hi.',
      fr: 'Salut.',
      plain: true,
    });
  });
  expect(faults).toEqual([
    'narration.segments[0].sentences[0].fr: is missing; other sentences have this language: translate this one too',
  ]);
});

test('sentences that are too long or have no end', () => {
  const faults = faultsWith((site) => {
    const sentence = first(first(site.narration.segments).sentences);
    sentence.vi = `${'a'.repeat(160)}.`;
    sentence.en = 'Hello';
  });
  expect(faults).toEqual([
    'narration.segments[0].sentences[0].vi: has 161 characters; split it: a caption holds 160',
    'narration.segments[0].sentences[0].en: does not end like a sentence; end it with . ! ? or …',
  ]);
});
