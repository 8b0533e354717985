import { problemAt, repeatedNames, unknownName } from './content-names.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Reconstruction } from './reconstruction.ts';
import { partsOf } from './model-layers.ts';
import { MODEL_LEVELS } from './model-levels.ts';
import type { SiteModels } from './site-models.ts';

/** What the schema cannot see in the list of built models: names that lead nowhere, levels out of order. */
export function checkSiteModels(models: SiteModels): ContentProblem[] {
  const pieces = Object.keys(models.pieces);
  const textures = Object.keys(models.textures);
  return [
    ...repeatedNames(
      ['layers'],
      'id',
      models.layers.map(({ id }) => id),
    ),
    ...models.layers.flatMap((layer, index) =>
      layer.pieces.flatMap(({ piece }, at) =>
        unknownName(['layers', index, 'pieces', at, 'piece'], 'piece', piece, pieces),
      ),
    ),
    ...pieces.flatMap((name) => pieceProblems(models, name, textures)),
  ];
}

function pieceProblems(
  { site, pieces }: SiteModels,
  name: string,
  textures: readonly string[],
): ContentProblem[] {
  const levels = pieces[name]?.levels ?? [];
  return levels.flatMap((one, index) => {
    const path = ['pieces', name, 'levels', index];
    const before = levels[index - 1];
    const isFiner =
      before === undefined || MODEL_LEVELS.indexOf(one.level) > MODEL_LEVELS.indexOf(before.level);
    const address = `/models/${site}/${name}-${one.level}.glb`;
    return [
      ...(isFiner
        ? []
        : [problemAt([...path, 'level'], `got "${one.level}" after "${before.level}"`, REBUILD)]),
      ...(one.url === address
        ? []
        : [problemAt([...path, 'url'], `got "${one.url}"`, `write ${address}`)]),
      ...one.textures.flatMap((url, at) =>
        unknownName([...path, 'textures', at], 'texture', url, textures),
      ),
    ];
  });
}

const REBUILD = 'type npm run models';

/** Layers and parts that were built and are not described, and the other way round; places in the reconstruction's file. */
export function checkBuilt(reconstruction: Reconstruction, models: SiteModels): ContentProblem[] {
  const described = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return [
    ...oneToOne('layers', 'layer', described(reconstruction.layers), described(models.layers)),
    ...oneToOne('parts', 'part', described(reconstruction.parts), [...partsOf(models)]),
  ];
}

function oneToOne(
  field: 'layers' | 'parts',
  kind: string,
  described: readonly string[],
  built: readonly string[],
): ContentProblem[] {
  return [
    ...described.flatMap((id, index) =>
      unknownName([field, index, 'id'], `built ${kind}`, id, built),
    ),
    ...built
      .filter((id) => !described.includes(id))
      .map((id) =>
        problemAt(
          [field],
          `nothing is said about the ${kind} "${id}" that was built`,
          field === 'parts'
            ? 'add a part of that id, with its evidence and basis'
            : 'add a layer of that id, with its year and name',
        ),
      ),
  ];
}
