import type { ContentLocale } from './content-locale.ts';

/** What a number may measure; the first three are those of a site's figures. */
export type NumberUnit =
  | 'metres'
  | 'square-metres'
  | 'degrees'
  | 'tonnes'
  | 'percent'
  | 'đồng'
  | 'old-measure';

/** How nearly a number is meant: about it, more than it, or less than it. */
export type Hedge = 'about' | 'over' | 'under';

type Unit = readonly [pattern: string, unit: NumberUnit, factor: number];

const SIGNS: readonly Unit[] = [
  ['km²', 'square-metres', 1e6],
  ['m²', 'square-metres', 1],
  ['ha', 'square-metres', 1e4],
  ['km', 'metres', 1e3],
  ['cm', 'metres', 0.01],
  ['mm', 'metres', 0.001],
  ['m', 'metres', 1],
  ['°', 'degrees', 1],
  ['kg', 'tonnes', 0.001],
  ['%', 'percent', 1],
];

/** Words for units, longest first. */
const WORDS: Record<ContentLocale, readonly Unit[]> = {
  vi: [
    ['ki-?lô-?mét', 'metres', 1e3],
    ['mét vuông', 'square-metres', 1],
    ['héc-?ta', 'square-metres', 1e4],
    ['mét', 'metres', 1],
    ['tấn', 'tonnes', 1],
    ['độ', 'degrees', 1],
    ['phần trăm', 'percent', 1],
    ['đồng', 'đồng', 1],
    ['trượng|thước|tầm|cân', 'old-measure', 1],
  ],
  en: [
    ['kilomet(?:re|er)s?', 'metres', 1e3],
    ['square met(?:re|er)s?', 'square-metres', 1],
    ['hectares?', 'square-metres', 1e4],
    ['met(?:re|er)s?', 'metres', 1],
    ['centimet(?:re|er)s?', 'metres', 0.01],
    ['kilograms?', 'tonnes', 0.001],
    ['tonnes?', 'tonnes', 1],
    ['degrees?', 'degrees', 1],
    ['per ?cent', 'percent', 1],
    ['đồng', 'đồng', 1],
    ['trượng|thước|tầm|cân', 'old-measure', 1],
  ],
  fr: [
    ['kilomètres?', 'metres', 1e3],
    ['mètres? carrés?', 'square-metres', 1],
    ['hectares?', 'square-metres', 1e4],
    ['mètres?', 'metres', 1],
    ['centimètres?', 'metres', 0.01],
    ['kilogrammes?', 'tonnes', 0.001],
    ['tonnes?', 'tonnes', 1],
    ['degrés?', 'degrees', 1],
    ['pour cent', 'percent', 1],
    ['(?:de )?đồng', 'đồng', 1],
    ['trượng|thước|tầm|cân', 'old-measure', 1],
  ],
};

const PATTERNS = Object.fromEntries(
  Object.entries(WORDS).map(([locale, words]) => [
    locale,
    [...words, ...SIGNS].map(
      ([pattern, unit, factor]) =>
        // A hyphen joins “a 40-metre wall”; “6 m de haut” ends at the m.
        [new RegExp(`^[\\s\\u00a0-]?(?:${pattern})(?![\\p{L}²])`, 'u'), unit, factor] as const,
    ),
  ]),
) as unknown as Record<ContentLocale, readonly (readonly [RegExp, NumberUnit, number])[]>;

/** The unit at the start of what follows a number, and how many characters it takes; null where there is none. */
export function readUnit(
  rest: string,
  locale: ContentLocale,
): { unit: NumberUnit; factor: number; length: number } | null {
  for (const [pattern, unit, factor] of PATTERNS[locale]) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return { unit, factor, length: found.length };
  }
  return null;
}

const HEDGES: Record<ContentLocale, readonly (readonly [RegExp, Hedge])[]> = {
  vi: [
    [/(?:hơn|trên|quá)\s*$/u, 'over'],
    [/(?:gần|dưới|(?:chưa|không)(?:\s+\p{L}+)?\s+(?:đầy|tới|đến))\s*$/u, 'under'],
    [/(?:khoảng|chừng|độ|xấp xỉ|vào khoảng)\s*$/u, 'about'],
  ],
  en: [
    [/(?:over|more than|above|at least)\s*(?:an?\s*)?$/u, 'over'],
    [/(?:nearly|almost|under|less than|up to|at most|not quite)\s*(?:an?\s*)?$/u, 'under'],
    [/(?:about|around|some|roughly|approximately|or so)\s*(?:an?\s*)?$/u, 'about'],
  ],
  fr: [
    [/(?:plus de|plus d[’']|au moins)\s*$/u, 'over'],
    [/(?:près de|presque|moins de|à peine|jusqu[’']à|pas à)\s*$/u, 'under'],
    [/(?:environ|quelque|à peu près|autour de)\s*$/u, 'about'],
  ],
};
const AFTER: Record<ContentLocale, RegExp> = {
  vi: /^\s+(?:có lẻ|trở lên)/u,
  en: /^\s+or so(?!\p{L})/u,
  fr: /^\s+(?:environ|à peu près)(?!\p{L})/u,
};

/** The word that says how nearly a number is meant, right before it or right behind its unit. */
export function hedgeAt(before: string, after: string, locale: ContentLocale): Hedge | null {
  const near = before.toLowerCase().replaceAll('\u00a0', ' ').slice(-24);
  for (const [pattern, hedge] of HEDGES[locale]) {
    if (pattern.test(near)) return hedge;
  }
  return AFTER[locale].test(after) ? 'about' : null;
}

const MONTHS: Record<ContentLocale, RegExp> = {
  vi: /tháng\s+[\p{L}\d]+(?:\s+âm lịch)?,?\s+(?:năm\s+)?$/u,
  en: /(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+(?:of\s+)?$/u,
  fr: /(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+(?:de\s+)?$/u,
};

/** Whether what stands before a year names its month. */
export function isDated(before: string, locale: ContentLocale): boolean {
  return MONTHS[locale].test(before.toLowerCase().replaceAll('\u00a0', ' '));
}

const DECADES: Record<ContentLocale, readonly [before: RegExp, after: RegExp]> = {
  vi: [/(?:thập niên|thập kỷ|những năm)\s+$/u, /^$/],
  en: [/^$/, /^s(?!\p{L})/u],
  fr: [/années\s+$/u, /^$/],
};

/** Whether four digits are ten years, as in “the 1990s”. */
export function isDecade(before: string, after: string, locale: ContentLocale): boolean {
  const [ahead, behind] = DECADES[locale];
  return (
    (before !== '' && ahead.test(before.toLowerCase())) || (after !== '' && behind.test(after))
  );
}
