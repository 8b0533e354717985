import type { Locale } from '#domain/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { vi } from './vi.ts';

/** Every word of the interface in one language; Vietnamese decides which words there are. */
export type Strings = typeof vi;

export const STRINGS: Record<Locale, Strings> = { vi, en, fr };
