import { chooseName, problemAt } from './content-names.ts';
import type { ContentProblem, FieldPath } from './content-problem.ts';
import { partsOf } from './model-layers.ts';
import type { Site } from './site.ts';
import type { SiteModels } from './site-models.ts';

/** What is told of a part in a time layer in which it does not stand, and layers that nobody describes. */
export function checkToldLayers(site: Site, models: SiteModels): ContentProblem[] {
  const built = models.layers.map(({ id }) => id);
  const told: [FieldPath, string, string | undefined][] = [
    ...site.narration.segments.map(({ part, layer }, at): [FieldPath, string, string] => [
      ['narration', 'segments', at],
      part,
      layer,
    ]),
    ...site.hotspots.map(({ part, layer }, at): [FieldPath, string, string | undefined] => [
      ['hotspots', at],
      part,
      layer,
    ]),
  ];
  const described = site.description.map(({ layer }) => layer);
  return [
    ...told.flatMap(([path, part, layer]) => partProblem(models, built, path, part, layer)),
    ...built
      .filter((id) => !described.includes(id))
      .map((id) =>
        problemAt(
          ['description'],
          `says nothing of the layer "${id}" that was built`,
          'add what it looks like, for those who cannot see it',
        ),
      ),
  ];
}

function partProblem(
  models: SiteModels,
  built: readonly string[],
  path: FieldPath,
  part: string,
  layer: string | undefined,
): ContentProblem[] {
  // An unknown part, and a layer that is told in words only, are other checks' faults.
  if (!partsOf(models).has(part)) return [];
  if (layer === undefined || !built.includes(layer)) return [];
  const standing = partsOf(models, layer);
  if (standing.has(part)) return [];
  const layers = built.filter((id) => partsOf(models, id).has(part));
  const message = `the part "${part}" does not stand in the layer "${layer}"`;
  const instead =
    layers.length > 0 ? `it stands in ${layers.join(', ')}` : chooseName(part, [...standing]);
  return [problemAt([...path, 'layer'], message, instead)];
}
