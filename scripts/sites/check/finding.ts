import type { Said } from '../language.ts';

/** One thing that a check found: `fault` stops the site, `open` is still to be done, `good` is in order. */
export interface Finding {
  level: 'fault' | 'open' | 'good';
  /** File, and place in it where one can be named. */
  where: string | null;
  says: Said;
  /** What to do about it; null for what is in order. */
  mend: Said | null;
}

/** Something in order. */
export function good(vi: string, en: string): Finding {
  return { level: 'good', where: null, says: { vi, en }, mend: null };
}

/** Something still to be done. */
export function open(where: string | null, says: Said, mend: Said): Finding {
  return { level: 'open', where, says, mend };
}

/** Something that stops the site. */
export function fault(where: string | null, says: Said, mend: Said | null): Finding {
  return { level: 'fault', where, says, mend };
}

/** A chapter of the report. */
export interface Chapter {
  title: Said;
  findings: readonly Finding[];
}
