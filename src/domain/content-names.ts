import { nearestWord } from './content-nearest.ts';
import { type ContentProblem, type FieldPath, formatFieldPath } from './content-problem.ts';

/** A problem at a place of a file. */
export function problemAt(path: FieldPath, message: string, instead: string): ContentProblem {
  return { path: formatFieldPath(path), message, instead };
}

/** Names that stand twice in the list at `path`, whose entries carry them in `field`. */
export function repeatedNames(
  path: FieldPath,
  field: string,
  names: readonly string[],
): ContentProblem[] {
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const taken = formatFieldPath([...path, first]);
    return [problemAt([...path, index, field], `got "${name}" again`, `${taken} has that name`)];
  });
}

/** A name that leads nowhere, with the one that was probably meant. */
export function unknownName(
  path: FieldPath,
  kind: string,
  name: string,
  known: readonly string[],
): ContentProblem[] {
  if (known.includes(name)) return [];
  return [problemAt(path, `no ${kind} is called "${name}"`, chooseName(name, known))];
}

/** What to write instead of a name that leads nowhere. */
export function chooseName(name: string, known: readonly string[]): string {
  const meant = nearestWord(name, known);
  return meant === null ? `use one of ${known.join(', ')}` : `did you mean ${meant}?`;
}

/** Source keys that the bibliography `sources` of a file lacks, and sources that nothing in it names. */
export function sourceProblems(file: { sources: readonly { key: string }[] }): ContentProblem[] {
  const known = file.sources.map((one) => one.key);
  const named = new Set<string>();
  const problems: ContentProblem[] = [];
  for (const [path, key] of sourceKeysIn(file, [])) {
    named.add(key);
    if (known.includes(key)) continue;
    problems.push(problemAt(path, `no source has the key "${key}"`, chooseName(key, known)));
  }
  known.forEach((key, index) => {
    if (named.has(key)) return;
    const instead = 'name it where it is used, or remove it';
    problems.push(problemAt(['sources', index], `nothing names the source "${key}"`, instead));
  });
  return problems;
}

/** Every key in a list called `sources`, with its place; the bibliography itself holds no keys but objects. */
function* sourceKeysIn(value: unknown, path: FieldPath): Generator<[FieldPath, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    if (typeof inner === 'string' && path.at(-1) === 'sources') yield [[...path, key], inner];
    else yield* sourceKeysIn(inner, [...path, key]);
  }
}
