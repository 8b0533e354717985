import { join } from 'node:path';
import { siteIds } from '../content/site-files.ts';
import { compileMarkers } from '../markers/compile-markers.ts';
import { readHanOutlines } from '../signs/han-outlines.ts';
import { makeProducts } from '../signs/make-products.ts';
import { siteProducts } from '../signs/products.ts';
import { prepareSite, type SheetKit } from '../signs/site-sheets.ts';
import { fontFaceRules, openTextMeasure } from '../signs/typefaces.ts';
import { siteHost } from '../site-host.ts';

/** Draws what the app needs of a site's sign, its image target and the practice camera's sheet, and compiles the targets. */
export async function makeSigns(
  root: string,
  slug: string,
  say: (line: string) => void,
): Promise<void> {
  const kit: SheetKit = {
    outlines: await readHanOutlines(),
    measure: await openTextMeasure(),
    fontFaces: await fontFaceRules(),
  };
  const options = { host: siteHost(), third: null, station: null, renders: 'content-src/renders' };
  const site = await prepareSite(slug, options, kit);
  await makeProducts(siteProducts(site, [], kit), { shipped: 'public', print: 'print' });
  await compileMarkers(await siteIds(root), { folder: join(root, 'public/markers'), say });
}
