import type { ContentLocale } from '#domain/content-locale.ts';

/** Units as they are written after a figure, longest first, and how they are said. */
const UNITS: Record<ContentLocale, readonly (readonly [string, string])[]> = {
  vi: [
    ['km²', 'ki lô mét vuông'],
    ['m²', 'mét vuông'],
    ['km', 'ki lô mét'],
    ['cm', 'xăng ti mét'],
    ['ha', 'héc ta'],
    ['m', 'mét'],
    ['%', 'phần trăm'],
    ['°', 'độ'],
  ],
  en: [
    ['km²', 'square kilometres'],
    ['m²', 'square metres'],
    ['km', 'kilometres'],
    ['cm', 'centimetres'],
    ['ha', 'hectares'],
    ['m', 'metres'],
    ['%', 'percent'],
    ['°', 'degrees'],
  ],
  fr: [
    ['km²', 'kilomètres carrés'],
    ['m²', 'mètres carrés'],
    ['km', 'kilomètres'],
    ['cm', 'centimètres'],
    ['ha', 'hectares'],
    ['m', 'mètres'],
    ['%', 'pour cent'],
    ['°', 'degrés'],
  ],
};
const TIMES: Record<ContentLocale, string> = { vi: 'nhân', en: 'by', fr: 'sur' };
const TO: Record<ContentLocale, string> = { vi: 'đến', en: 'to', fr: 'à' };
const ROMAN = { I: 1, V: 5, X: 10, L: 50, C: 100 } as const;

const FRENCH_ORDINALS =
  ` premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième
   onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième
   vingtième vingt-et-unième`.split(/\s+/);
const ENGLISH_TENS =
  ' tens twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** A text with its figures, units and years written as they are said, for a machine that reads letters. */
export function sayNumbers(text: string, locale: ContentLocale): string {
  let said = text.normalize('NFC').replaceAll(/(\d)[\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/g, '$1');
  said = said.replaceAll(/(\d)\s*×\s*(?=\d)/g, `$1 ${TIMES[locale]} `);
  said = said.replaceAll(/(\d)\s*[–-]\s*(?=\d)/g, `$1 ${TO[locale]} `);
  for (const [unit, words] of UNITS[locale]) {
    const written = new RegExp(`(\\d)\\s*${unit}(?![\\p{L}²])`, 'gu');
    said = said.replaceAll(written, `$1 ${words}`);
  }
  if (locale === 'vi') return said.replaceAll(/(thế kỷ )([IVXLC]+)\b/giu, romanAfter);
  if (locale === 'fr') return frenchOrdinals(said);
  return englishYears(said);
}

function romanAfter(_all: string, before: string, roman: string): string {
  return `${before}${romanValue(roman)}`;
}

function frenchOrdinals(text: string): string {
  return text.replaceAll(/\b([IVX]+|\d+)(?:ers?|ᵉʳ|e|ᵉ|ème|ème)(?!\p{L})/gu, (all, digits) => {
    const value = /\d/.test(digits) ? Number(digits) : romanValue(digits);
    return FRENCH_ORDINALS[value] ?? all;
  });
}

/** Years are said in pairs, as in “eighteen oh five”; where thousands have a comma, four digits alone are a year. */
function englishYears(text: string): string {
  return text.replaceAll(
    /(?<![\d.,])(1[0-9]|20)(\d\d)(s?)(?![\d.,]\d|\d|\s*(?:square|metres|kilometres|hectares))/g,
    (_all, century: string, years: string, decade: string) => {
      if (decade !== '') return `${century} ${ENGLISH_TENS[Number(years) / 10] ?? `${years}s`}`;
      if (century === '20' && years < '10')
        return `two thousand${years === '00' ? '' : ` and ${Number(years)}`}`;
      if (years === '00') return `${century} hundred`;
      return years < '10' ? `${century} oh ${Number(years)}` : `${century} ${years}`;
    },
  );
}

function romanValue(roman: string): number {
  const values = Array.from(roman.toUpperCase(), (one) => ROMAN[one as keyof typeof ROMAN]);
  return values.reduce<number>(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
