import { siteIds } from '../content/site-files.ts';
import { modelledSites } from '../models/registry.ts';
import type { Chapter } from './check/finding.ts';
import { checkModel } from './check/model.ts';
import { checkPictures } from './check/pictures.ts';
import { checkSign } from './check/sign.ts';
import { checkTexts } from './check/texts.ts';
import { checkVoice } from './check/voice.ts';
import { sitePaths } from './site-paths.ts';

/** Looks at everything that belongs to a site and changes nothing; null for a site that is not there. */
export async function checkSite(
  root: string,
  slug: string,
  today: string,
): Promise<readonly Chapter[] | null> {
  if (!(await siteIds(root)).includes(slug)) return null;
  const paths = sitePaths(slug);
  const isBuilt = (await modelledSites()).includes(slug);
  return [
    await checkTexts(root, slug, paths, today),
    ...(isBuilt
      ? []
      : [await checkModel(root, slug, paths), await checkPictures(root, slug, paths)]),
    await checkSign(root, slug, paths),
    await checkVoice(root, slug, paths),
  ];
}
