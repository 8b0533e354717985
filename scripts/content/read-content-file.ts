import { basename } from 'node:path';
import { type ContentProblem, formatProblem } from '#domain/content-problem.ts';
import { findJsonFault } from './json-fault.ts';

/** A content file as read, with every fault on a line of its own: `FILE → FIELD: what is wrong; what to write`. */
export type ReadContent<Value> = { value: Value | null; lines: readonly string[] };

/** Problems with the file that they stand in, one line each. */
export function onLines(file: string, problems: readonly ContentProblem[]): string[] {
  return problems.map((problem) => formatProblem(file, problem));
}

/** Reads a content file's text: as JSON, by its schema, then by what the schema cannot see. */
export function readContentFile<Value>(
  file: string,
  text: string,
  read: (record: unknown) => { value: Value } | { problems: readonly ContentProblem[] },
  check: (value: Value) => readonly ContentProblem[],
): ReadContent<Value> {
  const fault = findJsonFault(text);
  if (fault !== null) {
    const { line, column, message, instead } = fault;
    return { value: null, lines: [`${file}:${line}:${column}: ${message}; ${instead}`] };
  }
  const reading = read(JSON.parse(text));
  if ('problems' in reading) return { value: null, lines: onLines(file, reading.problems) };
  return { value: reading.value, lines: onLines(file, check(reading.value)) };
}

/** A file's name is its site's. */
export function nameProblems(file: string, field: string, siteId: string): ContentProblem[] {
  const name = basename(file, '.json');
  if (name === siteId) return [];
  const instead = `name the file ${siteId}.json, or write "${name}"`;
  return [{ path: field, message: `got "${siteId}" in a file of another name`, instead }];
}

/** Days, each with its place, that are still to come on `today`, YYYY-MM-DD. */
export function futureDays(
  days: readonly (readonly [path: string, day: string])[],
  today: string,
): ContentProblem[] {
  return days
    .filter(([, day]) => day > today)
    .map(([path, day]) => ({
      path,
      message: `got ${day}, which is still to come`,
      instead: `write a day up to ${today}`,
    }));
}
