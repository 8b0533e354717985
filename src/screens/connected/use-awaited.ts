import { useEffect, useState } from 'react';

/** Something on its way: `found` is null until it is there. */
export type Arrival<Value> = { found: Value | null; isFailed: boolean; onRetry: () => void };

/** Brings in what a screen needs when it is shown, and again by a retry; null asks for nothing. */
export function useAwaited<Key extends string, Value>(
  find: (key: Key) => Value | null,
  load: (key: Key) => Promise<unknown>,
  key: Key | null,
): Arrival<Value> {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  const [, setArrived] = useState<Key | null>(null);
  const found = key === null ? null : find(key);
  const isMissing = key !== null && found === null;
  const asked = `${key} ${attempt}`;
  useEffect(() => {
    if (!isMissing) return;
    let cancelled = false;
    load(key).then(
      () => !cancelled && setArrived(key),
      () => !cancelled && setFailed(asked),
    );
    return () => {
      cancelled = true;
    };
  }, [load, key, isMissing, asked]);
  return { found, isFailed: failed === asked, onRetry: () => setAttempt(attempt + 1) };
}
