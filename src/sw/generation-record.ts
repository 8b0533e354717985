import { type Generations, NO_GENERATIONS } from './generations.ts';

const CACHE = 'shell-generations';
const RECORD = '/generations.json';

/** Keeps which builds a device holds, over restarts of the worker; one change after the other. */
export class GenerationRecord {
  readonly #caches: CacheStorage;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(caches: CacheStorage) {
    this.#caches = caches;
  }

  read(): Promise<Generations> {
    return this.change((known) => known);
  }

  /** Applies a change to what is kept. */
  change(step: (known: Generations) => Generations): Promise<Generations> {
    const turn = this.#apply(step, this.#turn);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #apply(
    step: (known: Generations) => Generations,
    before: Promise<unknown>,
  ): Promise<Generations> {
    await before;
    const known = await this.#load();
    const changed = step(known);
    if (changed !== known) await this.#save(changed);
    return changed;
  }

  async #load(): Promise<Generations> {
    try {
      const kept = await (await this.#caches.open(CACHE)).match(RECORD);
      const record: unknown = await kept?.json();
      return { ...NO_GENERATIONS, ...(record as Partial<Generations> | undefined) };
    } catch {
      return NO_GENERATIONS;
    }
  }

  /** Without room what is changed is not remembered: the app must open all the same. */
  async #save(changed: Generations): Promise<void> {
    const cache = await this.#caches.open(CACHE).catch(() => null);
    await cache?.put(RECORD, Response.json(changed)).catch(() => {});
  }
}
