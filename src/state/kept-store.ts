import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type RecordKind,
  readRecord,
  setAsideKey,
  writeRecord,
} from '#domain/records/record-kind.ts';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';

/** A record in memory and on the device; it is changed by `change` alone. */
export type KeptStore<Value> = Omit<StoreApi<Value>, 'setState'> & {
  /** Works on what is kept now: another page may have written since. */
  change: (how: (value: Value) => Value) => void;
};

/** Takes up what is kept, and what other pages write, joined with what is known here; what cannot be understood is set aside first. */
export function createKeptStore<Value>(
  kept: WatchedPreferenceStore,
  kind: RecordKind<Value>,
): KeptStore<Value> {
  const read = (): Value => {
    const text = kept.read(kind.key);
    const { value, isWhole } = readRecord(kind, text);
    if (!isWhole && text !== null) kept.write(setAsideKey(kind.key), text);
    return value;
  };
  const { setState, ...store } = createStore<Value>(read);
  const joined = () => kind.join(store.getState(), read());
  const keep = (value: Value) => {
    setState(value, true);
    const text = writeRecord(kind, value);
    if (text !== kept.read(kind.key)) kept.write(kind.key, text);
  };
  kept.watch(kind.key, () => keep(joined()));
  return { ...store, change: (how) => keep(how(joined())) };
}
