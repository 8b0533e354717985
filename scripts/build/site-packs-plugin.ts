import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { SiteId } from '#domain/site-id.ts';
import { siteModelsSchema } from '#domain/site-models.ts';
import { packAddress, type PackFile, type SitePack } from '#domain/site-pack.ts';
import { afterWrite } from './after-write.ts';
import { listBuildFiles, readChunkGraph } from './build-files.ts';
import { packFiles } from './offline-files.ts';

/** Lists, for each of these sites, the files that make it work with the network off; after the build, before the service worker. */
export function sitePacksPlugin(siteIds: readonly SiteId[]): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'hue-hien:site-packs',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    ...afterWrite(() => {
      for (const siteId of siteIds) {
        const path = join(folder, packAddress(siteId));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, JSON.stringify(listPack(siteId, siteIds, root, folder)));
      }
    }),
  };
}

function listPack(
  siteId: SiteId,
  siteIds: readonly SiteId[],
  root: string,
  folder: string,
): SitePack {
  const list = readFileSync(join(root, 'src/content/models', `${siteId}.json`), 'utf8');
  const models = siteModelsSchema.parse(JSON.parse(list));
  const paths = packFiles(models, siteIds, listBuildFiles(folder), readChunkGraph(folder));
  return { siteId, files: paths.map((path) => describe(folder, path)) };
}

function describe(folder: string, path: string): PackFile {
  const content = readFileSync(join(folder, path));
  return {
    url: `/${path}`,
    bytes: content.byteLength,
    revision: createHash('sha256').update(content).digest('hex').slice(0, 16),
  };
}
