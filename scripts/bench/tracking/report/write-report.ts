import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchOptions } from '../options.ts';
import type { ScenarioResult } from '../session/run-scenario.ts';
import { distinct, overall, resultsOf } from './aggregate.ts';
import { markdownReport, type Surroundings } from './markdown.ts';
import { errorBars, errorPlot } from './plots.ts';

/** Writes `results.json`, `results.md`, a plot for each film, and bars over all sequences; returns the folder. */
export async function writeReport(
  options: BenchOptions,
  results: readonly ScenarioResult[],
  surroundings: Surroundings,
): Promise<string> {
  const { out, trackers } = options;
  const plots = join(out, 'plots');
  await mkdir(plots, { recursive: true });
  await writeFile(
    join(out, 'results.json'),
    `${JSON.stringify({ surroundings, options, results })}\n`,
  );
  await writeFile(join(out, 'results.md'), markdownReport(results, trackers, surroundings));
  for (const { scenario, results: films } of results) {
    const name = `${scenario.sequence}-${scenario.sign}-${scenario.seed}`;
    const lines = films.map(({ tracker, errors }) => ({ name: tracker, values: errors }));
    await writeFile(join(plots, `${name}.svg`), errorPlot(`${name}: corner error, px`, lines));
  }
  const groups = distinct(results.map(({ scenario }) => scenario.sequence)).map((sequence) => ({
    name: sequence,
    values: trackers.map(
      (tracker) =>
        overall(
          resultsOf(results, tracker, ({ scenario }) => scenario.sequence === sequence).map(
            ({ summary }) => summary,
          ),
        )?.errorMedian ?? null,
    ),
  }));
  await writeFile(join(out, 'errors.svg'), errorBars('Median corner error, px', trackers, groups));
  return out;
}
