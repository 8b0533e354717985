// Says what a site lacks, and how to mend it: npm run site:check SLUG [vi|en]
import { join } from 'node:path';
import { siteIds } from '../content/site-files.ts';
import { todayInHue } from '../content/check-content.ts';
import { readCommandLine } from './command-line.ts';
import { checkReport, counted } from './check-report.ts';
import { checkSite } from './check-site.ts';
import { noSiteWords } from './make-words.ts';

const root = join(import.meta.dirname, '../..');
const { typed, language } = readCommandLine(process.argv.slice(2), [], process.env);
const chapters = await checkSite(root, typed, todayInHue(new Date()));
if (chapters === null) {
  console.error(noSiteWords(typed, await siteIds(root))[language]);
  process.exitCode = 1;
} else {
  for (const line of checkReport(typed, chapters, language)) console.log(line);
  if (counted(chapters).faults > 0) process.exitCode = 1;
}
