import { bats, craneOnTortoise, flyingCrane, oneBat, swallows } from './birds.ts';
import { chrysanthemum, lotus, orchid, peony, plum } from './garden.ts';
import { bamboo, pine } from './trees.ts';
import { coiledDragon, risingDragon } from './dragons.ts';
import { elephant } from './elephant.ts';
import type { Motif } from './motif.ts';
import { flyingPhoenix, spreadPhoenix, standingPhoenix } from './phoenix.ts';
import { boat, moon, mountain, stars, sun } from './sky-signs.ts';
import { festivalFlag, scroll, seal, urn } from './court-things.ts';
import { books, fan, gourd, swordAndFlute } from './precious-things.ts';
import { tiger } from './tiger.ts';
import { darkWarrior } from './tortoise.ts';
import { unicorn } from './unicorn.ts';

/** Every figure that a panel can show. */
export const MOTIFS = {
  'dragon-rising': risingDragon,
  'dragon-coiled': coiledDragon,
  'phoenix-flying': flyingPhoenix,
  'phoenix-standing': standingPhoenix,
  'phoenix-spread': spreadPhoenix,
  tiger,
  elephant,
  unicorn,
  tortoise: darkWarrior,
  crane: craneOnTortoise,
  'crane-flying': flyingCrane,
  swallows,
  bat: oneBat,
  bats,
  plum,
  lotus,
  bamboo,
  pine,
  chrysanthemum,
  peony,
  orchid,
  sun,
  moon,
  stars,
  mountain,
  boat,
  scroll,
  seal,
  urn,
  flag: festivalFlag,
  gourd,
  fan,
  books,
  'sword-and-flute': swordAndFlute,
} as const satisfies Record<string, Motif>;

export type MotifId = keyof typeof MOTIFS;
