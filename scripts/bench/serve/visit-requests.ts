import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packListSchema } from '#domain/packs/pack-schema.ts';
import { chunkAddress } from '#domain/packs/pack-list.ts';
import type { SiteId } from '#domain/site-id.ts';

/** Addresses that a page names: scripts, styles, fonts, pictures, what comes after the first paint. */
const NAMED = /(?:src|href|data-app)="(\/[^"#?]*\.\w+)"|data-ahead="([^"]*)"|(?:srcset)="([^"]*)"/g;

/**
 * What a first visit in Vietnamese asks for: the site's page with what it names, the service worker, and
 * the packs that a visit takes (shared, the site's own, models to the middle level, the spoken story).
 * Prints, share pictures and icons that nobody loads are not in it.
 */
export function visitRequests(root: string, siteId: SiteId): string[] {
  const page = readFileSync(join(root, 's', siteId, 'index.html'), 'utf8');
  const named = [...page.matchAll(NAMED)].flatMap(([, address, ahead, srcset]) => {
    if (address !== undefined) return [address];
    if (ahead !== undefined) return ahead.split(' ');
    // Of a picture's widths a phone takes one.
    return (srcset ?? '')
      .split(/,\s*/)
      .slice(-1)
      .flatMap((one) => one.split(' ')[0] ?? []);
  });
  const worker = ['/service-worker.js', '/packs.json'];
  return [`/s/${siteId}`, ...new Set([...named, ...worker, ...packRequests(root, siteId)])];
}

function packRequests(root: string, siteId: SiteId): string[] {
  const list = packListSchema.parse(JSON.parse(readFileSync(join(root, 'packs.json'), 'utf8')));
  const taken = ['shared', siteId, `${siteId}/light`, `${siteId}/vi`];
  const packs = list.packs.filter(({ id }) => taken.includes(id));
  if (packs.length !== taken.length) {
    throw new Error(`packs.json has not all of ${taken.join(', ')}`);
  }
  return packs.flatMap(({ files }) => files.flatMap(({ chunks }) => chunks.map(chunkAddress)));
}
