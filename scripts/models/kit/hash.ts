/** Number in [0, 1) that depends on the name alone, so that every level of detail draws alike. */
export function hash01(name: string): number {
  let h = 2166136261;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** One of the given items, chosen by name. */
export function pickByName<T>(name: string, items: readonly [T, ...T[]]): T {
  return items[Math.floor(hash01(name) * items.length)] ?? items[0];
}
