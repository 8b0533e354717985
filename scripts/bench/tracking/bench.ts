import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { BENCH_USAGE, type BenchOptions, readOptions } from './options.ts';
import { contactSheet } from './report/contact-sheet.ts';
import { COUNT_HEAD, countRow, soakGrowth, soakLine } from './report/extras.ts';
import { progressLines } from './report/progress.ts';
import { publish } from './report/publish.ts';
import { writeReport } from './report/write-report.ts';
import type { BenchHost } from './session/bench-host.ts';
import { nodeHost } from './session/node-host.ts';
import { pageHost } from './session/page-host.ts';
import { runCounts } from './session/run-counts.ts';
import { runScenario, type ScenarioResult } from './session/run-scenario.ts';
import { runSoak } from './session/run-soak.ts';
import { hasOwnCast, type Scenario, scenarioOf } from './session/scenario.ts';

/** Every film that the options ask for, those of one sign together. */
function scenariosOf({ sequences, signs, set, seeds, frames }: BenchOptions): Scenario[] {
  return signs.flatMap((sign, place) =>
    seeds.flatMap((seed) =>
      sequences
        .filter((sequence) => place === 0 || !hasOwnCast(sequence, set, seed))
        .map((sequence) => scenarioOf({ sequence, set, seed, sign, frameCount: frames })),
    ),
  );
}

async function films(options: BenchOptions, host: BenchHost): Promise<void> {
  const results: ScenarioResult[] = [];
  for (const scenario of scenariosOf(options)) {
    const result = await runScenario(host, scenario, options.trackers);
    results.push(result);
    for (const line of progressLines(result)) console.log(line);
  }
  const { place, codeBytes } = host;
  const load = loadavg()[0] ?? 0;
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, load ${load.toFixed(1)} at the end`;
  const folder = await writeReport(options, results, {
    place,
    machine,
    codeBytes,
    films: filmsInWords(options),
  });
  if (options.publish) await publish(folder, options.set);
  console.log(`table, figures and plots: ${folder}`);
}

function filmsInWords({ signs, set, seeds, frames }: BenchOptions): string {
  const length = frames === null ? '' : `, films of ${frames} frames`;
  return `Set ${set}, signs ${signs.join(', ')}, seeds ${seeds.join(', ')}${length}`;
}

async function counts(options: BenchOptions, host: BenchHost): Promise<void> {
  console.log(COUNT_HEAD);
  const results = await runCounts(host, options.counts, options.trackers, options.set, (result) =>
    console.log(countRow(result)),
  );
  await keep(options, 'counts', results, [COUNT_HEAD, ...results.map(countRow)]);
}

async function soak(options: BenchOptions, host: BenchHost): Promise<void> {
  for (const tracker of options.trackers) {
    console.log(tracker);
    const samples = await runSoak(host, tracker, options.set, options.soak, (sample) =>
      console.log(soakLine(sample)),
    );
    const grown = `grown, MB: ${soakGrowth(samples)}`;
    console.log(grown);
    await keep(options, `soak-${tracker}`, samples, [...samples.map(soakLine), '', grown]);
  }
}

async function keep(
  { out }: BenchOptions,
  name: string,
  figures: unknown,
  lines: readonly string[],
): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, `${name}.json`), `${JSON.stringify(figures)}\n`);
  await writeFile(join(out, `${name}.md`), `${lines.join('\n')}\n`);
}

async function run(options: BenchOptions): Promise<void> {
  if (options.sheet) {
    console.log(await contactSheet(scenariosOf(options), options.out));
    return;
  }
  const { where, engine, clock } = options;
  const host = where === 'node' ? nodeHost(engine, clock) : await pageHost(options);
  try {
    if (options.soak > 0) await soak(options, host);
    else if (options.counts.length > 0) await counts(options, host);
    else await films(options, host);
  } finally {
    await host.end();
  }
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(BENCH_USAGE);
  else await run(readOptions(args));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${BENCH_USAGE}`);
  process.exitCode = 1;
}
