import { problemAt, unknownName } from './content-names.ts';
import type { ContentProblem, FieldPath } from './content-problem.ts';
import { LOCALES } from './locale.ts';
import type { Reconstruction } from './reconstruction.ts';
import type { Site } from './site.ts';
import { layerBox } from './model-layers.ts';
import type { SiteModels } from './site-models.ts';

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
    ...sourceConflicts(site, reconstruction),
    ...(models === null ? [] : hotspotProblems(site, models)),
  ];
}

/** Reports name a site that has no page yet; where there is one, both names are the same. */
function nameProblems(site: Site, { name }: Reconstruction): ContentProblem[] {
  return LOCALES.filter((locale) => site.name[locale] !== name[locale]).map((locale) =>
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
  const first = models.layers[0];
  if (first === undefined) return [];
  const { min, max } = layerBox(models, first.id);
  return site.hotspots.flatMap((hotspot, index) =>
    hotspot.position.flatMap((value, axis) => {
      const [least = 0, most = 0] = [min[axis], max[axis]];
      if (value >= least && value <= most) return [];
      const path = ['hotspots', index, 'position', axis];
      const instead = `write ${least} to ${most} metres`;
      return [problemAt(path, `got ${value}, outside the model`, instead)];
    }),
  );
}
