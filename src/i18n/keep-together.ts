const UNITS = [
  'm²?|km|cm|mm|ha|kg|%',
  'mét|metres?|mètres?|kilomet(?:re|er)s?',
  'triệu|tỷ|millions?|billions?|milliards?',
  'giây|phút|giờ|ngày|tuần|seconds?|minutes?|hours?|days?|weeks?|secondes?|heures?|jours?|semaines?',
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
].join('|');
const FIGURE_AND_UNIT = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');

/** Not in an address, nor between the figures of a date or a span. */
const WORD_AND_WORD = /(?<=(?<![\p{L}\d./-])\p{L}{1,9}-)(?=\p{L}{1,9}(?![\p{L}\d./-]))/gu;
/** Takes no room, and no line ends there. */
const JOINER = '\u2060';

/**
 * The text with each figure tied to the unit, or the month, that follows it, and the two short parts of
 * "north-west" or "Five-Phoenix" to each other: no line ends between them.
 */
export function keepTogether(text: string): string {
  return text.replace(FIGURE_AND_UNIT, '\u00a0').replace(WORD_AND_WORD, JOINER);
}
