import type { ConnectionPort } from '#domain/ports/connection.ts';

/** A line that is cut and made costly by hand; there and cheap at first. */
export type ScriptedConnection = ConnectionPort & {
  set: (line: { isOnline?: boolean; isCostly?: boolean }) => void;
};

export function createScriptedConnection(): ScriptedConnection {
  const line = { isOnline: true, isCostly: false };
  const listeners = new Set<() => void>();
  return {
    isOnline: () => line.isOnline,
    isCostly: () => line.isCostly,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(changed) {
      Object.assign(line, changed);
      for (const listener of listeners) listener();
    },
  };
}
