import { entriesOf, inOrder } from './kept-entries.ts';

/** Something that was chosen, and how many choices came before it: a count, because clocks jump. */
export type Stamped<Value> = { readonly value: Value; readonly at: number };

/** Choices by name; of two with one name the later counts. */
export type StampedMap<Value> = Readonly<Record<string, Stamped<Value>>>;

/** The map after a choice that is later than all others in it. */
export function stamp<Value>(
  map: StampedMap<Value>,
  name: string,
  value: Value,
): StampedMap<Value> {
  const at = 1 + Object.values(map).reduce((last, one) => Math.max(last, one.at), 0);
  return inOrder({ ...map, [name]: { value, at } });
}

/** Of each name the later choice; of two that were made at once the same one everywhere. */
export function joinStamped<Value>(
  one: StampedMap<Value>,
  other: StampedMap<Value>,
): StampedMap<Value> {
  const joined: Record<string, Stamped<Value>> = { ...one };
  for (const [name, there] of Object.entries(other)) {
    const here = joined[name];
    if (here === undefined || isLater(there, here)) joined[name] = there;
  }
  return inOrder(joined);
}

function isLater(one: Stamped<unknown>, other: Stamped<unknown>): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}

/** Reads a map; `read` gives undefined for a value that cannot be understood, and it is left out. */
export function readStamped<Value>(
  kept: unknown,
  read: (value: unknown, name: string) => Value | undefined,
): StampedMap<Value> {
  const map: Record<string, Stamped<Value>> = {};
  for (const [name, choice] of entriesOf(kept)) {
    const { value, at } = (choice ?? {}) as { value?: unknown; at?: unknown };
    const known = read(value, name);
    if (known === undefined || !isCount(at)) continue;
    map[name] = { value: known, at };
  }
  return inOrder(map);
}

/** A damaged count must not leave so little room above it that later choices are not counted. */
function isCount(at: unknown): at is number {
  return typeof at === 'number' && Number.isInteger(at) && at > 0 && at < 2 ** 50;
}
