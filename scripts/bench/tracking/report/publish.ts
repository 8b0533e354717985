import { access, copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SetName } from '../signs/sign-set.ts';

const PAGE = 'docs/tracking.md';
const PICTURES = 'docs/pictures';
/** The one film whose course the page shows. */
const SHOWN_FILM = 'pan-blur-poor-1.svg';

/** Puts a run's tables, bars and one film's course into the project's page on tracking. */
export async function publish(folder: string, set: SetName): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const report = await readFile(join(folder, 'results.md'), 'utf8');
  await writeFile(PAGE, withFigures(page, set, report));
  await copyFile(join(folder, 'errors.svg'), join(PICTURES, `tracking-errors-${set}.svg`));
  const film = join(folder, 'plots', SHOWN_FILM);
  const isThere = await access(film).then(
    () => true,
    () => false,
  );
  if (set === 'tune' && isThere) await copyFile(film, join(PICTURES, 'tracking-pan-blur.svg'));
}

/** The page with what stands between a set's two marks replaced; throws when there are none. */
export function withFigures(page: string, set: SetName, report: string): string {
  const [begin, end] = [`<!-- figures ${set} -->`, `<!-- /figures ${set} -->`];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page has no place "${begin} … ${end}"`);
  // Two levels down: the page has its own headings.
  const body = report.replaceAll(/^## /gm, '#### ').trim();
  return `${page.slice(0, from)}${begin}\n\n${body}\n\n${page.slice(to)}`;
}
