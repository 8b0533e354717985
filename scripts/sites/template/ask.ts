import { WRITE_HERE } from '../../models/foreign/template-words.ts';

/** Keys of the two sources that a new site begins with. */
export const TEMPLATE_SOURCES = ['nguon-1', 'nguon-2'] as const;
/** Its one time layer. */
export const TEMPLATE_LAYER = 'today';
/** The middle of Huế: nobody has written yet where the site is. */
export const TEMPLATE_PLACE = { latitude: 16.4637, longitude: 107.5909 } as const;

export interface Words {
  vi: string;
  en: string;
}

/** A text that says what to write in its place. */
export function ask(vi: string, en: string): Words {
  return { vi: `${WRITE_HERE.vi} ${vi}`, en: `${WRITE_HERE.en} ${en}` };
}

/** A sentence that will state a fact: it names a source, as the written one must. */
export function askFact(vi: string, en: string): Words & { sources: string[] } {
  return { ...ask(vi, en), sources: [TEMPLATE_SOURCES[0]] };
}

/** A sentence that states no fact: a greeting, a direction, what the model looks like. */
export function askPlain(vi: string, en: string): Words & { plain: true } {
  return { ...ask(vi, en), plain: true };
}
