import type { Reconstruction } from './reconstruction.ts';
import type { Site } from './site.ts';
import { textsIn } from './site-texts.ts';
import type { NumberUnit } from './number-units.ts';
import { numbersIn } from './text-numbers.ts';

/** A number that the site's data holds; `sources` is null where it needs none, such as a layer's year. */
export type Datum = {
  value: number;
  unit: NumberUnit | 'year' | 'count';
  sources: readonly string[] | null;
};

/**
 * Every number of a site's data: its figures with their notes, the claims of its conflicts, its layers' years
 * and the years in its sources' titles. What is said of the parts of a reconstruction is text as well, no data.
 */
export function dataOf(site: Site, reconstruction: Reconstruction | null): Datum[] {
  const layers = [...site.timeLayers, ...(reconstruction?.layers ?? [])];
  return [
    ...site.figures.map(({ value, unit, sources }): Datum => ({ value, unit, sources })),
    ...[
      ...textsIn({ figures: site.figures }),
      ...textsIn({ conflicts: site.conflicts }),
      ...textsIn({ reconstruction: site.reconstruction }),
      ...textsIn({ layers: layers.map(({ name }) => name) }),
    ].flatMap(({ text, sources }) => numbersOf(text.en, sources)),
    ...layers.flatMap(({ year }): Datum[] =>
      year === undefined ? [] : [{ value: year, unit: 'year', sources: null }],
    ),
    ...site.sources.flatMap(({ key, title }) =>
      numbersOf(title, [key]).filter(({ unit }) => unit === 'year'),
    ),
  ];
}

function numbersOf(english: string, sources: readonly string[] | null): Datum[] {
  return numbersIn(english, 'en').map(({ value, unit, isYear }) => ({
    value,
    unit: unit ?? (isYear ? 'year' : 'count'),
    sources,
  }));
}
