import type { BackgroundFetch } from '#domain/ports/background-fetch.ts';

/** A system whose downloads are moved on by hand. */
export type ScriptedBackgroundFetch = BackgroundFetch & {
  /** SHA-256 of the pieces of each download that was asked for. */
  readonly begun: readonly (readonly string[])[];
  /** SHA-256 of the pieces that it has still to bring; null when none is running. */
  running: readonly string[] | null;
  /** Bytes that have come of it. */
  receivedBytes: number;
  /** Says no to everything. */
  refuses: boolean;
  /** What the worker does when a download is ended by the page. */
  onAbort: () => void;
};

export function createScriptedBackgroundFetch(): ScriptedBackgroundFetch {
  const begun: (readonly string[])[] = [];
  const one: ScriptedBackgroundFetch = {
    begun,
    running: null,
    receivedBytes: 0,
    refuses: false,
    onAbort: () => {},
    async begin(chunks) {
      const pieces = chunks.map(({ sha256 }) => sha256);
      begun.push(pieces);
      if (one.refuses || one.running !== null) return false;
      one.running = pieces;
      one.receivedBytes = 0;
      return true;
    },
    received: async () => (one.running === null ? null : one.receivedBytes),
    async abort() {
      if (one.running === null) return false;
      one.running = null;
      queueMicrotask(one.onAbort);
      return true;
    },
  };
  return one;
}
