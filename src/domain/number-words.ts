import type { ContentLocale } from './content-locale.ts';

/** A number written in words: its value, and how many words it takes. */
export type WordNumber = { value: number; words: number };

/** Reads the number that starts at `at`, words in lower case, hyphens split; null where none starts. */
export function readNumberWords(
  words: readonly string[],
  at: number,
  locale: ContentLocale,
): WordNumber | null {
  if (locale === 'vi') return readVietnamese(words, at);
  return readAdded(words, at, locale === 'en' ? ENGLISH : FRENCH);
}

/** Whether a word, in lower case, may begin a number. */
export function startsNumber(word: string, locale: ContentLocale): boolean {
  if (locale === 'vi') return word === 'mười' || Object.hasOwn(VI_DIGITS, word);
  const how = locale === 'en' ? ENGLISH : FRENCH;
  return Object.hasOwn(how.values, word) || how.hundred.includes(word) || word === how.thousand;
}

const VI_DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const VI_LAST: Readonly<Record<string, number>> = { ...VI_DIGITS, mốt: 1, tư: 4, lăm: 5 };
const VI_SCALES: Readonly<Record<string, number>> = { nghìn: 1_000, ngàn: 1_000 };

/** Hundreds, tens and units, as often as a thousand follows. */
function readVietnamese(words: readonly string[], start: number): WordNumber | null {
  let at = start;
  let total = 0;
  for (;;) {
    const group = readVietnameseGroup(words, at);
    if (group === null) break;
    at += group.words;
    const scale = VI_SCALES[words[at] ?? ''];
    if (scale === undefined) return { value: total + group.value, words: at - start };
    total += group.value * scale;
    at += 1;
    // A second scale never follows: the rest is below a thousand.
    if (words[at] === 'lẻ' || words[at] === 'linh') at += 1;
  }
  return at === start ? null : { value: total, words: at - start };
}

/** Below a thousand. “Năm” is five, and also the word for a year: within a number it stands only before mươi or trăm, or after lẻ. */
function readVietnameseGroup(words: readonly string[], start: number): WordNumber | null {
  const word = (at: number) => words[start + at] ?? '';
  const digit = VI_DIGITS[word(0)];
  if (digit !== undefined && word(1) === 'trăm') {
    const rest = readVietnameseRest(words, start + 2);
    return { value: digit * 100 + rest.value, words: 2 + rest.words };
  }
  return (
    readVietnameseTens(words, start) ?? (digit === undefined ? null : { value: digit, words: 1 })
  );
}

function readVietnameseRest(words: readonly string[], start: number): WordNumber {
  const first = words[start] ?? '';
  if (first === 'lẻ' || first === 'linh') {
    const digit = VI_DIGITS[words[start + 1] ?? ''];
    if (digit !== undefined) return { value: digit, words: 2 };
  }
  return readVietnameseTens(words, start) ?? { value: 0, words: 0 };
}

function readVietnameseTens(words: readonly string[], start: number): WordNumber | null {
  const word = (at: number) => words[start + at] ?? '';
  const isTen = word(0) === 'mười';
  const tens = isTen ? 1 : VI_DIGITS[word(0)];
  if (tens === undefined || (!isTen && word(1) !== 'mươi')) return null;
  const used = isTen ? 1 : 2;
  const last = word(used) === 'năm' ? undefined : VI_LAST[word(used)];
  if (last === undefined) return { value: tens * 10, words: used };
  return { value: tens * 10 + last, words: used + 1 };
}

/** How a language adds its number words up. */
type Adding = {
  values: Readonly<Record<string, number>>;
  hundred: readonly string[];
  thousand: string;
  and: string;
};

const EN_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const FR_UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';
const FR_TENS = 'vingt trente quarante cinquante soixante';

const ENGLISH: Adding = {
  values: { ...counted(EN_UNITS, 0, 1), ...counted(EN_TENS, 20, 10) },
  hundred: ['hundred'],
  thousand: 'thousand',
  and: 'and',
};
const FRENCH: Adding = {
  values: { ...counted(FR_UNITS, 0, 1), ...counted(FR_TENS, 20, 10), une: 1, vingts: 20 },
  hundred: ['cent', 'cents'],
  thousand: 'mille',
  and: 'et',
};

function counted(words: string, from: number, step: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, from + index * step]));
}

function readAdded(words: readonly string[], start: number, how: Adding): WordNumber | null {
  let at = start;
  let total = 0;
  let current = 0;
  /** What may still be added: after twenty only less than ten, after eighty less than twenty. */
  let room = Infinity;
  let end = start;
  for (;;) {
    const word = words[at] ?? '';
    const value = how.values[word];
    if (value === 4 && /^vingts?$/.test(words[at + 1] ?? '') && room > 80) {
      current += 80;
      room = 20;
      at += 2;
    } else if (how.hundred.includes(word) && current < 10) {
      current = Math.max(current, 1) * 100;
      room = 100;
      at += 1;
    } else if (word === how.thousand && total === 0) {
      total = Math.max(current, 1) * 1_000;
      current = 0;
      room = 1_000;
      at += 1;
    } else if (value !== undefined && value < room) {
      current += value;
      room = value >= 20 ? (value === 60 ? 20 : 10) : roomAfter(value, how);
      at += 1;
    } else if (word === how.and && at > start && room > 1 && joins(words, at, how)) {
      at += 1;
      continue;
    } else break;
    end = at;
  }
  return end === start ? null : { value: total + current, words: end - start };
}

/** Dix-sept, dix-huit, dix-neuf; everything else below twenty is whole. */
function roomAfter(value: number, how: Adding): number {
  return how === FRENCH && value === 10 ? 10 : 0;
}

/** “One hundred and eight”, “vingt et un”; not “seven and five”. */
function joins(words: readonly string[], at: number, how: Adding): boolean {
  const before = words[at - 1] ?? '';
  const after = how.values[words[at + 1] ?? ''];
  if (after === undefined) return false;
  if (how === ENGLISH) return how.hundred.includes(before) || before === how.thousand;
  return (how.values[before] ?? 0) >= 20 && (after === 1 || after === 11);
}
