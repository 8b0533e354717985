import { WRITE_HERE } from '../../models/foreign/template-words.ts';

/** Texts that still say what to write, by the field at the top of the file in which they stand. */
export interface Unwritten {
  /** Number of texts with nothing written in either language. */
  both: ReadonlyMap<string, number>;
  /** Places where one language is written and the other is not. */
  half: readonly { path: string; missing: 'vi' | 'en' }[];
}

/** Finds every text of a content file that is still the template's. */
export function findUnwritten(file: unknown): Unwritten {
  const both = new Map<string, number>();
  const half: { path: string; missing: 'vi' | 'en' }[] = [];
  const count = (top: string): void => void both.set(top, (both.get(top) ?? 0) + 1);
  const walk = (value: unknown, path: string, top: string): void => {
    if (typeof value === 'string') {
      if (isOpen(value)) count(top);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const { vi, en } = value as { vi?: unknown; en?: unknown };
    if (typeof vi === 'string' && typeof en === 'string') {
      const [openVi, openEn] = [isOpen(vi), isOpen(en)];
      if (openVi && openEn) count(top);
      else if (openVi) half.push({ path, missing: 'vi' });
      else if (openEn) half.push({ path, missing: 'en' });
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
      walk(inner, here, top === '' ? key : top);
    }
  };
  walk(file, '', '');
  return { both, half };
}

function isOpen(text: string): boolean {
  return text.startsWith(WRITE_HERE.vi) || text.startsWith(WRITE_HERE.en);
}
