import type { SiteId } from './site-id.ts';

/** One file that a site needs when the network is off. */
export type PackFile = {
  /** Path on the app's own origin, such as `/models/thai-hoa-far.glb`. */
  url: string;
  bytes: number;
  /** Changes with the content; equal revisions mean equal bytes. */
  revision: string;
};

/** What a site needs beyond the app's shell: model, image target, narration and the code that shows them. */
export type SitePack = { siteId: SiteId; files: readonly PackFile[] };

/** Where the list of a site's pack stands. */
export function packAddress(siteId: SiteId): string {
  return `/packs/${siteId}.json`;
}

/** What a page asks of the service worker; `hold-pack` is answered on the port that comes with it. */
export type WorkerRequest = { type: 'skip-waiting' } | { type: 'hold-pack'; siteId: SiteId };

/** How far a pack is; a `pack-failed` is tried again at the next visit. */
export type PackReport =
  | { type: 'pack-progress'; doneBytes: number; totalBytes: number }
  | { type: 'pack-held' }
  | { type: 'pack-failed'; message: string };

/** What has to be fetched for a pack, where files are held in these revisions by address, in whichever pack. */
export function filesToFetch(
  pack: SitePack,
  held: ReadonlyMap<string, ReadonlySet<string>>,
): readonly PackFile[] {
  return pack.files.filter((file) => held.get(file.url)?.has(file.revision) !== true);
}

/** Which of these addresses no pack lists any more. */
export function unlisted(packs: readonly SitePack[], urls: readonly string[]): readonly string[] {
  const wanted = new Set(packs.flatMap(({ files }) => files.map((file) => file.url)));
  return urls.filter((url) => !wanted.has(url));
}
