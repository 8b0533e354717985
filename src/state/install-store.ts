import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InstallWay } from '#domain/install-way.ts';
import type { InstallPrompt } from '#domain/ports/install-prompt.ts';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import type { WallClock } from '#domain/ports/wall-clock.ts';
import {
  asked,
  countedFrom,
  INSTALL,
  type InstallRecord,
  installed,
  mayOffer,
} from '#domain/records/install-record.ts';
import { readRecord, setAsideKey, writeRecord } from '#domain/records/record-kind.ts';

export type InstallState = {
  /** How the app can be installed here and now; null where it cannot. */
  way: InstallWay | null;
  /** The offer stands on the page. */
  isOffered: boolean;
  /** It was installed while this page was open. */
  isDone: boolean;
};

/** Offers the app once after a first success, and is quiet for a long time then. */
export type InstallStore = StoreApi<InstallState> & {
  /** A calm moment after a success: makes the offer when it may be made. */
  consider(): void;
  /** Inside a tap: puts the browser's own question, where there is one. */
  install(): Promise<void>;
  /** The visitor does not want it now. */
  later(): void;
};

type Given = {
  kept: WatchedPreferenceStore;
  clock: WallClock;
  prompt: InstallPrompt;
  /** The steps of a browser that puts no question. */
  steps: InstallWay | null;
  /** A computer has no home screen: there the app waits among the settings. */
  isPhone: boolean;
};

/** A store over what is kept of earlier offers; what is kept is read anew each time, for another page may have asked. */
export function createInstallStore({ kept, clock, prompt, steps, isPhone }: Given): InstallStore {
  const way = () => (prompt.isReady() ? 'prompt' : steps);
  const store = createStore<InstallState>()(() => ({
    way: way(),
    isOffered: false,
    isDone: prompt.isInstalled(),
  }));

  const read = (): InstallRecord => readRecord(INSTALL, kept.read(INSTALL.key)).value;

  function write(record: InstallRecord): void {
    const before = kept.read(INSTALL.key);
    // Damaged, or written by a later version: it is not lost for whoever understands it.
    if (before !== null && !readRecord(INSTALL, before).isWhole) {
      kept.write(setAsideKey(INSTALL.key), before);
    }
    kept.write(INSTALL.key, writeRecord(INSTALL, record));
  }

  function takeUp(): void {
    const isDone = prompt.isInstalled();
    if (isDone && !store.getState().isDone) write(installed(read()));
    const offers = store.getState().isOffered && way() !== null && !isDone;
    store.setState({ way: way(), isOffered: offers, isDone });
  }
  if (prompt.isInstalled()) write(installed(read()));
  prompt.subscribe(takeUp);

  return Object.assign(store, {
    consider: () => {
      if (!isPhone) return;
      const now = clock.now();
      const before = read();
      const record = countedFrom(before, now);
      if (record !== before) write(record);
      if (store.getState().isOffered || way() === null || !mayOffer(record, now)) return;
      write(asked(record, now));
      store.setState({ isOffered: true });
    },
    install: async () => {
      if (!prompt.isReady()) return;
      // What the visitor says to it counts as said to the offer.
      write(asked(read(), clock.now()));
      const answer = await prompt.ask();
      if (answer === 'accepted') write(installed(read()));
      store.setState({ way: way(), isOffered: false });
    },
    later: () => store.setState({ isOffered: false }),
  });
}
