// How fast and how well made the pages are on a phone: `npm run lighthouse [PATH …]`. Fails below the least of judge.ts.
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch-browser.ts';
import { ensureBuild } from '../build/ensure-build.ts';
import { startStaticServer } from '../serve/static-server.ts';
import {
  CATEGORIES,
  faultsOf,
  formatRun,
  medianRun,
  METRICS,
  type Category,
  type Metric,
  type Run,
} from './judge.ts';

const PATHS = ['/', '/s/thai-hoa', '/s/kien-trung'];
const RUNS = 3;

/** A port of this machine that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((settle, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => settle(port));
    });
  });
}

/** One run as on a middling phone with a slow line: a fresh browser, so that nothing is kept from before. */
async function runOnce(address: string): Promise<Run> {
  const port = await freePort();
  // In the language of the address: a reader of another one is led on to the page in theirs.
  const flags = [`--remote-debugging-port=${port}`, '--lang=vi'];
  const browser = await launchBrowser({ flags, context: { locale: 'vi-VN' } });
  try {
    await startDrawing(browser);
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${address}`);
    return summarise(result.lhr);
  } finally {
    await browser.close();
  }
}

/**
 * Lets the browser start the process that draws, and keeps it by a page that stays open: on a phone it
 * runs already, and its start, counted fourfold as a phone's, is no work of our page.
 */
async function startDrawing({ context }: LaunchedBrowser): Promise<void> {
  const blank = await context.newPage();
  await blank.setContent('<p>.</p>');
  await blank.screenshot();
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function summarise({ categories, audits }: Report): Run {
  const score = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  const failed = CATEGORIES.flatMap((category) => {
    const { auditRefs = [] } = categories[category] ?? {};
    return auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''}`);
  });
  const byName = <Key extends string, Value>(names: readonly Key[], value: (name: Key) => Value) =>
    Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Key, Value>;
  return {
    scores: byName(CATEGORIES, score),
    metrics: byName(
      Object.keys(METRICS) as Metric[],
      (name) => audits[METRICS[name]]?.displayValue ?? '–',
    ),
    failed,
  };
}

const paths = process.argv.length > 2 ? process.argv.slice(2) : PATHS;
const server = await startStaticServer({ root: await ensureBuild() });
const faults: string[] = [];
try {
  for (const path of paths) {
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push(await runOnce(server.origin + path));
    }
    const middle = medianRun(runs);
    console.log(formatRun(path, middle));
    for (const title of middle.failed) console.log(`    ${title}`);
    faults.push(...faultsOf(path, middle));
  }
} finally {
  await server.close();
}
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
