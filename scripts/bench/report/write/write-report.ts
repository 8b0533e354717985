import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../figures.ts';
import { writeReportFile } from '../releases.ts';
import { markdownReport } from './markdown.ts';
import { type Plot, plotsOf } from './plots.ts';

/** Writes `report.json`, `report.md` and the plots into a folder; the plots of the report that stood there before go. */
export async function writeReport(
  folder: string,
  { report, before, release }: { report: Report; before: Report | null; release: Report | null },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const plots = plotsOfAll(report, release);
  for (const { file } of before === null ? [] : plotsOfAll(before, release)) {
    await rm(join(folder, file), { force: true });
  }
  for (const { file, svg } of plots) await writeFile(join(folder, file), svg);
  await writeReportFile(join(folder, 'report.json'), report);
  await writeFile(join(folder, 'report.md'), markdownReport(report, release));
}

function plotsOfAll({ parts }: Report, release: Report | null): Plot[] {
  return parts.flatMap((part) => plotsOf(part, release));
}
