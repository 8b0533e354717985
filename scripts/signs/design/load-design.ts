import { access } from 'node:fs/promises';
import { defaultDesign } from './default-design.ts';
import type { SignDesign } from './design.ts';

/** The design written for a site (`design/sites/SITE.ts`, which exports `design`), or one drawn from its slug. */
export async function loadSignDesign(siteId: string): Promise<SignDesign> {
  const file = new URL(`sites/${siteId}.ts`, import.meta.url);
  const written = await access(file).then(
    () => true,
    () => false,
  );
  if (!written) return defaultDesign(siteId);
  const { design } = (await import(file.href)) as { design: SignDesign };
  return design;
}
