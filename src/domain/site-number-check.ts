import { problemAt } from './content-names.ts';
import type { ContentProblem } from './content-problem.ts';
import { type ContentLocale, CONTENT_LOCALES } from './content-locale.ts';
import type { Reconstruction } from './reconstruction.ts';
import type { Site } from './site.ts';
import { type Datum, dataOf } from './site-data.ts';
import { type PlacedText, textsIn } from './site-texts.ts';
import { numbersIn, type ToldNumber } from './text-numbers.ts';

/** Units in which a site's figures are kept: a text's number in one of them has to be one of the data's. */
const KEPT_UNITS = new Set<Datum['unit']>(['metres', 'square-metres', 'degrees']);

/**
 * Measures and years in a site's texts that are none of its data's. A number that is none of a figure's kinds
 * (money, people, days), and a year told with its month, is left to the sentence's own sources.
 */
export function checkNumbers(site: Site, reconstruction: Reconstruction | null): ContentProblem[] {
  const data = dataOf(site, reconstruction);
  const { figures: _figures, conflicts: _conflicts, reconstruction: _statement, ...told } = site;
  return [...textsIn(told)].flatMap((placed) => unknownNumbers(placed, data));
}

function unknownNumbers(placed: PlacedText, data: readonly Datum[]): ContentProblem[] {
  const reported = new Set<string>();
  return CONTENT_LOCALES.flatMap((locale) =>
    numbersOf(placed, locale)
      .map((number) => ({ number, unit: unitOf(number) }))
      .flatMap(({ number, unit }) => {
        // A plain sentence's measures are faults of its trace.
        if (unit === null || (placed.isPlain && unit !== 'year')) return [];
        const name = `${number.value} ${unit}`;
        if (reported.has(name) || isBacked(number, unit, placed, data)) return [];
        reported.add(name);
        const path = [...placed.path, locale];
        return [problemAt(path, `says ${number.text}`, whatInstead(number, unit, placed, data))];
      }),
  );
}

function numbersOf(
  { text, isStatement }: PlacedText,
  locale: ContentLocale,
): readonly ToldNumber[] {
  const told = text[locale];
  if (told === undefined) return [];
  // “If you are 1.3 m tall …”, to a child: what is supposed is none of the data's.
  if (!isStatement && SUPPOSITION.test(told)) return [];
  return numbersIn(told, locale);
}

const SUPPOSITION = /^(?:Nếu|If|Si|S[’'])(?!\p{L})/u;

/** Null for a number that need not be in the data. */
function unitOf({ unit, isYear, isDated }: ToldNumber): Datum['unit'] | null {
  if (isYear) return isDated ? null : 'year';
  return unit !== null && KEPT_UNITS.has(unit) ? unit : null;
}

function isBacked(
  number: ToldNumber,
  unit: Datum['unit'],
  placed: PlacedText,
  data: readonly Datum[],
): boolean {
  return data.some(
    (datum) => datum.unit === unit && isMeant(number, datum.value) && shareSource(placed, datum),
  );
}

/** A title or a question has no sources of its own, and a layer's year needs none. */
function shareSource({ sources, isPlain }: PlacedText, datum: Datum): boolean {
  if (datum.sources === null) return true;
  if (isPlain) return false;
  return sources === null || datum.sources.some((key) => sources.includes(key));
}

/** Whether a text may write `value` as `number`: exactly, or as nearly as it says. */
function isMeant({ value: told, hedge }: ToldNumber, value: number): boolean {
  const off = value - told;
  if (Math.abs(off) <= 1e-6 * told) return true;
  if (hedge === 'over') return off > 0 && (off < 1 || off <= told * 0.1);
  if (hedge === 'under') return off < 0 && -off <= told * 0.1;
  return hedge === 'about' && Math.abs(off) <= told * 0.05;
}

function whatInstead(
  number: ToldNumber,
  unit: Datum['unit'],
  placed: PlacedText,
  data: readonly Datum[],
): string {
  const kind = unit === 'year' ? 'year' : 'measure';
  if (placed.isPlain) {
    return `a sentence without sources names no ${kind} but a layer’s: name its sources`;
  }
  const elsewhere = data.find((datum) => datum.unit === unit && isMeant(number, datum.value));
  const own = data.filter((datum) => datum.unit === unit && shareSource(placed, datum));
  const [nearest] = own.toSorted(
    (a, b) => Math.abs(a.value - number.value) - Math.abs(b.value - number.value),
  );
  const add = `add it to figures with its source`;
  if (elsewhere !== undefined) {
    const keys = elsewhere.sources?.join(', ') ?? '';
    return `the data has it from ${keys}, which this sentence does not name: name one of them, or ${add}`;
  }
  const near = nearest === undefined ? '' : ` (the nearest is ${nearest.value})`;
  return `no figure of this site, from the sources named here, is that ${kind}${near}: correct it, or ${add}`;
}
