import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Pack, PACK_LIST_ADDRESS, type PackList } from '#domain/packs/pack-list.ts';
import { packListSchema } from '#domain/packs/pack-schema.ts';
import type { SiteId } from '#domain/site-id.ts';
import { afterWrite } from './after-write.ts';
import { listBuildFiles, readChunkGraph } from './build-files.ts';
import { contentAddresses, withAddresses } from './content-addresses.ts';
import { packFiles, shellFiles, type SiteContent } from './offline-files.ts';
import { cutFile, describePack, sha256 } from './pack-list.ts';
import type { TwinMaker } from './twins.ts';

/** Lists what can be kept on the device, `packs.json`, and cuts it into pieces under `chunks/`; after the build, before the service worker. */
export function packsPlugin(siteIds: readonly SiteId[], twins: TwinMaker): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'hue-hien:packs',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    ...afterWrite(async () => {
      const list = await listPacks(folder, readSites(root, siteIds), twins);
      writeFileSync(join(folder, PACK_LIST_ADDRESS), JSON.stringify(packListSchema.parse(list)));
    }),
  };
}

/** Cuts and lists the packs of the build in `folder`. */
export async function listPacks(
  folder: string,
  sites: ReadonlyMap<SiteId, SiteContent>,
  twins: TwinMaker,
): Promise<PackList> {
  const files = listBuildFiles(folder);
  const graph = readChunkGraph(folder);
  const packs: Pack[] = [];
  for (const [id, paths] of packFiles(sites, files, graph)) {
    if (paths.length === 0) continue;
    packs.push(
      describePack(id, await Promise.all(paths.map((path) => cutFile(folder, path, twins)))),
    );
  }
  const hashOf = (path: string) => sha256(readFileSync(join(folder, path)));
  const made = [
    ...shellFiles(files, graph).map((path) => `${path} ${hashOf(path)}`),
    ...packs.map((pack) => `${pack.id} ${pack.sha256}`),
  ];
  return { version: 1, release: sha256(made.join('\n')).slice(0, 12), packs };
}

/** The models and sounds of each site, under the addresses of the build. */
export function readSites(
  root: string,
  siteIds: readonly SiteId[],
): ReadonlyMap<SiteId, SiteContent> {
  const addresses = contentAddresses(join(root, 'public'));
  const read = (path: string) =>
    JSON.parse(withAddresses(readFileSync(join(root, 'src/content', path), 'utf8'), addresses));
  const readNarration = (siteId: SiteId) => {
    try {
      return read(`narration/${siteId}.json`);
    } catch {
      // Nobody has spoken this site yet.
      return { tracks: [] };
    }
  };
  return new Map(
    siteIds.map((id) => [id, { models: read(`models/${id}.json`), narration: readNarration(id) }]),
  );
}
