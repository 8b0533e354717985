// Makes a site of one's own: npm run site:new SLUG "Name"
import { join } from 'node:path';
import { todayInHue } from '../content/check-content.ts';
import { readCommandLine } from './command-line.ts';
import { newSite } from './new-site.ts';
import { unknownWords } from './unknown-words.ts';

const { typed, name, language, unknown } = readCommandLine(process.argv.slice(2), [], process.env);
if (unknown.length > 0) {
  console.error(unknownWords(unknown)[language]);
  process.exitCode = 1;
} else {
  const isMade = await newSite({
    root: join(import.meta.dirname, '../..'),
    typed,
    name,
    language,
    today: todayInHue(new Date()),
    say: (line) => console.log(line),
  });
  if (!isMade) process.exitCode = 1;
}
