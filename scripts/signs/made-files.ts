import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Raised when the same input would give another file, so that everything is made again. */
const RECIPE = 5;

/** What the files of a folder were made from: path from the folder, then the mark of its input. */
export type MadeFiles = Record<string, string>;

/** A mark of everything that a file is made from. */
export function inputMark(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(String(RECIPE));
  for (const part of parts) hash.update('\0').update(part);
  return hash.digest('hex').slice(0, 20);
}

/** Reads a folder's list; an absent or broken one counts as empty, and everything is made again. */
export async function readMade(file: string): Promise<MadeFiles> {
  try {
    const list: unknown = JSON.parse(await readFile(file, 'utf8'));
    const isList = typeof list === 'object' && list !== null && !Array.isArray(list);
    const entries = Object.entries(isList ? list : {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** Whether a file is there and was made from this input. */
export async function stands(
  folder: string,
  path: string,
  mark: string,
  made: MadeFiles,
): Promise<boolean> {
  if (made[path] !== mark) return false;
  return stat(join(folder, path)).then(
    (file) => file.isFile(),
    () => false,
  );
}

export type Staged = { from: string; to: string };

/** Puts finished files in their places; each replaces the old one whole or not at all. */
export async function putInPlace(files: readonly Staged[]): Promise<void> {
  // Copied beside their places first: a full disk then stops the run before any old file is gone.
  for (const { from, to } of files) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, `${to}.part`);
  }
  for (const { to } of files) {
    await rm(to, { force: true });
    await rename(`${to}.part`, to);
  }
}

/** Writes a folder's list, its paths in order. */
export async function writeMade(file: string, made: MadeFiles): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(made).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, `${JSON.stringify(sorted, null, 2)}\n`);
  await rename(`${file}.part`, file);
}
