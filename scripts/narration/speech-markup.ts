import type { ContentLocale } from '#domain/content-locale.ts';

/** Letters that only Vietnamese has, of the three languages. */
const ONLY_VIETNAMESE = /[ăđơưãẽĩõũỹáíóúýìòỳạảấầẩẫậắằẳẵặẹẻếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỵỷ]/iu;
/** A syllable as Vietnamese is written, marks left out. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i;
/** Words of English and French that could be Vietnamese syllables, and stand before names. */
const NOT_NAMES = new Set(
  `a an as at be by can do go he hen him his in is it its man me men met my no not of on one or pan
   ran run sit so son ten than that the then thin this to too tu up us we when who you
   au ce ces dans de des du en et il la le les leur lui ma mais me mon ne ni non ou par pas pour puis
   qui que quand quant sa sans se ses si son sur ta te ton tu un une vers y
   à dès dû là mât né où pâte thé tôt`.split(/\s+/),
);
/** Names whose every syllable is without a mark. */
const PLAIN_NAMES = ['Gia Long', 'Nam Giao', 'Kim Long', 'Tam Quan', 'Quang Trung'];
/** Syllables without a mark within a run of marked ones, as in “hoàng lưu ly”. */
const PLAIN_WITHIN = new Set([
  'ly',
  'lam',
  'cung',
  'nghi',
  'long',
  'minh',
  'quang',
  'thanh',
  'trung',
]);
/** Marks that Vietnamese shares with French; English has none. */
const SHARED_MARKS = /[àâèéêôùû]/i;

/**
 * Speech markup (SSML) in which Vietnamese words of an English or French text are given to a
 * Vietnamese voice; the others spell them letter by letter.
 */
export function speechMarkup(text: string, locale: ContentLocale, vietnameseVoice: string): string {
  const plain = text.normalize('NFC');
  if (locale === 'vi') return `<speak>${escaped(plain)}</speak>`;
  // Words, and what stands between them, by turns.
  const pieces = plain.split(/(\p{L}+)/u);
  const isVietnamese = namesAmong(pieces, locale);
  let marked = '';
  let run = '';
  const endRun = () => {
    if (run !== '') marked += `<voice xml:lang="${vietnameseVoice}">${escaped(run)}</voice>`;
    run = '';
  };
  pieces.forEach((piece, at) => {
    const joins = piece === ' ' && isVietnamese[at - 1] === true && isVietnamese[at + 1] === true;
    if (isVietnamese[at] === true || joins) {
      run += piece;
      return;
    }
    endRun();
    marked += escaped(piece);
  });
  endRun();
  return `<speak>${marked}</speak>`;
}

/** For each piece, whether it is a Vietnamese word: by its letters, by its neighbours, or as a known name. */
function namesAmong(pieces: readonly string[], locale: ContentLocale): boolean[] {
  const known = new Set<number>();
  pieces.forEach((piece, at) => {
    const name = [piece, pieces[at + 1], pieces[at + 2]].join('');
    if (PLAIN_NAMES.includes(name)) {
      known.add(at);
      known.add(at + 2);
    }
    if (isSurely(piece, locale)) known.add(at);
  });
  // A run grows by one word at a time in both directions.
  let grown = true;
  while (grown) {
    grown = false;
    pieces.forEach((piece, at) => {
      if (known.has(at) || !mayBelong(piece)) return;
      const joinsBefore = pieces[at - 1] === ' ' && known.has(at - 2);
      const joinsAfter = pieces[at + 1] === ' ' && known.has(at + 2);
      if (joinsBefore || joinsAfter) {
        known.add(at);
        grown = true;
      }
    });
  }
  return pieces.map((_, at) => known.has(at));
}

function isSurely(word: string, locale: ContentLocale): boolean {
  const marked = ONLY_VIETNAMESE.test(word) || (locale === 'en' && SHARED_MARKS.test(word));
  return marked && isSyllable(word);
}

/** Words that are Vietnamese only beside others that surely are. */
function mayBelong(word: string): boolean {
  if (!isSyllable(word) || NOT_NAMES.has(word.toLowerCase())) return false;
  return /^\p{Lu}/u.test(word) || SHARED_MARKS.test(word) || PLAIN_WITHIN.has(word);
}

function isSyllable(word: string): boolean {
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd');
  return SYLLABLE.test(bare);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
