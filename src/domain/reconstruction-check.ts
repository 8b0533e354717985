import { problemAt, repeatedNames, sourceProblems } from './content-names.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Reconstruction } from './reconstruction.ts';

/** What the schema cannot see: names said twice, sources that lead nowhere, layers out of order. */
export function checkReconstruction(reconstruction: Reconstruction): ContentProblem[] {
  const { layers, parts, sources } = reconstruction;
  const names = (list: readonly { id: string }[]) => list.map((one) => one.id);
  return [
    ...repeatedNames(['layers'], 'id', names(layers)),
    ...repeatedNames(['parts'], 'id', names(parts)),
    ...repeatedNames(
      ['sources'],
      'key',
      sources.map((one) => one.key),
    ),
    ...sourceProblems(reconstruction),
    ...orderProblems(layers),
  ];
}

function orderProblems(layers: Reconstruction['layers']): ContentProblem[] {
  return layers.flatMap((layer, index) => {
    const before = layers[index - 1];
    if (before === undefined || before.year <= layer.year) return [];
    const message = `got ${layer.year} after ${before.year}`;
    return [problemAt(['layers', index, 'year'], message, 'put the oldest layer first')];
  });
}
