import { problemAt, unknownName } from './content-names.ts';
import type { ContentProblem, FieldPath } from './content-problem.ts';
import { CONTENT_LOCALES } from './content-locale.ts';
import type { Reconstruction } from './reconstruction.ts';
import type { Site } from './site.ts';
import { layerBox, partsOf } from './model-layers.ts';
import type { SiteModels } from './site-models.ts';
import { checkStage } from './site-stage-check.ts';

/** What a site's file says of what was built there, and cannot know by itself; places in the site's file. */
export function checkSiteJoin(
  site: Site,
  reconstruction: Reconstruction,
  models: SiteModels | null,
): ContentProblem[] {
  return [
    ...nameProblems(site, reconstruction),
    ...partProblems(site, reconstruction),
    ...layerProblems(site, reconstruction),
    ...undescribedLayers(site, reconstruction),
    ...sourceConflicts(site, reconstruction),
    ...(models === null
      ? []
      : [
          ...hotspotProblems(site, models),
          ...absentParts(site, models),
          ...checkStage(site, models),
        ]),
  ];
}

/** Reports name a site that has no page yet; where there is one, both names are the same. */
function nameProblems(site: Site, { name }: Reconstruction): ContentProblem[] {
  return CONTENT_LOCALES.filter((locale) => site.name[locale] !== name[locale]).map((locale) =>
    problemAt(
      ['name', locale],
      `got ${JSON.stringify(site.name[locale])}`,
      `the reconstruction's file says ${JSON.stringify(name[locale])}: write the same in both`,
    ),
  );
}

function partProblems(site: Site, reconstruction: Reconstruction): ContentProblem[] {
  const parts = reconstruction.parts.map((one) => one.id);
  const check = (path: FieldPath, part: string) =>
    unknownName([...path, 'part'], 'part', part, parts);
  return [
    ...site.hotspots.flatMap((one, index) => check(['hotspots', index], one.part)),
    ...site.narration.segments.flatMap((one, index) =>
      check(['narration', 'segments', index], one.part),
    ),
  ];
}

/** A layer that was built has its year and name in the reconstruction's file alone; every other has them here. */
function layerProblems(site: Site, { layers }: Reconstruction): ContentProblem[] {
  const built = layers.map((one) => one.id);
  const told = site.timeLayers.map((one) => one.id);
  const problems = site.timeLayers.flatMap((layer, index) => {
    const isBuilt = built.includes(layer.id);
    return (['year', 'name'] as const).flatMap((field) => {
      const path = ['timeLayers', index, field];
      const isWritten = layer[field] !== undefined;
      if (isBuilt && isWritten) {
        const instead = "remove it: the reconstruction's file has it";
        return [problemAt(path, 'is written twice', instead)];
      }
      if (isBuilt || isWritten) return [];
      const meant = `write it, or the id of a layer that was built: ${built.join(', ')}`;
      return [problemAt(path, 'is missing', meant)];
    });
  });
  const untold = built
    .filter((id) => !told.includes(id))
    .map((id) => {
      const message = `nothing is told of the layer "${id}" that was built`;
      return problemAt(['timeLayers'], message, 'add a layer of that id, with its text');
    });
  return [...problems, ...untold, ...yearProblems(site, layers)];
}

/** Every layer that can be seen is described for those who cannot see it. */
function undescribedLayers(site: Site, { layers }: Reconstruction): ContentProblem[] {
  const described = site.description.map(({ layer }) => layer);
  return layers
    .filter(({ id }) => !described.includes(id))
    .map(({ id }) => {
      const message = `nothing describes how the layer "${id}" looks`;
      return problemAt(['description'], message, 'add an entry of that layer, with its sentences');
    });
}

function yearProblems(site: Site, layers: Reconstruction['layers']): ContentProblem[] {
  const years = site.timeLayers.map(
    (layer) => layer.year ?? layers.find(({ id }) => id === layer.id)?.year,
  );
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    if (year === undefined || before === undefined || before <= year) return [];
    const message = `got ${year} after ${before}`;
    return [problemAt(['timeLayers', index], message, 'put the oldest layer first')];
  });
}

/** A source that stands in both files must say the same in both. */
function sourceConflicts(site: Site, { sources }: Reconstruction): ContentProblem[] {
  return site.sources.flatMap((one, index) => {
    const twin = sources.find(({ key }) => key === one.key);
    if (twin === undefined) return [];
    return (['title', 'address', 'kind', 'readOn'] as const)
      .filter((field) => one[field] !== twin[field])
      .map((field) =>
        problemAt(
          ['sources', index, field],
          `got ${JSON.stringify(one[field])}`,
          `the reconstruction's file says ${JSON.stringify(twin[field])}: write the same in both`,
        ),
      );
  });
}

function hotspotProblems(site: Site, models: SiteModels): ContentProblem[] {
  const [first] = models.layers;
  if (first === undefined) return [];
  return site.hotspots.flatMap((hotspot, index) => {
    const { layer = first.id } = hotspot;
    const { min, max } = layerBox(models, isBuilt(models, layer) ? layer : first.id);
    return hotspot.position.flatMap((value, axis) => {
      const [least = 0, most = 0] = [min[axis], max[axis]];
      if (value >= least && value <= most) return [];
      const path = ['hotspots', index, 'position', axis];
      const instead = `write ${least} to ${most} metres`;
      return [problemAt(path, `got ${value}, outside the model`, instead)];
    });
  });
}

/** A part that is told about or pointed at stands in that very layer. */
function absentParts(site: Site, models: SiteModels): ContentProblem[] {
  const first = models.layers[0]?.id ?? '';
  const told: [FieldPath, string, string][] = [
    ...site.hotspots.map(({ part, layer = first }, index): [FieldPath, string, string] => [
      ['hotspots', index, 'part'],
      part,
      layer,
    ]),
    ...site.narration.segments.map(({ part, layer }, index): [FieldPath, string, string] => [
      ['narration', 'segments', index, 'part'],
      part,
      layer,
    ]),
  ];
  const everywhere = partsOf(models);
  return told
    .filter(([, part, layer]) => everywhere.has(part) && isBuilt(models, layer))
    .filter(([, part, layer]) => !partsOf(models, layer).has(part))
    .map(([path, part, layer]) =>
      problemAt(
        path,
        `the part "${part}" does not stand in the layer "${layer}"`,
        `it stands in ${layersOf(models, part).join(', ')}`,
      ),
    );
}

function layersOf(models: SiteModels, part: string): string[] {
  return models.layers.map(({ id }) => id).filter((id) => partsOf(models, id).has(part));
}

function isBuilt({ layers }: SiteModels, layerId: string): boolean {
  return layers.some(({ id }) => id === layerId);
}
