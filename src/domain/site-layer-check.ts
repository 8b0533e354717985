import { problemAt } from './content-names.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Site } from './site.ts';
import type { SiteModels } from './site-models.ts';

/** Built layers of which nobody says what they look like; which part stands in which layer is the join's business. */
export function checkDescribed(site: Site, models: SiteModels): ContentProblem[] {
  const described = site.description.map(({ layer }) => layer);
  return models.layers
    .filter(({ id }) => !described.includes(id))
    .map(({ id }) =>
      problemAt(
        ['description'],
        `says nothing of the layer "${id}" that was built`,
        'add what it looks like, for those who cannot see it',
      ),
    );
}
