import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '#domain/content-problem.ts';
import type { SiteModels } from '#domain/site-models.ts';

/** Models and textures that are listed and not there under `public`, or not the ones that were listed. */
export function missingModels(file: string, models: SiteModels, publicFolder: string): string[] {
  const levels = Object.entries(models.pieces).flatMap(([name, piece]) =>
    piece.levels.map(({ url, bytes }, at) => ({ at: `pieces.${name}.levels[${at}]`, url, bytes })),
  );
  const textures = Object.entries(models.textures).map(([url, { bytes }]) => ({
    at: 'textures',
    url,
    bytes,
  }));
  return [...levels, ...textures].flatMap(({ at, url, bytes }) => {
    const path = join(publicFolder, url);
    const instead = 'type npm run models';
    if (!existsSync(path)) return [missing(file, at, url, instead)];
    const found = statSync(path).size;
    if (found === bytes) return [];
    const message = `public${url} has ${found} bytes, and ${bytes} are listed`;
    return [formatProblem(file, { path: at, message, instead })];
  });
}

function missing(file: string, path: string, url: string, instead: string): string {
  return formatProblem(file, { path, message: `public${url} is not there`, instead });
}
