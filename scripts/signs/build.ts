import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PRINT_SIZE_IDS, parsePrintSize, type PrintSizeId } from '#domain/print-sizes.ts';
import type { SiteId } from '#domain/site-id.ts';
import { siteIds } from '../content/site-files.ts';
import { siteHost } from '../site-host.ts';
import { cardProducts } from './cards.ts';
import { readHanOutlines } from './han-outlines.ts';
import { makeProducts } from './make-products.ts';
import { type Product, siteProducts } from './products.ts';
import { prepareSite, type SheetKit, type SiteSheets } from './site-sheets.ts';
import { fontFaceRules, openTextMeasure } from './typefaces.ts';

const USAGE =
  'npm run signs -- [SITE…] [--sizes a3,a6] [--lang fr] [--only pdf] [--cards] [--host NAME] [--station NUMBER] [--renders FOLDER] [--out FOLDER] [--print FOLDER]';

/** Draws the signs of the named sites, or of all, and with `--cards` the cards for events; `--only` keeps to one kind of file. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      lang: { type: 'string' },
      only: { type: 'string' },
      cards: { type: 'boolean', default: false },
      host: { type: 'string' },
      station: { type: 'string' },
      renders: { type: 'string', default: 'content-src/renders' },
      out: { type: 'string', default: 'public' },
      print: { type: 'string' },
    },
  });
  const ids = await chosenSites(positionals);
  if (values.station !== undefined && ids.length !== 1) {
    throw new Error('An audio station has one number: name one site with --station.');
  }
  const options = {
    host: siteHost(values.host),
    third: values.lang ?? null,
    station: values.station ?? null,
    renders: values.renders,
  };
  const kit: SheetKit = {
    outlines: await readHanOutlines(),
    measure: await openTextMeasure(),
    fontFaces: await fontFaceRules(),
  };
  const { sites, faults } = await prepareAll(ids, (id) => prepareSite(id, options, kit));
  const sizes = chosenSizes(values.sizes);
  const products: Product[] = [];
  for (const site of sites) attempt(() => products.push(...siteProducts(site, sizes, kit)), faults);
  if (values.cards) attempt(() => products.push(...cardProducts(sites, kit)), faults);
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nNothing was written.`);
  const folders = {
    shipped: values.out,
    print: values.print ?? (values.out === 'public' ? 'print' : join(values.out, 'print')),
  };
  const wanted = products.filter(({ path }) => path.endsWith(values.only ?? ''));
  const made = await makeProducts(wanted, folders);
  const kept = wanted.length - made;
  console.log(
    made === 0
      ? `Nothing has changed: ${kept} files stand.`
      : `${made} files made, ${kept} kept as they are. For the press: ${folders.print}; with the app: ${folders.shipped}.`,
  );
}

async function chosenSites(named: readonly string[]): Promise<readonly SiteId[]> {
  const known = await siteIds();
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no site "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  }
  return named.length > 0 ? named : known;
}

function chosenSizes(words: string | undefined): readonly PrintSizeId[] {
  if (words === undefined) return PRINT_SIZE_IDS;
  return words.split(',').map((word) => {
    const size = parsePrintSize(word.trim().toLowerCase());
    if (size !== null) return size;
    throw new Error(`There is no size "${word}". There are: ${PRINT_SIZE_IDS.join(', ')}.`);
  });
}

/** Prepares every site and gathers what is wrong with any, so that all of it is told at once. */
async function prepareAll(
  ids: readonly SiteId[],
  prepare: (id: SiteId) => Promise<SiteSheets>,
): Promise<{ sites: readonly SiteSheets[]; faults: string[] }> {
  const outcomes = await Promise.allSettled(ids.map(prepare));
  return {
    sites: outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    faults: outcomes.flatMap((one) => (one.status === 'rejected' ? [wordsOf(one.reason)] : [])),
  };
}

function attempt(action: () => void, faults: string[]): void {
  try {
    action();
  } catch (error) {
    faults.push(wordsOf(error));
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await main();
} catch (error) {
  console.error(`${wordsOf(error)}\n${USAGE}`);
  process.exitCode = 1;
}
