/** Vietnamese syllables without marks that stand in the narration's names, as in Gia Long. */
const PLAIN_SYLLABLES = 'Gia|Long|Minh|Nghi|ly';
const MARKED_WORD = '\\p{L}*[À-ỹ]\\p{L}*';
/** Words next to each other that are all Vietnamese, such as “Đại Triều Nghi”. */
const VIETNAMESE_RUN = new RegExp(
  `(?<!\\p{L})(?:${MARKED_WORD}|${PLAIN_SYLLABLES})(?: (?:${MARKED_WORD}|(?:${PLAIN_SYLLABLES})(?!\\p{L})))*`,
  'gu',
);

/**
 * Speech markup (SSML) of an English text in which Vietnamese words are given to a Vietnamese voice;
 * an English one spells them letter by letter.
 */
export function speechMarkup(text: string, vietnameseVoice: string): string {
  const marked = plainMarkup(text).replaceAll(VIETNAMESE_RUN, (run) => {
    const vietnamese = /[À-ỹ]/.test(run) || run === 'Gia Long';
    return vietnamese ? `<voice xml:lang="${vietnameseVoice}">${run}</voice>` : run;
  });
  return `<speak>${marked}</speak>`;
}

/** A text in which nothing is taken for markup. */
export function plainMarkup(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.normalize('NFC');
}
