import type { LocalizedText } from '#domain/locale.ts';

/** How a text begins that only says what to write in its place. */
export const WRITE_HERE = { vi: 'Viết:', en: 'Write:' } as const;

/** Whether a text still says what to write, instead of saying it. */
export function isUnwritten({ vi, en }: Pick<LocalizedText, 'vi' | 'en'>): boolean {
  return vi.startsWith(WRITE_HERE.vi) || en.startsWith(WRITE_HERE.en);
}
