import type { FieldPath } from './content-problem.ts';
import { type ContentLocale, CONTENT_LOCALES } from './content-locale.ts';
import type { LocalizedText } from './locale.ts';

/** A text of a content file with its place, and what stands beside it. */
export type PlacedText = {
  path: FieldPath;
  text: LocalizedText;
  /** Keys of its own sources, or of those of the figure, claim or part that it belongs to; null where none. */
  sources: readonly string[] | null;
  /** A statement that says of itself that it states no fact. */
  isPlain: boolean;
  /** A whole sentence with its trace, not a title, a label or a question. */
  isStatement: boolean;
};

/** Every text in several languages within a content file, in the order of its fields. */
export function* textsIn(
  value: unknown,
  path: FieldPath = [],
  around: readonly string[] | null = null,
): Generator<PlacedText> {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  const own = Array.isArray(record['sources']) ? keysOf(record['sources']) : null;
  if (typeof record['vi'] === 'string' && typeof record['en'] === 'string') {
    const isPlain = record['plain'] === true;
    const text = record as unknown as LocalizedText;
    const sources = isPlain ? null : (own ?? around);
    yield { path, text, sources, isPlain, isStatement: isPlain || own !== null };
    return;
  }
  for (const [name, inner] of Object.entries(record)) {
    const key = Array.isArray(value) ? Number(name) : name;
    yield* textsIn(inner, [...path, key], own ?? around);
  }
}

/** The languages in which at least one text of a file is told. */
export function languagesOf(texts: readonly PlacedText[]): ContentLocale[] {
  return CONTENT_LOCALES.filter((locale) => texts.some(({ text }) => text[locale] !== undefined));
}

/** A file's own `sources` are a bibliography, no keys. */
function keysOf(list: readonly unknown[]): readonly string[] | null {
  const keys = list.filter((one) => typeof one === 'string');
  return keys.length === list.length && keys.length > 0 ? keys : null;
}
