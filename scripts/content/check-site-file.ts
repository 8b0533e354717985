import { basename } from 'node:path';
import { type ContentProblem, formatProblem } from '#domain/content-problem.ts';
import { readSite, type Site } from '#domain/site.ts';
import { checkSite } from '#domain/site-check.ts';
import { findJsonFault } from './json-fault.ts';

/** A site's file as read, with every fault on a line of its own: `FILE → FIELD: what is wrong; what to write`. */
export type CheckedSite = { site: Site | null; lines: readonly string[] };

/** Checks one site's file; `today` is a day as YYYY-MM-DD. */
export function checkSiteFile(file: string, text: string, today: string): CheckedSite {
  const fault = findJsonFault(text);
  if (fault !== null) {
    const { line, column, message, instead } = fault;
    return { site: null, lines: [`${file}:${line}:${column}: ${message}; ${instead}`] };
  }
  const reading = readSite(JSON.parse(text));
  if (!reading.ok) return { site: null, lines: onLines(file, reading.problems) };
  const { site } = reading;
  const problems = [...nameProblems(file, site), ...checkSite(site), ...futureDays(site, today)];
  return { site, lines: onLines(file, problems) };
}

function onLines(file: string, problems: readonly ContentProblem[]): string[] {
  return problems.map((problem) => formatProblem(file, problem));
}

function nameProblems(file: string, site: Site): ContentProblem[] {
  const name = basename(file, '.json');
  if (name === site.id) return [];
  const instead = `name the file ${site.id}.json, or write "${name}"`;
  return [{ path: 'id', message: `got "${site.id}" in a file of another name`, instead }];
}

function futureDays(site: Site, today: string): ContentProblem[] {
  const days: [string, string][] = [
    ['state.checkedOn', site.state.checkedOn],
    ...site.sources.map(({ readOn }, index): [string, string] => [
      `sources[${index}].readOn`,
      readOn,
    ]),
  ];
  return days
    .filter(([, day]) => day > today)
    .map(([path, day]) => ({
      path,
      message: `got ${day}, which is still to come`,
      instead: `write a day up to ${today}`,
    }));
}
