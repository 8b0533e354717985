import { CONTENT_PHRASES } from './phrases-content.ts';
import { MODEL_PHRASES } from './phrases-model.ts';

const AMOUNTS: Readonly<Record<string, string>> = {
  exactly: 'đúng',
  'at least': 'ít nhất',
  'at most': 'nhiều nhất',
  above: 'lớn hơn',
  below: 'nhỏ hơn',
};

/** A phrase in Vietnamese; null for one that the book does not have. */
export function inVietnamese(phrase: string): string | null {
  for (const [pattern, vietnamese] of [...MODEL_PHRASES, ...CONTENT_PHRASES]) {
    const match = pattern.exec(phrase);
    if (match === null) continue;
    return vietnamese.replaceAll(/\$(\d)/g, (_, number: string) => {
      const group = match[Number(number)] ?? '';
      return AMOUNTS[group] ?? group;
    });
  }
  return null;
}
