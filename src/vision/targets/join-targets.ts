import { readTargetsFile, splitTargetsFile } from './read-targets-file.ts';
import { MOST_SIGNS } from './targets-file.ts';
import { fileOfRecords } from './write-targets-file.ts';

/**
 * One file of the signs of several, in their order: the same bytes as if all had been compiled at
 * once. Throws a TargetsFileError for a file that is none, and a RangeError when it would have no
 * sign, too many, or two of one id.
 */
export function joinTargets(files: readonly Uint8Array[]): Uint8Array {
  const ids = new Set<string>();
  for (const { id } of files.flatMap(readTargetsFile)) {
    if (ids.has(id)) throw new RangeError(`two signs have the id "${id}"`);
    ids.add(id);
  }
  if (ids.size < 1 || ids.size > MOST_SIGNS)
    throw new RangeError(`${ids.size} signs: a file holds 1 to ${MOST_SIGNS}`);
  return fileOfRecords(files.flatMap(splitTargetsFile));
}

/** A file of each sign in `file` alone, by its id; throws a TargetsFileError for a file that is none. */
export function singleTargets(file: Uint8Array): Map<string, Uint8Array> {
  const records = splitTargetsFile(file);
  return new Map(
    readTargetsFile(file).map(({ id }, i) => [id, fileOfRecords(records.slice(i, i + 1))]),
  );
}
