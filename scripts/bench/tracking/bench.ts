import { readOptions, BENCH_USAGE, type BenchOptions } from './options.ts';
import { progressLines } from './report/progress.ts';
import { writeReport } from './report/write-report.ts';
import type { BenchHost } from './session/bench-host.ts';
import { nodeHost } from './session/node-host.ts';
import { pageHost } from './session/page-host.ts';
import { runScenario, type ScenarioResult } from './session/run-scenario.ts';
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

async function run(options: BenchOptions, host: BenchHost): Promise<void> {
  const scenarios = scenariosOf(options);
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    const result = await runScenario(host, scenario, options.trackers);
    results.push(result);
    for (const line of progressLines(result)) console.log(line);
  }
  await writeReport(options, results);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const host = options.where === 'node' ? nodeHost(options.engine) : await pageHost(options);
  try {
    await run(options, host);
  } finally {
    await host.end();
  }
}

try {
  await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${BENCH_USAGE}`);
  process.exitCode = 1;
}
