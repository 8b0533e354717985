import { readReconstruction, type Reconstruction } from '#domain/reconstruction.ts';
import { checkReconstruction } from '#domain/reconstruction-check.ts';
import { readSiteModels, type SiteModels } from '#domain/site-models.ts';
import { checkSiteModels } from '#domain/site-models-check.ts';
import {
  futureDays,
  nameProblems,
  type ReadContent,
  readContentFile,
} from './read-content-file.ts';

/** Checks what one reconstruction's file says of its parts; `today` is a day as YYYY-MM-DD. */
export function checkReconstructionFile(
  file: string,
  text: string,
  today: string,
): ReadContent<Reconstruction> {
  return readContentFile(
    file,
    text,
    (record) => {
      const reading = readReconstruction(record);
      return reading.ok ? { value: reading.reconstruction } : reading;
    },
    (reconstruction) => [
      ...nameProblems(file, 'site', reconstruction.site),
      ...checkReconstruction(reconstruction),
      ...futureDays(
        reconstruction.sources.map(({ readOn }, at) => [`sources[${at}].readOn`, readOn]),
        today,
      ),
    ],
  );
}

/** Checks the list of a site's built models by itself. */
export function checkModelsFile(file: string, text: string): ReadContent<SiteModels> {
  return readContentFile(
    file,
    text,
    (record) => {
      const reading = readSiteModels(record);
      return reading.ok ? { value: reading.models } : reading;
    },
    (models) => [...nameProblems(file, 'site', models.site), ...checkSiteModels(models)],
  );
}
