import type { LanguageHead } from '#domain/language-head.ts';
import { findJsonFault } from '../content/json-fault.ts';
import { headFaults, primaryOf } from './head-faults.ts';
import { FIRST_LANGUAGE, type WordFile } from './word-files.ts';

type Words = string | readonly Words[] | { readonly [name: string]: Words };

/** The forms of a word that counts, by Intl's names; `other` is always there. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Numbers that the interface may count to. */
const COUNTED = Array.from({ length: 1_000 }, (_, count) => count);

/** Everything that is wrong with the files of words, one line each: the file, the word, and what to do. */
export function wordFaults(files: readonly WordFile[]): string[] {
  const parsed = files.map(({ code, file, text }) => {
    const fault = findJsonFault(text);
    if (fault === null) return { code, file, words: JSON.parse(text) as Words, broken: null };
    const { line, column, message, instead } = fault;
    return { code, file, words: null, broken: `${file}:${line}:${column}: ${message}; ${instead}` };
  });
  const broken = parsed.flatMap((one) => (one.broken === null ? [] : [one.broken]));
  const first = parsed.find(({ code }) => code === FIRST_LANGUAGE);
  if (first === undefined) return [`there are no words in Vietnamese; put vi.json back`];
  const model = first.words;
  if (model === null) return broken;
  const faults = parsed.flatMap(({ code, file, words }) => {
    if (words === null) return [];
    if (!/^[a-z]{2,3}$/.test(code) || primaryOf(code) !== code) {
      return [`${file}: is no language; name the file by a language’s code, such as de.json`];
    }
    const head = isObject(words) && isObject(words['language']) ? words['language'] : {};
    return [
      ...differences(model, words, '', { file: first.file, code }),
      ...headFaults(code, head as Partial<Record<keyof LanguageHead, unknown>>),
    ].map((fault) => `${file} → ${fault}`);
  });
  return [...broken, ...faults];
}

type Beside = { file: string; code: string };

function differences(model: Words, words: Words | undefined, path: string, beside: Beside) {
  if (words === undefined) {
    return [`${path}: is missing; ${beside.file} says ${JSON.stringify(model)}`];
  }
  if (kindOf(model) !== kindOf(words)) {
    return [`${path}: is ${kindOf(words)}; write ${kindOf(model)}, as in ${beside.file}`];
  }
  if (path === 'language.contentIn' || path === 'language.firstOfMonth') return [];
  if (typeof model === 'string' && typeof words === 'string') {
    return textFaults(model, words, path, beside);
  }
  if (isForms(model)) return formFaults(model, words, path, beside);
  const faults: string[] = [];
  const names = new Set([...Object.keys(model), ...Object.keys(words)]);
  for (const name of names) {
    const inner = path === '' ? name : `${path}.${name}`;
    const wanted = partOf(model, name);
    if (wanted === undefined) {
      faults.push(`${inner}: is not in ${beside.file}; remove it, or write it there as well`);
    } else {
      faults.push(...differences(wanted, partOf(words, name), inner, beside));
    }
  }
  return faults;
}

/** A language has as many forms of a counted word as its own grammar asks for. */
function formFaults(model: Words, words: Words, path: string, beside: Beside): string[] {
  const rules = new Intl.PluralRules(beside.code);
  const wanted = new Set(['other', ...COUNTED.map((count) => rules.select(count))]);
  const other = partOf(model, 'other');
  const like = typeof other === 'string' ? other : '';
  return [...new Set([...wanted, ...Object.keys(words)])].flatMap((form) => {
    const word = partOf(words, form);
    if (word === undefined) return [`${path}.${form}: is missing; this language counts with it`];
    if (!FORMS.includes(form)) {
      return [`${path}.${form}: is no form of a counted word; write ${[...wanted].join(', ')}`];
    }
    if (typeof word !== 'string') return [`${path}.${form}: is ${kindOf(word)}; write a text`];
    return textFaults(like, word, `${path}.${form}`, beside);
  });
}

function textFaults(model: string, text: string, path: string, { file }: Beside): string[] {
  if (text.trim() === '') return [`${path}: is empty; ${file} says “${model}”`];
  if (text.trim() !== text) return [`${path}: begins or ends with a space; remove it`];
  if (text !== text.normalize('NFC')) {
    return [`${path}: has letters in pieces; write it in composed characters (NFC)`];
  }
  if (/TODO|\?\?|lorem|xxx/i.test(text)) return [`${path}: is unfinished: “${text}”; write it`];
  const [wanted, found] = [placesOf(model), placesOf(text)];
  if (wanted === found) return [];
  return [`${path}: has the places ${found || 'none'}; ${file} has ${wanted || 'none'}`];
}

function placesOf(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
}

function isForms(words: Words): boolean {
  if (!isObject(words)) return false;
  const names = Object.keys(words);
  return names.includes('other') && names.every((name) => FORMS.includes(name));
}

function partOf(words: Words, name: string): Words | undefined {
  return Object.hasOwn(Object(words), name)
    ? (words as Record<string, Words | undefined>)[name]
    : undefined;
}

function kindOf(words: Words): string {
  if (typeof words === 'string') return 'a text';
  if (Array.isArray(words)) return 'a list';
  return isObject(words) ? 'a group of words' : 'no word';
}

function isObject(words: unknown): words is { readonly [name: string]: Words } {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}
