import { problemAt, repeatedNames, sourceProblems, unknownName } from './content-names.ts';
import type { ContentProblem, FieldPath } from './content-problem.ts';
import { CONTENT_LOCALES } from './content-locale.ts';
import type { Site } from './site.ts';

/** Longest sentence, in characters, whose caption a phone shows in three lines. */
const LONGEST_SENTENCE = 160;

/** What the schema cannot see: names that lead nowhere, things said twice, sentences no caption holds. */
export function checkSite(site: Site): ContentProblem[] {
  return [
    ...namesSaidTwice(site),
    ...sourceProblems(site),
    ...unknownLayers(site),
    ...narrationProblems(site),
  ];
}

function namesSaidTwice(site: Site): ContentProblem[] {
  const lists: [FieldPath, string, readonly string[]][] = [
    [['figures'], 'id', site.figures.map((one) => one.id)],
    [['conflicts'], 'id', site.conflicts.map((one) => one.id)],
    [['timeLayers'], 'id', site.timeLayers.map((one) => one.id)],
    [['hotspots'], 'id', site.hotspots.map((one) => one.id)],
    [['narration', 'segments'], 'id', site.narration.segments.map((one) => one.id)],
    [['children'], 'id', site.children.map((one) => one.id)],
    [['description'], 'layer', site.description.map((one) => one.layer)],
    [['sources'], 'key', site.sources.map((one) => one.key)],
  ];
  return lists.flatMap(([path, field, names]) => repeatedNames(path, field, names));
}

function unknownLayers(site: Site): ContentProblem[] {
  const layers = site.timeLayers.map((one) => one.id);
  const check = (path: FieldPath, layer: string) =>
    unknownName([...path, 'layer'], 'time layer', layer, layers);
  return [
    ...site.narration.segments.flatMap((one, index) =>
      check(['narration', 'segments', index], one.layer),
    ),
    ...site.hotspots.flatMap(({ layer }, index) =>
      layer === undefined ? [] : check(['hotspots', index], layer),
    ),
    ...site.description.flatMap((one, index) => check(['description', index], one.layer)),
  ];
}

function narrationProblems(site: Site): ContentProblem[] {
  const { segments } = site.narration;
  const told = CONTENT_LOCALES.filter((locale) =>
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
    return [problemAt(path, 'is missing', instead)];
  }
  if (sentence.length > LONGEST_SENTENCE) {
    const message = `has ${sentence.length} characters`;
    return [problemAt(path, message, `split it: a caption holds ${LONGEST_SENTENCE}`)];
  }
  if (!/[.!?…]["”’»]?$/.test(sentence)) {
    return [problemAt(path, 'does not end like a sentence', 'end it with . ! ? or …')];
  }
  return [];
}
