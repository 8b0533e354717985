import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchedBrowser } from '../browser/launch-browser.ts';
import { Progress } from '../models/pipeline/progress.ts';
import { putInPlace, readMade, type Staged, stands, writeMade } from './made-files.ts';
import type { Product } from './products.ts';

/** The folders for files that go with the app, and for those that only a press wants. */
export type OutFolders = Record<Product['place'], string>;

/** Where each folder's list stands of what its files were made from. */
const LISTS: Record<Product['place'], string> = { shipped: 'signs/made.json', print: 'made.json' };

/**
 * Makes what is missing or was made from other input, and returns how many files that were. They
 * take their places together at the end: when one fails, every old file stays as it is.
 */
export async function makeProducts(
  products: readonly Product[],
  folders: OutFolders,
  launch: () => Promise<LaunchedBrowser> = launchChromium,
): Promise<number> {
  const lists = {
    shipped: await readMade(join(folders.shipped, LISTS.shipped)),
    print: await readMade(join(folders.print, LISTS.print)),
  };
  const standing = await Promise.all(
    products.map(({ place, path, mark }) => stands(folders[place], path, mark, lists[place])),
  );
  const missing = products.filter((_, index) => standing[index] !== true);
  if (missing.length === 0) return 0;
  await refuseUnready(missing);
  const staging = await mkdtemp(join(tmpdir(), 'hue-hien-signs-'));
  try {
    await putInPlace(await makeAll(missing, folders, staging, launch));
    for (const { place, path, mark } of missing) lists[place][path] = mark;
    for (const place of ['shipped', 'print'] as const) {
      if (missing.some((product) => product.place === place)) {
        await writeMade(join(folders[place], LISTS[place]), lists[place]);
      }
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return missing.length;
}

/** Tells everything that is missing at once, before minutes are spent on the rest. */
async function refuseUnready(products: readonly Product[]): Promise<void> {
  const outcomes = await Promise.allSettled(products.map(({ ready }) => ready()));
  const faults = outcomes.flatMap((one) =>
    one.status === 'rejected'
      ? [one.reason instanceof Error ? one.reason.message : String(one.reason)]
      : [],
  );
  if (faults.length > 0)
    throw new Error(`${[...new Set(faults)].join('\n')}\nNothing was written.`);
}

/** The browser's library takes half a second to load, which a run with nothing to do saves. */
async function launchChromium(): Promise<LaunchedBrowser> {
  const { launchBrowser } = await import('../browser/launch-browser.ts');
  return launchBrowser();
}

async function makeAll(
  missing: readonly Product[],
  folders: OutFolders,
  staging: string,
  launch: () => Promise<LaunchedBrowser>,
): Promise<readonly Staged[]> {
  const progress = new Progress(missing.length);
  const browser = await launch();
  const staged: Staged[] = [];
  try {
    for (const [index, { place, path, make }] of missing.entries()) {
      const data = await make(browser.context);
      const from = join(staging, String(index));
      await writeFile(from, data);
      staged.push({ from, to: join(folders[place], path) });
      progress.step(`${path} ${(Buffer.byteLength(data) / 1000).toFixed(0)} kB`);
    }
  } finally {
    await browser.close();
  }
  return staged;
}
