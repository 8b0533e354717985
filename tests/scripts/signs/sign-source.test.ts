import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSignSource, signLanguages } from '../../../scripts/signs/sign-source.ts';
import { SAMPLE_SOURCE } from '../../fixtures/printed-words.ts';

let folder: string;

const SITE = {
  tourOrder: 9,
  name: { vi: 'Điện Mẫu', en: 'Sample Hall' },
  hanName: '太和殿',
  hook: { vi: 'Câu mời.', en: 'A hook.', plain: true },
  summary: ['một', 'hai', 'ba'].map((vi) => ({ vi, en: 'x', sources: ['th1'] })),
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-source-'));
  await cp('content-src/signs/words.json', join(folder, 'words.json'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(site: unknown, own?: unknown) {
  const sites = await mkdtemp(join(folder, 'sites-'));
  if (site !== undefined) await writeFile(join(sites, 'mau.json'), JSON.stringify(site));
  if (own !== undefined) await writeFile(join(folder, 'mau.json'), JSON.stringify(own));
  return readSignSource('mau', { sites, words: folder });
}

describe('readSignSource', () => {
  it('takes name, hook and summary from the site’s own file and drops their sources', async () => {
    const source = await read(SITE);
    expect(source.title).toBe('ĐIỆN MẪU');
    expect(source.hanTitle).toBe('太和殿');
    expect(source.hook).toEqual({ vi: 'Câu mời.', en: 'A hook.' });
    expect(source.summary[2]).toEqual({ vi: 'ba', en: 'x' });
    expect(source.instruction.vi).toBe('Quét mã, rồi hướng máy vào tranh này');
    expect(source.station).toBeNull();
  });

  it('lets a site’s own words on signs take their place', async () => {
    const own = { title: 'MẪU', hanTitle: null, station: '17', note: { vi: 'a', en: 'b' } };
    expect(await read(SITE, own)).toMatchObject(own);
  });

  it('says in plain words that a site has no texts', async () => {
    await expect(read(undefined)).rejects.toThrow('the sign has no words without it');
    await expect(read({ ...SITE, hook: undefined, name: { vi: 'Điện' } })).rejects.toThrow(
      /mau\.json lacks words that the sign needs\.\n {2}name\.en: .*\n {2}hook: /,
    );
    await expect(read(SITE, { titel: 'x' })).rejects.toThrow('mau.json lacks words');
  });

  it('says that a file is broken', async () => {
    await writeFile(join(folder, 'mau.json'), '{ "title": ');
    await expect(read(SITE)).rejects.toThrow('mau.json is no valid JSON');
  });

  it('knows the words of every site that has a file of its own for signs', async () => {
    const own: unknown = JSON.parse(await readFile('content-src/signs/ngo-mon.json', 'utf8'));
    expect(await readSignSource('ngo-mon')).toMatchObject(own as object);
  });
});

describe('signLanguages', () => {
  it('is Vietnamese and English, and a third one that every text has', () => {
    expect(signLanguages(SAMPLE_SOURCE, null)).toEqual(['vi', 'en']);
    expect(signLanguages(SAMPLE_SOURCE, 'fr')).toEqual(['vi', 'en', 'fr']);
  });

  it('says which text a third language lacks', () => {
    const { fr: _, ...hook } = SAMPLE_SOURCE.hook;
    const source = { ...SAMPLE_SOURCE, hook: { ...hook, vi: 'a', en: 'b' } };
    expect(() => signLanguages(source, 'fr')).toThrow('sample: "hook" has no text in "fr"');
    expect(() => signLanguages(SAMPLE_SOURCE, 'de')).toThrow('has no text in "de"');
    expect(() => signLanguages(SAMPLE_SOURCE, 'en')).toThrow('--lang takes a third language');
  });
});
