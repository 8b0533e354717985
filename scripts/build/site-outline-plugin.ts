import type { Plugin } from 'vite';
import { siteSchema } from '#domain/site.ts';
import { siteOutline } from '#domain/site-outline.ts';
import { SITES_FOLDER } from '../content/site-files.ts';
import { jsonModules } from './json-modules.ts';

/** Makes a second module of each site's file, `SITE.json?outline`: the little that every screen knows of every site. */
export function siteOutlinePlugin(): Plugin {
  return jsonModules('site-outline', SITES_FOLDER, (text, query) =>
    query === 'outline' ? siteOutline(siteSchema.parse(JSON.parse(text))) : null,
  );
}
