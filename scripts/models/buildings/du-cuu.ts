import { chosen, published } from './figure.ts';

/**
 * Lầu Du Cửu of 1913, named Kiến Trung in 1916. No size, plan or view is published in what we have:
 * a modest two-storeyed house of brick and timber, wholly guessed from its name (lầu) and its years.
 */
export const duCuu = {
  id: 'du-cuu',
  figures: {
    year: published(1913, 'rag1'),
  },
  choices: {
    frontBays: chosen(5),
    bay: chosen(3.1),
    depth: chosen(9.6),
    platformHeight: chosen(0.75),
    platformMargin: chosen(1.2),
    upperFloor: chosen(4.9),
    eaveHeight: chosen(8.1),
    overhang: chosen(0.9),
    pitch: chosen(0.56, 'vo3'),
    ridgeBand: chosen(0.5),
  },
} as const;
