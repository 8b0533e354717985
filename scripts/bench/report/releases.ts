import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MeasuredPart, type Report, reportSchema } from './figures.ts';

/** Where each release's figures are kept, from the repository's root. */
export const RELEASES_FOLDER = 'bench/releases';

/** The figures of a file that `npm run bench` wrote; null where it is not there; throws where it cannot be read. */
export async function readReport(file: string): Promise<Report | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return reportSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(
      `${file} holds no figures that this program can read; move it away and try again`,
      { cause },
    );
  }
}

/** The figures of the newest release but `except`; null where none has kept any. */
export async function lastRelease(root: string, except: string | null): Promise<Report | null> {
  const folder = join(root, RELEASES_FOLDER);
  const files = await readdir(folder).catch(() => []);
  const newest = newestVersion(
    files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5)),
    except,
  );
  return newest === null ? null : readReport(join(folder, `${newest}.json`));
}

/** The highest of these versions but `except`, such as `0.10.0` of it and `0.9.1`; what is no version is passed over. */
export function newestVersion(versions: readonly string[], except: string | null): string | null {
  const known = versions.filter((version) => /^\d+\.\d+\.\d+$/.test(version) && version !== except);
  return known.toSorted(byVersion).at(-1) ?? null;
}

function byVersion(a: string, b: string): number {
  const [as, bs] = [a, b].map((version) => version.split('.').map(Number));
  for (const [i, number] of (as ?? []).entries()) {
    const difference = number - (bs?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The parts of before with those that were measured now in their places; a part that failed does not push out one that was whole. */
export function withParts(
  before: readonly MeasuredPart[],
  now: readonly MeasuredPart[],
  order: readonly string[],
): MeasuredPart[] {
  const parts = new Map(before.map((part) => [part.id, part]));
  for (const part of now) {
    const hasFigures = part.figures.length > 0 || !parts.get(part.id)?.figures.length;
    if (hasFigures) parts.set(part.id, part);
  }
  return order.flatMap((id) => parts.get(id) ?? []);
}

/** Writes figures as JSON with a line for each. */
export async function writeReportFile(file: string, report: Report): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}
