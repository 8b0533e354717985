import { createStore } from 'zustand/vanilla';
import type { PackDownloads } from './pack-downloads.ts';
import type { PackShelf } from './pack-shelf.ts';
import type { PacksState } from './pack-state.ts';

/** A shelf on which nothing comes, or that stands as it is told and notes what is wished of it. */
export function createScriptedShelf(state?: PacksState): PackShelf & { wishes: string[] } {
  const wishes: string[] = [];
  const wish = (name: string) => (sites?: unknown) => {
    wishes.push(Array.isArray(sites) ? `${name} ${sites.join(' ')}` : name);
  };
  const downloads: PackDownloads | null =
    state === undefined
      ? null
      : Object.assign(
          createStore<PacksState>(() => state),
          {
            start: wish('start'),
            open: wish('open'),
            add: wish('add'),
            remove: wish('remove'),
            pause: wish('pause'),
            makeWay: () => () => {},
            resume: wish('resume'),
            end: wish('end'),
          },
        );
  return {
    wishes,
    find: () => downloads,
    load: () => (downloads === null ? new Promise(() => {}) : Promise.resolve(downloads)),
    view: (siteId) => wishes.push(`view ${siteId}`),
    makeWay: () => {
      wishes.push('make way');
      return () => wishes.push('way over');
    },
  };
}
