// Says how well signs will be found: npm run signs:check -- --help
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIGN_LIMITS } from '../gate/sign-gate.ts';
import { runCalibration } from './calibration/calibrate.ts';
import { createWorkshop } from './extract.ts';
import { judge, type Judgement, prepare, type PreparedSign } from './judge.ts';
import { CHECK_USAGE, type CheckOptions, readCheckOptions } from './options.ts';
import { PictureFault } from './read-picture.ts';
import { judgementText } from './report-text.ts';
import { saveScores } from './save-scores.ts';
import { readSign, type SignPicture, siteSigns } from './sign-list.ts';

/** The signs asked for, and all that they are held against; nothing is written before all could be read. */
async function chooseSigns({ sites, files, targets }: CheckOptions) {
  const known = await siteSigns(targets).catch((cause: unknown) => {
    // A picture can be judged by itself before any sign is there.
    if (files.length > 0 && sites.length === 0) return [];
    throw cause;
  });
  const ofSite = (id: string): SignPicture => {
    const sign = known.find((candidate) => candidate.id === id);
    if (sign !== undefined) return sign;
    const names = known.map((candidate) => candidate.id).join(', ');
    throw new PictureFault(`${targets} holds no ${id}.png; there are ${names || 'none'}`);
  };
  const dropped: SignPicture[] = [];
  for (const file of files) dropped.push(await readSign(file));
  const chosen = [...sites.map(ofSite), ...dropped];
  return { chosen: chosen.length > 0 ? chosen : known, all: [...known, ...dropped] };
}

async function run(options: CheckOptions): Promise<void> {
  if (options.calibrate) {
    console.log(await runCalibration(options));
    return;
  }
  const { chosen, all } = await chooseSigns(options);
  if (chosen.length === 0)
    throw new PictureFault(`${options.targets} holds no target; type npm run signs first`);
  const workshop = createWorkshop();
  const prepared = new Map<SignPicture, PreparedSign>();
  for (const sign of all) prepared.set(sign, await prepare(sign));
  await mkdir(options.out, { recursive: true });
  const judgements: Judgement[] = [];
  for (const [i, sign] of chosen.entries()) {
    const one = prepared.get(sign);
    if (one === undefined) continue;
    // A site's own picture, dropped in once more, is no look-alike of itself.
    const others = all.filter((other) => other.id !== sign.id && other.sha256 !== sign.sha256);
    const { judgement, heatMap } = await judge(
      one,
      others.flatMap((other) => prepared.get(other) ?? []),
      workshop,
      {
        isScanned: options.scan,
        tell: (share) =>
          progress(`${i + 1}/${chosen.length} ${sign.id} ${Math.round(100 * share)} %`),
      },
    );
    judgements.push(judgement);
    const picture = join(options.out, `${sign.id}-heat.png`);
    await writeFile(picture, heatMap);
    progress('');
    if (!options.json) console.log(`${judgementText(judgement)}\n  heat map      ${picture}`);
  }
  if (options.json) console.log(JSON.stringify(judgements, null, 1));
  if (options.save) console.error(`kept in ${await saveScores(process.cwd(), judgements)}`);
  sayFailures(judgements);
}

function sayFailures(judgements: readonly Judgement[]): void {
  const { leastScore, mostLikeness } = SIGN_LIMITS;
  for (const { id, score, lookAlikes } of judgements) {
    if (score < leastScore)
      fail(`${id}: the score is ${score.toFixed(0)}, and ${leastScore} is the least`);
    const [likest] = lookAlikes;
    if (likest !== undefined && likest.score > mostLikeness) {
      fail(
        `${id}: looks like ${likest.id} (${likest.score} of 100, and ${mostLikeness} is the most)`,
      );
    }
  }
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

/** One line that is written over; left out where nobody looks on. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(CHECK_USAGE);
  else await run(readCheckOptions(args));
} catch (error) {
  const isFault = error instanceof PictureFault;
  const message = error instanceof Error ? error.message : String(error);
  fail(isFault ? message : `${message}\n\n${CHECK_USAGE}`);
}
