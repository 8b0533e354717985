import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { projectSchema } from '#domain/project.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { DescribedSite } from '../metadata/described-site.ts';
import { edmPath, edmRecord } from '../metadata/edm.ts';
import { iiifManifest, iiifPath } from '../metadata/iiif.ts';
import { robots, sitemap } from '../metadata/sitemap.ts';
import { afterWrite } from './after-write.ts';
import { type ContentAddresses, contentAddresses, withAddresses } from './content-addresses.ts';

/** Writes what other catalogues read of the sites: IIIF manifests, EDM records, the sitemap and the word to crawlers. */
export function metadataPlugin(siteIds: readonly SiteId[], origin: string): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'hue-hien:metadata',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    ...afterWrite(() => {
      const write = (path: string, text: string) => {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      };
      const addresses = contentAddresses(join(root, 'public'));
      for (const siteId of siteIds) {
        const described = describeSite(root, siteId, origin, addresses);
        write(iiifPath(siteId), `${JSON.stringify(iiifManifest(described), null, 2)}\n`);
        write(edmPath(siteId), edmRecord(described));
      }
      write('/sitemap.xml', sitemap(siteIds, origin));
      write('/robots.txt', robots(origin));
    }),
  };
}

/** Everything that catalogues are told of a site, from its content files, which a build has checked; its files under the addresses of the build. */
export function describeSite(
  root: string,
  siteId: SiteId,
  origin: string,
  addresses: ContentAddresses,
): DescribedSite {
  const read = (path: string) =>
    JSON.parse(withAddresses(readFileSync(join(root, 'src/content', path), 'utf8'), addresses));
  return {
    site: read(`sites/${siteId}.json`),
    models: read(`models/${siteId}.json`),
    narration: readNarration(() => read(`narration/${siteId}.json`)),
    origin,
    rights: projectSchema.parse(read('project.json')).rights,
  };
}

/** A site that nobody has spoken yet has none. */
function readNarration(read: () => DescribedSite['narration']): DescribedSite['narration'] {
  try {
    return read();
  } catch {
    return { tracks: [] };
  }
}
