import { problemAt, unknownName } from './content-names.ts';
import type { ContentProblem, FieldPath } from './content-problem.ts';
import { layerBox, partsOf } from './model-layers.ts';
import { MOST_PEOPLE } from './people.ts';
import type { CutAway } from './cut-away.ts';
import type { Site } from './site.ts';
import type { SiteModels } from './site-models.ts';

const AXES = { x: 0, y: 1, z: 2 } as const;

/** Sections and people that the model of their layer cannot hold; places in the site's file. */
export function checkStage(site: Site, models: SiteModels): ContentProblem[] {
  return [
    ...(site.cutAways ?? []).flatMap((one, index) => cutProblems(one, index, models)),
    ...layersCutTwice(site.cutAways ?? []),
    ...(site.people ?? []).flatMap((one, index) => personProblems(one, index, models)),
    ...crowds(site, models),
  ];
}

function cutProblems(cut: CutAway, index: number, models: SiteModels): ContentProblem[] {
  const path = ['cutAways', index];
  const layers = cut.layers.filter((layer) => isBuilt(models, layer));
  const parts = new Set(layers.flatMap((layer) => [...partsOf(models, layer)]));
  return [
    ...unbuiltLayers(path, cut.layers, models),
    ...layers.flatMap((layer) => missedBox(cut, path, layer, models)),
    ...layers.flatMap((layer) => footingOutside(cut, path, layer, models)),
    ...cut.whole.flatMap((part, at) =>
      unknownName([...path, 'whole', at], 'part of these layers', part, [...parts]),
    ),
    ...(parts.size > 0 && [...parts].every((part) => cut.whole.includes(part))
      ? [problemAt([...path, 'whole'], 'names every part', 'leave out what is to be cut')]
      : []),
  ];
}

function missedBox(
  { axis, atMetres }: CutAway,
  path: FieldPath,
  layer: string,
  models: SiteModels,
): ContentProblem[] {
  const { min, max } = layerBox(models, layer);
  const [least, most] = [min[AXES[axis]], max[AXES[axis]]];
  if (atMetres > least && atMetres < most) return [];
  const message = `got ${atMetres}, where the plane meets nothing of the layer "${layer}"`;
  return [problemAt([...path, 'atMetres'], message, `write between ${least} and ${most} metres`)];
}

function footingOutside(
  { footing }: CutAway,
  path: FieldPath,
  layer: string,
  models: SiteModels,
): ContentProblem[] {
  if (footing === undefined) return [];
  const { min, max } = layerBox(models, layer);
  const lies =
    footing.min[0] >= min[0] &&
    footing.min[1] >= min[2] &&
    footing.max[0] <= max[0] &&
    footing.max[1] <= max[2] &&
    footing.min[0] < footing.max[0] &&
    footing.min[1] < footing.max[1];
  if (lies) return [];
  const instead = `write min before max, within [${min[0]}, ${min[2]}] and [${max[0]}, ${max[2]}]`;
  return [
    problemAt([...path, 'footing'], `lies outside the ground of the layer "${layer}"`, instead),
  ];
}

function layersCutTwice(cuts: readonly CutAway[]): ContentProblem[] {
  return cuts.flatMap(({ layers }, index) =>
    layers.flatMap((layer, at) => {
      const first = cuts.findIndex((one) => one.layers.includes(layer));
      if (first === index) return [];
      const message = `got "${layer}" again`;
      const instead = `cutAways[${first}] cuts that layer: a layer has one section`;
      return [problemAt(['cutAways', index, 'layers', at], message, instead)];
    }),
  );
}

function personProblems(
  { layers, at }: NonNullable<Site['people']>[number],
  index: number,
  models: SiteModels,
): ContentProblem[] {
  const path = ['people', index];
  return [
    ...unbuiltLayers(path, layers, models),
    ...layers
      .filter((layer) => isBuilt(models, layer))
      .flatMap((layer) => {
        const { min, max } = layerBox(models, layer);
        return at.flatMap((value, axis) => {
          const [least = 0, most = 0] = [min[axis], max[axis]];
          if (value >= least && value <= most) return [];
          const message = `got ${value}, outside the layer "${layer}"`;
          return [problemAt([...path, 'at', axis], message, `write ${least} to ${most} metres`)];
        });
      }),
  ];
}

function crowds({ people = [] }: Site, { layers }: SiteModels): ContentProblem[] {
  return layers.flatMap(({ id }) => {
    const count = people.filter((one) => one.layers.includes(id)).length;
    if (count <= MOST_PEOPLE) return [];
    const message = `has ${count} in the layer "${id}"`;
    return [problemAt(['people'], message, `write ${MOST_PEOPLE} at most: a measure, no crowd`)];
  });
}

function unbuiltLayers(
  path: FieldPath,
  layers: readonly string[],
  models: SiteModels,
): ContentProblem[] {
  const built = models.layers.map(({ id }) => id);
  return layers.flatMap((layer, at) =>
    unknownName([...path, 'layers', at], 'built layer', layer, built),
  );
}

function isBuilt({ layers }: SiteModels, layerId: string): boolean {
  return layers.some(({ id }) => id === layerId);
}
