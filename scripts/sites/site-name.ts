import { isSiteId } from '#domain/site-id.ts';
import { idOf } from '../models/foreign/dropped-place.ts';

/** Longest name of a site: it stands in a printed code and in file names. */
const LONGEST = 40;

/** Names that Windows keeps for devices, and folders that stand beside the sites'. */
const KEPT = /^(con|prn|aux|nul|com\d|lpt\d|textures|signs|manifest|foreign)$/;

/** Whether words can name a new site; else why not, and the nearest name that can, or null. */
export type NameVerdict =
  | { ok: true; slug: string }
  | { ok: false; why: 'form' | 'long' | 'kept' | 'empty'; better: string | null };

/** Judges the name that was typed for a new site. */
export function judgeName(typed: string): NameVerdict {
  if (typed.trim() === '') return { ok: false, why: 'empty', better: null };
  const shape = idOf(typed);
  const short = shape.length <= LONGEST ? shape : shortened(shape);
  const better = short === '' || KEPT.test(short) ? null : short;
  if (!isSiteId(typed)) return { ok: false, why: 'form', better };
  if (typed.length > LONGEST) return { ok: false, why: 'long', better };
  if (KEPT.test(typed)) return { ok: false, why: 'kept', better: `di-tich-${typed}` };
  return { ok: true, slug: typed };
}

function shortened(slug: string): string {
  const cut = slug.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).replace(/-$/, '');
}

/** `dinh-lang-toi` as `Dinh Lang Toi`: a name until somebody writes the right one. */
export function nameFromSlug(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}
