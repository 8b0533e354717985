/** Something that pages do not wait for: it is brought once, when it is first asked for. */
export type Late<Value> = {
  /** Null until it has come. */
  find: () => Value | null;
  /** Rejects when it does not come; the next call tries anew. */
  load: () => Promise<Value>;
};

/** What `bring` brings, the first time that it does. */
export function late<Value>(bring: () => Promise<Value>): Late<Value> {
  let come: Value | null = null;
  let loading: Promise<Value> | null = null;
  async function once(): Promise<Value> {
    const value = await bring();
    come = value;
    return value;
  }
  return {
    find: () => come,
    load: () => {
      if (loading !== null) return loading;
      const work = once();
      loading = work;
      work.catch(() => {
        loading = null;
      });
      return work;
    },
  };
}

/** What is there from the beginning, where something late is asked for. */
export function there<Value>(value: Value): Late<Value> {
  return { find: () => value, load: async () => value };
}
