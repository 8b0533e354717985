import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteIds } from '../content/site-files.ts';
import { modelledSites } from '../models/registry.ts';
import type { Said, Spoken } from './language.ts';
import { makeSite, type MakeOptions } from './make-site.ts';
import { judgeName, nameFromSlug } from './site-name.ts';
import { sitePaths } from './site-paths.ts';
import { ask } from './template/ask.ts';
import { houseGlb } from './template/house-glb.ts';
import { reconstructionTemplate } from './template/reconstruction-template.ts';
import { siteTemplate } from './template/site-template.ts';
import { existsWords, madeWords, nameWords, nextWords } from './new-words.ts';
import { writeContentJson } from './write-json.ts';

export interface NewSiteOptions {
  /** The project's folder. */
  root: string;
  typed: string;
  /** As people write it; from the slug where none is given. */
  name: string | null;
  language: Spoken;
  /** YYYY-MM-DD. */
  today: string;
  say: (line: string) => void;
  upTo?: NonNullable<MakeOptions['upTo']>;
}

/**
 * Makes a site from the template, with a model and photographs that lie there already, or the
 * template's house; returns whether all went well. Nothing that is there is overwritten.
 */
export async function newSite(options: NewSiteOptions): Promise<boolean> {
  const { root, typed, name, language, today, say, upTo = 'sign' } = options;
  const tell = (said: Said): void => say(said[language]);
  const verdict = judgeName(typed);
  if (!verdict.ok) {
    tell(nameWords(typed, verdict, name));
    return false;
  }
  const { slug } = verdict;
  const paths = sitePaths(slug);
  const known = await siteIds(root);
  if (known.includes(slug) || (await modelledSites()).includes(slug)) {
    tell(existsWords(slug));
    return false;
  }
  const facts = {
    slug,
    name: name?.normalize('NFC') ?? nameFromSlug(slug),
    tourOrder: (await highestOrder(root, known)) + 1,
    today,
  };
  await writeNew(root, paths.page, siteTemplate(facts));
  await writeNew(root, paths.reconstruction, reconstructionTemplate(facts));
  const ownModel = await isThere(join(root, paths.model));
  if (!ownModel) {
    await mkdir(dirname(join(root, paths.model)), { recursive: true });
    await writeFile(join(root, paths.model), await houseGlb(), { flag: 'wx' });
  }
  await writeNew(root, paths.sidecar, sidecar(facts.name, ownModel));
  await writeNew(root, paths.signWords, { note: SIGN_NOTE });
  await mkdir(join(root, paths.photos), { recursive: true });
  for (const line of madeWords(facts.name, paths, ownModel)) tell(line);
  const faults = await makeSite({ root, slug, language, say, upTo });
  for (const fault of faults) say(`\n! ${fault[language]}`);
  if (upTo === 'sign') for (const line of nextWords(slug, faults.length > 0)) tell(line);
  return faults.length === 0;
}

/** The sign must not promise published dimensions before anybody has looked them up. */
const SIGN_NOTE = ask(
  'dựng theo gì, ví dụ: theo số đo đã công bố.',
  'built from what, such as published dimensions.',
);

/** What lies beside the model: who made it, and under which licence it may be shown. */
function sidecar(name: string, isOwn: boolean): object {
  const credit = ask('ai đã làm mô hình này', 'who made this model');
  const licence = ask('giấy phép, ví dụ CC BY 4.0', 'the licence, for example CC BY 4.0');
  return {
    title: { vi: name, en: name },
    credit: isOwn ? credit.vi : 'Huế Hiện',
    licence: isOwn ? licence.vi : 'MIT',
  };
}

/** Writes a file that is not there yet; one that is there stays as it is. */
async function writeNew(root: string, path: string, value: unknown): Promise<void> {
  if (await isThere(join(root, path))) return;
  await writeContentJson(join(root, path), value);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The last place that a site has in the lists; 0 without any. */
async function highestOrder(root: string, slugs: readonly string[]): Promise<number> {
  const orders = await Promise.all(
    slugs.map(async (slug) => {
      const text = await readFile(join(root, sitePaths(slug).page), 'utf8');
      const order = /"tourOrder":\s*(\d+)/.exec(text)?.[1];
      return Number(order ?? 0);
    }),
  );
  return Math.max(0, ...orders);
}
