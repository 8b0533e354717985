import type { BenchPart } from '../part.ts';
import { BYTES } from './bytes.ts';
import { FRAMES } from './frames.ts';
import { MODELS } from './models.ts';
import { OFFLINE } from './offline.ts';
import { SERVING } from './serving.ts';
import { SIGNS } from './signs.ts';
import { START } from './start.ts';
import { TESTS } from './tests.ts';
import { TRACKING } from './tracking.ts';

/** Everything that is measured, in the order in which the report tells it. */
export const PARTS: readonly BenchPart[] = [
  BYTES,
  START,
  OFFLINE,
  FRAMES,
  TRACKING,
  MODELS,
  SIGNS,
  SERVING,
  TESTS,
];
