// Shows the signs to the engine in simulated scans: npm run bench:signs -- --help
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileTargets } from '#vision/image-tracker.ts';
import { joinTargets } from '#vision/targets/join-targets.ts';
import { keyOf, remembered } from '../../signs/check/measure-cache.ts';
import { PictureFault } from '../../signs/check/read-picture.ts';
import { type SignPicture, siteSigns, TARGETS_FOLDER } from '../../signs/check/sign-list.ts';
import { PRINT_METRES } from './conditions.ts';
import { type PrintedSign, printedSign } from './printed-sign.ts';
import { benchMarkdown, type SignBench, unmet } from './report.ts';
import { runConditions, runSweeps } from './run-conditions.ts';
import { runConfusion } from './run-confusion.ts';
import { createSignFinder } from './sign-finder.ts';

const USAGE = `npm run bench:signs -- [SITE…] [options]
  --targets FOLDER   SITE.png, the exact cuts of the targets (else ${TARGETS_FOLDER})
  --out FOLDER       for results.md and results.json (else .cache/bench/signs)
  --no-sweeps        leaves out how far each goes
  --no-confusion     leaves out whether one is taken for another
  --json             prints the figures as JSON
`;

/** Raised with any change to what is measured: what was kept before is measured again. */
const VERSION = 2;
const WIDTH = PRINT_METRES.a3;

type Shown = { sign: SignPicture; print: PrintedSign };

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      targets: { type: 'string', default: TARGETS_FOLDER },
      out: { type: 'string', default: '.cache/bench/signs' },
      'no-sweeps': { type: 'boolean', default: false },
      'no-confusion': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const all = (await siteSigns(values.targets)).map((sign) => ({
    sign,
    print: printedSign(sign.picture),
  }));
  const strangers = positionals.filter((id) => !all.some(({ sign }) => sign.id === id));
  if (strangers.length > 0) {
    throw new PictureFault(`${values.targets} holds no ${strangers.join('.png, no ')}.png`);
  }
  const chosen = all.filter(
    ({ sign }) => positionals.length === 0 || positionals.includes(sign.id),
  );
  const results: SignBench[] = [];
  for (const [i, shown] of chosen.entries()) {
    process.stderr.write(`${i + 1}/${chosen.length} ${shown.sign.id}\n`);
    const { conditions, sweeps } = await alone(shown, !values['no-sweeps']);
    const isCompared = all.length > 1 && !values['no-confusion'];
    const confusions = isCompared ? await amongOthers(shown, all) : NOT_COMPARED;
    results.push({ id: shown.sign.id, conditions, sweeps, ...confusions });
  }
  const markdown = benchMarkdown(results);
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, 'results.md'), `${markdown}\n`);
  await writeFile(join(values.out, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
  console.log(values.json ? JSON.stringify(results, null, 1) : markdown);
  const missing = unmet(results);
  console.error(missing.length === 0 ? 'Everything is met.' : `Not met:\n${missing.join('\n')}`);
}

const NOT_COMPARED = { confusion: null, stranger: null };

async function alone({ sign, print }: Shown, isSwept: boolean) {
  const targets = compileAll([{ sign, print }]);
  // The compiled file tells both the picture and how the engine compiles.
  const key = keyOf(targets);
  const finder = await createSignFinder(targets, WIDTH);
  const shown = { id: sign.id, print, finder };
  const conditions = await remembered(`conditions-${VERSION}`, key, async () =>
    runConditions(shown),
  );
  const sweeps = isSwept
    ? await remembered(`sweeps-${VERSION}`, key, async () => runSweeps(shown))
    : [];
  finder.dispose();
  return { conditions, sweeps };
}

async function amongOthers(shown: Shown, all: readonly Shown[]) {
  const { sign, print } = shown;
  const measure = (signs: readonly Shown[]) => {
    const targets = compileAll(signs);
    return remembered(`confusion-${VERSION}`, keyOf(targets, sign.sha256), async () => {
      const finder = await createSignFinder(targets, WIDTH);
      const result = runConfusion(sign.id, print, finder);
      finder.dispose();
      return result;
    });
  };
  return {
    confusion: await measure(all),
    stranger: await measure(all.filter((other) => other !== shown)),
  };
}

const compiled = new Map<string, Uint8Array>();

/** Each sign is compiled once; a file of several is made of their files. */
function compileAll(signs: readonly Shown[]): Uint8Array {
  const files = signs.map(({ sign, print }) => {
    const file =
      compiled.get(sign.id) ??
      compileTargets([{ ...print.picture, id: sign.id, widthMetres: WIDTH }]);
    compiled.set(sign.id, file);
    return file;
  });
  return joinTargets(files);
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(USAGE);
  else await run(args);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
