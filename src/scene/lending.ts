/** What was lent, to be given back once. */
export type Lent<Value> = { value: Promise<Value>; giveBack: () => void };

type Entry<Value> = {
  users: number;
  value: Promise<Value>;
  leave: AbortController;
  isReady: boolean;
};

/** Things by address, each brought in once however many use it, and freed when the last has given it back. */
export class Lending<Value> {
  readonly #bring: (address: string, signal: AbortSignal) => Promise<Value>;
  readonly #free: (value: Value) => void;
  readonly #entries = new Map<string, Entry<Value>>();

  constructor(
    bring: (address: string, signal: AbortSignal) => Promise<Value>,
    free: (value: Value) => void,
  ) {
    this.#bring = bring;
    this.#free = free;
  }

  /** A thing that did not come is brought in anew when it is next asked for. */
  lend(address: string): Lent<Value> {
    const entry = this.#entries.get(address) ?? this.#begin(address);
    entry.users += 1;
    let isLent = true;
    const giveBack = () => {
      if (!isLent) return;
      isLent = false;
      entry.users -= 1;
      if (entry.users === 0) this.#end(address, entry);
    };
    return { value: entry.value, giveBack };
  }

  /** Whether the thing is there and in use. */
  holds(address: string): boolean {
    return this.#entries.get(address)?.isReady ?? false;
  }

  #begin(address: string): Entry<Value> {
    const leave = new AbortController();
    const value = this.#bring(address, leave.signal);
    const entry = { users: 0, value, leave, isReady: false };
    this.#entries.set(address, entry);
    value.then(
      () => {
        entry.isReady = true;
      },
      () => this.#forget(address, entry),
    );
    return entry;
  }

  #end(address: string, entry: Entry<Value>): void {
    this.#forget(address, entry);
    entry.leave.abort(new DOMException('nobody waits for it any more', 'AbortError'));
    entry.value.then(this.#free).catch(() => {});
  }

  #forget(address: string, entry: Entry<Value>): void {
    if (this.#entries.get(address) === entry) this.#entries.delete(address);
  }
}
