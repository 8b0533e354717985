import { readSite, type Site } from '#domain/site.ts';
import { checkSite } from '#domain/site-check.ts';
import {
  futureDays,
  nameProblems,
  type ReadContent,
  readContentFile,
} from './read-content-file.ts';

/** Checks one site's file by itself; `today` is a day as YYYY-MM-DD. */
export function checkSiteFile(file: string, text: string, today: string): ReadContent<Site> {
  return readContentFile(
    file,
    text,
    (record) => {
      const reading = readSite(record);
      return reading.ok ? { value: reading.site } : reading;
    },
    (site) => [
      ...nameProblems(file, 'id', site.id),
      ...checkSite(site),
      ...futureDays(
        [
          ['state.checkedOn', site.state.checkedOn],
          ...site.sources.map(({ readOn }, at) => [`sources[${at}].readOn`, readOn] as const),
        ],
        today,
      ),
    ],
  );
}
