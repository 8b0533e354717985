import { TrackerError } from '#domain/ports/image-tracker.ts';
import type { EngineThread } from './engine-link.ts';

/** Starts the engine's worker; throws a TrackerError where there are none. */
export function startEngineWorker(): EngineThread {
  try {
    return new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  } catch (cause) {
    throw new TrackerError('unsupported', 'there are no workers', { cause });
  }
}
