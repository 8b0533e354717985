import { seededRandom } from '#domain/seeded-random.ts';
import { EVEN_LIGHT } from '../render/lighting.ts';
import { PLAIN_SENSOR } from '../render/sensor.ts';
import type { SetName } from '../signs/sign-set.ts';
import { type Author, INSTANT, landscape } from './author.ts';
import { CONDITION_SEQUENCES } from './condition-sequences.ts';
import { MOTION_SEQUENCES } from './motion-sequences.ts';
import type { Sequence } from './sequence.ts';

const AUTHORS: Readonly<Record<string, Author>> = { ...MOTION_SEQUENCES, ...CONDITION_SEQUENCES };

export const SEQUENCE_NAMES: readonly string[] = Object.keys(AUTHORS);

/** A sequence by its name; another set or seed gives another camera path. Throws on an unknown name. */
export function sequenceOf(name: string, set: SetName, seed: number): Sequence {
  const author = AUTHORS[name];
  if (author === undefined) throw new Error(`there is no sequence "${name}"`);
  const own = seedOf(`${set} ${name} ${seed}`);
  const random = seededRandom(own);
  const draft = author((low, high) => low + (high - low) * random(), own);
  const lens = draft.lens ?? landscape();
  return {
    name,
    frameCount: 90,
    framesPerSecond: 30,
    told: lens,
    shutter: INSTANT,
    lightingAt: () => EVEN_LIGHT,
    sensor: PLAIN_SENSOR,
    coversAt: () => [],
    cast: 'one',
    jumpsAt: null,
    isStill: false,
    ...draft,
    lens,
  };
}

/** A 32-bit number from words (FNV-1a), so that one sequence more changes no other. */
function seedOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
