// Gathers the project's figures in one report, beside the last release's: npm run bench -- --help
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ensureBuild, REPOSITORY } from '../../build/ensure-build.ts';
import { keepsBudget, type MeasuredPart } from './figures.ts';
import { currentCommit, describeMachine } from './machine.ts';
import { type BenchOptions, readOptions, usage } from './options.ts';
import { type BenchRun, measurePart } from './part.ts';
import { PARTS } from './parts/parts.ts';
import {
  lastRelease,
  readReport,
  RELEASES_FOLDER,
  withParts,
  writeReportFile,
} from './releases.ts';
import { writeReport } from './write/write-report.ts';

const ORDER = PARTS.map(({ id }) => id);

async function measure(options: BenchOptions): Promise<MeasuredPart[]> {
  let built: Promise<string> | null = null;
  const run: BenchRun = {
    root: REPOSITORY,
    isQuick: options.isQuick,
    build: () => (built ??= ensureBuild()),
    tell: (line) => console.log(`    ${line}`),
  };
  const where = { machine: await describeMachine(), commit: await currentCommit(REPOSITORY) };
  const measured: MeasuredPart[] = [];
  for (const part of PARTS.filter(({ id }) => options.parts.includes(id))) {
    console.log(`▶ ${part.title}`);
    const result = await measurePart(part, run, where);
    console.log(`  ${result.figures.length} figures in ${(result.seconds ?? 0).toFixed(0)} s`);
    if (result.fault !== null) console.error(`  ✗ ${result.fault}`);
    measured.push(result);
  }
  return measured;
}

async function run(options: BenchOptions): Promise<number> {
  const out = resolve(REPOSITORY, options.out);
  const file = join(out, 'report.json');
  // Read first: what cannot be read is not to be written over after half an hour.
  const before = await readReport(file);
  const release = await lastRelease(REPOSITORY, options.release);
  const measured = await measure(options);
  const version = options.release ?? (await packageVersion());
  const parts = withParts(before?.parts ?? [], measured, ORDER);
  const report = { schemaVersion: 1, version, parts } as const;
  await writeReport(out, { report, before, release });
  if (options.release !== null) await keepRelease(options.release, measured);
  console.log(`report: ${join(options.out, 'report.md')}`);
  const broken = measured.flatMap(({ figures }) =>
    figures.filter((figure) => keepsBudget(figure) === false),
  );
  for (const { name } of broken) console.log(`✗ over its budget: ${name}`);
  return measured.every(({ figures }) => figures.length === 0) ? 1 : 0;
}

async function keepRelease(version: string, measured: readonly MeasuredPart[]): Promise<void> {
  const file = join(REPOSITORY, RELEASES_FOLDER, `${version}.json`);
  const kept = await readReport(file);
  const parts = withParts(
    kept?.parts ?? [],
    measured.filter(({ figures }) => figures.length > 0),
    ORDER,
  );
  await writeReportFile(file, { schemaVersion: 1, version, parts });
  console.log(`kept as release ${version}: ${RELEASES_FOLDER}/${version}.json`);
}

async function packageVersion(): Promise<string> {
  const text = await readFile(join(REPOSITORY, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

try {
  const options = readOptions(process.argv.slice(2), ORDER);
  if (options.isHelp) console.log(usage(PARTS));
  else process.exitCode = await run(options);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage(PARTS)}`);
  process.exitCode = 1;
}
