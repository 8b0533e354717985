import type { Strings } from './strings.ts';

/** Sections of the words that only the late screens speak; a page that is read comes without them. */
export const LATE_SECTIONS = [
  'home',
  'tour',
  'scan',
  'view',
  'place',
  'gateway',
  'failure',
  'explore',
  'photo',
  'cameraChoice',
  'picture',
  'keep',
  'install',
  'packs',
] as const satisfies readonly (keyof Strings)[];
