import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type OpenedPicture,
  PictureError,
  type PictureFailure,
  type PictureReader,
  type SearchedPicture,
} from '#domain/ports/picture-reader.ts';
import type { SharedPictures } from '#domain/ports/shared-picture.ts';

/** Why there is no answer: the file, the engine, or what another app handed over. */
export type PictureFault = PictureFailure | 'engine' | 'shared-none' | 'shared-lost';

/** How far the search of a picture has come. */
export type PictureState =
  | { status: 'idle' }
  /** Null until the picture can be shown. */
  | { status: 'looking'; picture: OpenedPicture | null }
  | { status: 'found' | 'none'; picture: SearchedPicture }
  | { status: 'failed'; fault: PictureFault };

/** One picture at a time, looked at for signs. */
export type PictureStore<Source> = StoreApi<PictureState> & {
  /** Looks at a file; another that is being looked at is given up. */
  choose(file: Source): Promise<void>;
  /** Looks at what another app has handed over. */
  takeShared(): Promise<void>;
  /** The same file again, such as when the network is back. */
  again(): Promise<void>;
  /** Forgets the picture. */
  clear(): void;
};

/** What a search works with. */
export type PictureTools<Source> = {
  reader: PictureReader<Source>;
  /** What other apps hand over. */
  shared: SharedPictures<Source>;
};

const IDLE: PictureState = { status: 'idle' };

/** A search with nothing to look at yet; `bring` is called when there is. */
export function createPictureStore<Source>(
  bring: () => Promise<PictureTools<Source>>,
): PictureStore<Source> {
  const store = createStore<PictureState>()(() => IDLE);
  let last: Source | null = null;
  let release: (picture: OpenedPicture) => void = () => {};
  let running = new AbortController();

  /** Gives up what is under way, and its picture. */
  function begin(state: PictureState): AbortSignal {
    running.abort();
    running = new AbortController();
    const before = store.getState();
    store.setState(state, true);
    // While it is looked at, the reader itself lets it go.
    if (before.status === 'found' || before.status === 'none') release(before.picture);
    return running.signal;
  }

  async function choose(file: Source): Promise<void> {
    last = file;
    const signal = begin({ status: 'looking', picture: null });
    try {
      const { reader } = await bring();
      release = (picture) => reader.release(picture);
      const picture = await reader.read(file, signal, (opened) => {
        if (!signal.aborted) store.setState({ status: 'looking', picture: opened }, true);
      });
      if (signal.aborted) return reader.release(picture);
      store.setState({ status: picture.signs.length > 0 ? 'found' : 'none', picture }, true);
    } catch (cause) {
      if (signal.aborted) return;
      const fault = cause instanceof PictureError ? cause.failure : 'engine';
      store.setState({ status: 'failed', fault }, true);
    }
  }

  return Object.assign(store, {
    choose,
    takeShared: async () => {
      const signal = begin({ status: 'looking', picture: null });
      const handed = await bring().then(
        ({ shared }) => shared.take(),
        () => null,
      );
      if (signal.aborted) return;
      if (handed === null) return store.setState({ status: 'failed', fault: 'engine' }, true);
      if (handed.kind === 'picture') return choose(handed.file);
      store.setState({ status: 'failed', fault: `shared-${handed.kind}` }, true);
    },
    again: async () => {
      if (last !== null) await choose(last);
    },
    clear: () => {
      last = null;
      begin(IDLE);
    },
  });
}
