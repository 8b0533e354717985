import { nearestWord } from './content-nearest.ts';
import { type ContentProblem, type FieldPath, formatFieldPath } from './content-problem.ts';
import { LOCALES } from './locale.ts';
import type { Site } from './site.ts';

/** Longest sentence, in characters, whose caption a phone shows in three lines. */
const LONGEST_SENTENCE = 160;

/** What the schema cannot see: names that lead nowhere, things said twice, sizes that do not fit. */
export function checkSite(site: Site): ContentProblem[] {
  return [
    ...repeatedNames(site),
    ...sourceProblems(site),
    ...unknownNames(site),
    ...signProblems(site),
    ...hotspotProblems(site),
    ...layerProblems(site),
    ...narrationProblems(site),
  ];
}

function problem(path: FieldPath, message: string, instead: string): ContentProblem {
  return { path: formatFieldPath(path), message, instead };
}

function repeatedNames(site: Site): ContentProblem[] {
  const lists: [FieldPath, string, readonly string[]][] = [
    [['figures'], 'id', site.figures.map((one) => one.id)],
    [['conflicts'], 'id', site.conflicts.map((one) => one.id)],
    [['signs'], 'id', site.signs.map((one) => one.id)],
    [['reconstruction', 'models'], 'level', site.reconstruction.models.map((one) => one.level)],
    [['reconstruction', 'parts'], 'id', site.reconstruction.parts.map((one) => one.id)],
    [['timeLayers'], 'id', site.timeLayers.map((one) => one.id)],
    [['hotspots'], 'id', site.hotspots.map((one) => one.id)],
    [['narration', 'segments'], 'id', site.narration.segments.map((one) => one.id)],
    [['sources'], 'key', site.sources.map((one) => one.key)],
  ];
  return lists.flatMap(([path, field, names]) =>
    names.flatMap((name, index) => {
      const first = names.indexOf(name);
      if (first === index) return [];
      const taken = formatFieldPath([...path, first]);
      return [problem([...path, index, field], `got "${name}" again`, `${taken} has that name`)];
    }),
  );
}

function sourceProblems(site: Site): ContentProblem[] {
  const known = site.sources.map((one) => one.key);
  const named = new Set<string>();
  const problems: ContentProblem[] = [];
  for (const [path, key] of sourceKeysIn(site, [])) {
    named.add(key);
    if (!known.includes(key)) {
      problems.push(problem(path, `no source has the key "${key}"`, choose(key, known)));
    }
  }
  known.forEach((key, index) => {
    if (named.has(key)) return;
    const instead = 'name it where it is used, or remove it';
    problems.push(problem(['sources', index], `nothing names the source "${key}"`, instead));
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

function unknownNames(site: Site): ContentProblem[] {
  const parts = site.reconstruction.parts.map((one) => one.id);
  const layers = site.timeLayers.map((one) => one.id);
  const problems: ContentProblem[] = [];
  const check = (path: FieldPath, kind: string, name: string, known: readonly string[]) => {
    if (known.includes(name)) return;
    problems.push(problem(path, `no ${kind} is called "${name}"`, choose(name, known)));
  };
  site.hotspots.forEach((one, index) => {
    check(['hotspots', index, 'part'], 'part', one.part, parts);
  });
  site.narration.segments.forEach((one, index) => {
    check(['narration', 'segments', index, 'part'], 'part', one.part, parts);
    check(['narration', 'segments', index, 'layer'], 'time layer', one.layer, layers);
  });
  return problems;
}

function choose(name: string, known: readonly string[]): string {
  const meant = nearestWord(name, known);
  return meant === null ? `use one of ${known.join(', ')}` : `did you mean ${meant}?`;
}

function signProblems(site: Site): ContentProblem[] {
  return site.signs.flatMap((sign, index) => {
    const sides = [
      ['targetWidthMetres', sign.targetWidthMetres, sign.sheetWidthMetres],
      ['targetHeightMetres', sign.targetHeightMetres, sign.sheetHeightMetres],
    ] as const;
    return sides
      .filter(([, target, sheet]) => target > sheet)
      .map(([field, target, sheet]) =>
        problem(
          ['signs', index, field],
          `got ${target}, more than the sheet's ${sheet}`,
          'write the size of the image target within the sheet, in metres',
        ),
      );
  });
}

function hotspotProblems(site: Site): ContentProblem[] {
  const { footprintWidthMetres, footprintDepthMetres, heightMetres } = site.reconstruction;
  const ranges: readonly (readonly [number, number])[] = [
    [-footprintWidthMetres / 2, footprintWidthMetres / 2],
    [0, heightMetres],
    [-footprintDepthMetres / 2, footprintDepthMetres / 2],
  ];
  return site.hotspots.flatMap((hotspot, index) =>
    hotspot.position.flatMap((value, axis) => {
      const [least, most] = ranges[axis] ?? [0, 0];
      if (value >= least && value <= most) return [];
      const path = ['hotspots', index, 'position', axis];
      return [problem(path, `got ${value}, outside the model`, `write ${least} to ${most} metres`)];
    }),
  );
}

function layerProblems(site: Site): ContentProblem[] {
  const problems: ContentProblem[] = [];
  site.timeLayers.forEach((layer, index) => {
    const before = site.timeLayers[index - 1];
    if (before === undefined || before.year < layer.year) return;
    const message = `got ${layer.year} after ${before.year}`;
    problems.push(problem(['timeLayers', index, 'year'], message, 'put the oldest layer first'));
  });
  if (!site.timeLayers.some((layer) => layer.modelled)) {
    const instead = 'set "modelled": true for the layer that the model shows';
    problems.push(problem(['timeLayers'], 'no layer has a model', instead));
  }
  return problems;
}

function narrationProblems(site: Site): ContentProblem[] {
  const { segments } = site.narration;
  const told = LOCALES.filter((locale) =>
    segments.some((segment) => segment.sentences.some((one) => one[locale] !== undefined)),
  );
  return segments.flatMap((segment, segmentIndex) =>
    segment.sentences.flatMap((sentence, index) =>
      told.flatMap((locale) => {
        const path = ['narration', 'segments', segmentIndex, 'sentences', index, locale];
        return sentenceProblem(path, sentence[locale]);
      }),
    ),
  );
}

function sentenceProblem(path: FieldPath, sentence: string | undefined): ContentProblem[] {
  if (sentence === undefined) {
    const instead = 'other sentences have this language: translate this one too';
    return [problem(path, 'is missing', instead)];
  }
  if (sentence.length > LONGEST_SENTENCE) {
    const message = `has ${sentence.length} characters`;
    return [problem(path, message, `split it: a caption holds ${LONGEST_SENTENCE}`)];
  }
  if (!/[.!?…]["”’»]?$/.test(sentence)) {
    return [problem(path, 'does not end like a sentence', 'end it with . ! ? or …')];
  }
  return [];
}
