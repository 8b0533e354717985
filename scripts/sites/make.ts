// Makes everything of a site anew that a changed model or photograph asks for: npm run site:make SLUG
import { join } from 'node:path';
import { siteIds } from '../content/site-files.ts';
import { modelledSites } from '../models/registry.ts';
import { readCommandLine } from './command-line.ts';
import { makeSite } from './make-site.ts';
import { builtWords, doneWords, noSiteWords } from './make-words.ts';

const root = join(import.meta.dirname, '../..');
const { typed: slug, language } = readCommandLine(process.argv.slice(2), [], process.env);
const say = (line: string): void => console.log(line);

async function make(): Promise<boolean> {
  const known = await siteIds(root);
  if (!known.includes(slug)) {
    say(noSiteWords(slug, known)[language]);
    return false;
  }
  if ((await modelledSites()).includes(slug)) {
    say(builtWords(slug)[language]);
    return false;
  }
  const faults = await makeSite({ root, slug, language, say });
  for (const fault of faults) say(`\n! ${fault[language]}`);
  if (faults.length === 0) say(doneWords(slug)[language]);
  return faults.length === 0;
}

if (!(await make())) process.exitCode = 1;
