import { late } from '#domain/late.ts';
import type { PackChoice } from '#domain/packs/pack-choice.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { PackDownloads } from './pack-downloads.ts';

/** The packs of a page that does not wait for them: their code comes once the page is at rest. */
export type PackShelf = {
  /** Null until it has come. */
  find: () => PackDownloads | null;
  /** Rejects when the code does not come; the next call tries anew. */
  load: () => Promise<PackDownloads>;
  /** A site is in view, or none; known to the downloads when they come. */
  view: (siteId: SiteId | null, choice: PackChoice) => void;
  /** Something that the visitor waits for is on the line: the downloads wait too, until what this returns is called. */
  makeWay: () => () => void;
};

/** A shelf whose downloads are brought, and begin, after `whenIdle` has called back. */
export function createPackShelf(
  bring: () => Promise<PackDownloads>,
  whenIdle: (callback: () => void) => void,
): PackShelf {
  let inView: { siteId: SiteId | null; choice: PackChoice } | null = null;
  const ahead = new Set<{ end: () => void }>();
  const idle = new Promise<void>((resolve) => whenIdle(resolve));

  const { find, load } = late(async () => {
    await idle;
    const downloads = await bring();
    for (const one of ahead) one.end = downloads.makeWay();
    downloads.start();
    if (inView !== null) downloads.open(inView.siteId, inView.choice);
    return downloads;
  });

  // A download that was left goes on whatever page is opened.
  load().catch(() => {});
  return {
    find,
    load,
    view(siteId, choice) {
      inView = { siteId, choice };
      find()?.open(siteId, choice);
    },
    makeWay() {
      const one = { end: find()?.makeWay() ?? (() => {}) };
      ahead.add(one);
      return () => {
        ahead.delete(one);
        one.end();
      };
    },
  };
}
