const UNITS = [
  'm²?|km|cm|mm|ha|kg|%',
  'mét|metres?|mètres?|kilomet(?:re|er)s?',
  'triệu|tỷ|millions?|billions?|milliards?',
  'giây|phút|giờ|ngày|tuần|seconds?|minutes?|hours?|days?|weeks?|secondes?|heures?|jours?|semaines?',
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
].join('|');
const FIGURE_AND_UNIT = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');

/** The text with each figure tied to the unit, or the month, that follows it: no line ends between them. */
export function keepTogether(text: string): string {
  return text.replace(FIGURE_AND_UNIT, '\u00a0');
}
