import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '#domain/content-problem.ts';
import type { NarrationManifest } from '#domain/narration.ts';
import type { Site } from '#domain/site.ts';

/** Files under `public` that a site names and that are not there, one line each. */
export function missingPublicFiles(
  file: string,
  site: Site,
  narration: NarrationManifest,
  publicFolder: string,
): string[] {
  const named = [
    ...site.reconstruction.models.map(({ url }, index) => ({
      path: `reconstruction.models[${index}].url`,
      url,
      instead: 'type npm run models, or remove the entry',
    })),
    ...narration.files.map(({ url }) => ({
      path: 'narration',
      url,
      instead: 'type npm run narration',
    })),
  ];
  return named
    .filter(({ url }) => !existsSync(join(publicFolder, url)))
    .map(({ path, url, instead }) =>
      formatProblem(file, { path, message: `public${url} is not there`, instead }),
    );
}
