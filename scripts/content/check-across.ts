import { basename } from 'node:path';
import type { Source } from '#domain/content-fields.ts';
import { problemAt } from '#domain/content-names.ts';
import type { ContentProblem } from '#domain/content-problem.ts';

/** What a content file shares with the others: its bibliography, and a site its place in the tour. */
export type SharedFile = { file: string; sources: readonly Source[]; tourOrder?: number };

/** A problem with the file that it stands in. */
export type FileProblem = { file: string; problem: ContentProblem };

/** Sources that two files describe otherwise, and places in the tour that two sites have. */
export function checkAcross(files: readonly SharedFile[]): FileProblem[] {
  return [...differingSources(files), ...samePlaces(files)];
}

function differingSources(files: readonly SharedFile[]): FileProblem[] {
  const first = new Map<string, { file: string; source: Source }>();
  return files.flatMap(({ file, sources }) =>
    sources.flatMap((source, at) => {
      const known = first.get(source.key);
      if (known === undefined) first.set(source.key, { file, source });
      // A site and its own reconstruction are compared where they are joined.
      if (known === undefined || basename(known.file) === basename(file)) return [];
      return (['title', 'address', 'kind', 'readOn'] as const)
        .filter((field) => known.source[field] !== source[field])
        .map((field) => {
          const instead = `${known.file} says ${JSON.stringify(known.source[field])} of "${source.key}": write the same in both, or choose another key`;
          const message = `got ${JSON.stringify(source[field])}`;
          return { file, problem: problemAt(['sources', at, field], message, instead) };
        });
    }),
  );
}

function samePlaces(files: readonly SharedFile[]): FileProblem[] {
  const first = new Map<number, string>();
  return files.flatMap(({ file, tourOrder }) => {
    if (tourOrder === undefined) return [];
    const taken = first.get(tourOrder);
    if (taken === undefined) first.set(tourOrder, file);
    if (taken === undefined) return [];
    const free = Math.max(...files.map((one) => one.tourOrder ?? 0)) + 1;
    const instead = `${taken} has that place: write ${free}, or another that is free`;
    return [{ file, problem: problemAt(['tourOrder'], `got ${tourOrder} again`, instead) }];
  });
}
