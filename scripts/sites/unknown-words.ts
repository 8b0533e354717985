import type { Said } from './language.ts';

/** That some words of a command mean nothing here. */
export function unknownWords(words: readonly string[]): Said {
  const list = words.map((word) => `“${word}”`).join(', ');
  return {
    vi: `Không hiểu ${list}. Tên có dấu cách thì đặt trong ngoặc kép: npm run site:new dinh-lang "Đình làng". Tùy chọn: --name "…", --lang vi hoặc en.`,
    en: `${list} means nothing here. A name with blanks goes into quotes: npm run site:new dinh-lang "Đình làng". Options: --name "…", --lang vi or en.`,
  };
}
