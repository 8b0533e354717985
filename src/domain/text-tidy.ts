import type { ContentLocale } from './content-locale.ts';

const NO_BREAK = '\u00a0';

type Rule = readonly [found: RegExp, written: string];

const EVERYWHERE: readonly Rule[] = [
  [/[\t\n\r\u2007\u2009\u200b\ufeff]+/gu, ' '],
  [/^[\s\u00a0]+|[\s\u00a0]+$/gu, ''],
  [/ {2,}/gu, ' '],
  [/ +(?=\u00a0)|(?<=\u00a0) +/gu, ''],
  [/[ \u00a0]+(?=[,.](?!\.))/gu, ''],
  [/\.\.\./gu, '…'],
  [/ --? /gu, ' – '],
  [/(?<=\p{L})['´`](?=\p{L})/gu, '’'],
  [/(?<=\d)( ?)x( ?)(?=\d)/gu, '$1×$2'],
  [/(?<=m)2(?![\p{L}\d])/gu, '²'],
];
const SPACED: readonly Rule[] = [
  [/[ \u00a0\u202f]+(?=[;?!])/gu, ''],
  [/[ \u00a0\u202f]+(?=: )/gu, ''],
  [/(?<=^|[\s(])"(?=\S)/gu, '“'],
  [/"/gu, '”'],
  [/«[ \u00a0\u202f]?/gu, '“'],
  [/[ \u00a0\u202f]?»/gu, '”'],
];
const FRENCH: readonly Rule[] = [
  [/(?<=^|[\s(])["“]|«[ \u202f]?(?!\u00a0)/gu, `«${NO_BREAK}`],
  [/["”]/gu, `${NO_BREAK}»`],
  [/[ \u202f]?(?<![\u00a0?!\s])(?=[;?!»])/gu, NO_BREAK],
  [/[ \u202f](?=[;:?!»])/gu, NO_BREAK],
  [/(?<=[^\s\u00a0\d]):(?= )/gu, `${NO_BREAK}:`],
  [/(?<=\d)[ \u202f](?=\d{3}(?!\d))/gu, NO_BREAK],
  [/(?<=\d)[ \u202f](?=(?:m|m²|km|cm|mm|ha|kg|%)(?![\p{L}\d²]))/gu, NO_BREAK],
];

/** A text as an editor would set it: composed letters, one space, the language's own quotation marks and French no-break spaces. */
export function tidyText(text: string, locale: ContentLocale): string {
  const rules = [...EVERYWHERE, ...(locale === 'fr' ? FRENCH : SPACED)];
  return rules.reduce(
    (set, [found, written]) => set.replaceAll(found, written),
    text.normalize('NFC'),
  );
}
