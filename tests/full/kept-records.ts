import type { Page } from 'playwright-core';

/** What the database of the visitor's records holds, by key; empty where there is none yet. */
export function readDatabase(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'hue-hien-visit')) return {};
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('hue-hien-visit');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    const store = database.transaction('records').objectStore('records');
    const all = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, index) => [key as string, values[index] as unknown]));
  });
}

/** Puts a value under a key of the database as damage would; undefined removes it. */
export function damageDatabase(page: Page, key: string, value: unknown): Promise<void> {
  return page.evaluate(
    async ([name, damage]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('hue-hien-visit');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
      });
      const transaction = database.transaction('records', 'readwrite');
      const store = transaction.objectStore('records');
      if (damage === undefined) store.delete(String(name));
      else store.put(damage, String(name));
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [key, value] as const,
  );
}
