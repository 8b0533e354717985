/** Cache Storage in memory, as far as the worker uses it; answers are told apart by their path alone. */
export function memoryCaches(): CacheStorage {
  const caches = new Map<string, Cache>();
  const storage = {
    open: async (name: string) => {
      const known = caches.get(name) ?? memoryCache();
      caches.set(name, known);
      return known;
    },
    has: async (name: string) => caches.has(name),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
  };
  return storage as unknown as CacheStorage;
}

function memoryCache(): Cache {
  const kept = new Map<string, Response>();
  const cache = {
    match: async (path: string) => kept.get(path)?.clone(),
    put: async (path: string, response: Response) => {
      kept.set(path, response);
    },
  };
  return cache as unknown as Cache;
}
