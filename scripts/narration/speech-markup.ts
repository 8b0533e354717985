/** A run of words with letters that only Vietnamese has, such as “Đại Triều Nghi”. */
const VIETNAMESE_RUN =
  /\p{L}*[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]\p{L}*(?:[ -]\p{Lu}?\p{Ll}*[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]\p{L}*)*/gu;

/**
 * Speech markup (SSML) in which Vietnamese words within another language are given to a Vietnamese
 * voice, which would otherwise spell them letter by letter.
 */
export function speechMarkup(text: string, vietnameseVoice: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const marked = escaped.normalize('NFC').replaceAll(VIETNAMESE_RUN, (run) => {
    return `<voice xml:lang="${vietnameseVoice}">${run}</voice>`;
  });
  return `<speak>${marked}</speak>`;
}
