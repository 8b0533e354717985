import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Source } from '#domain/content-fields.ts';
import { readReconstruction } from '#domain/reconstruction.ts';
import { checkReconstruction } from '#domain/reconstruction-check.ts';

const files = ['sites', 'reconstructions'].flatMap((kind) =>
  readdirSync(`src/content/${kind}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `src/content/${kind}/${name}`),
);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const record = (file: string) => JSON.parse(texts.get(file) ?? '') as { sources: Source[] };

test.each(files)('%s is in composed letters, as fonts and searches expect', (file) => {
  expect(texts.get(file)).toBe(texts.get(file)?.normalize('NFC'));
});

test.each(files.filter((file) => file.includes('/reconstructions/')))(
  '%s passes every check',
  (file) => {
    const reading = readReconstruction(record(file));
    expect(reading.ok ? checkReconstruction(reading.reconstruction) : reading.problems).toEqual([]);
  },
);

const inWords = ({ key, title, address, kind, readOn }: Source) =>
  JSON.stringify([key, title, address, kind, readOn]);

test('a source that stands in several files says the same in each', () => {
  const first = new Map<string, { file: string; source: Source }>();
  const differing: string[] = [];
  for (const file of files) {
    for (const source of record(file).sources) {
      const known = first.get(source.key);
      if (known === undefined) first.set(source.key, { file, source });
      else if (inWords(known.source) !== inWords(source)) {
        differing.push(`${source.key}: ${known.file} and ${file}`);
      }
    }
  }
  expect(differing).toEqual([]);
});
