import { createHash } from 'node:crypto';
import { MODEL_LEVELS } from '#domain/model-levels.ts';
import type { ModelPiece, SiteModels } from '#domain/site-models.ts';

/** Text takes about 90 bytes a triangle; with so many it leaves half of the package to the picture. */
const MOST_TRIANGLES = 20_000;

/** Changes when the way packages are made changes, so that all of them are made again. */
const RECIPE = 'usda, one picture, 1';

/** The files of a package and what it will be known by. */
export interface QuickLookPlan {
  url: string;
  pieces: readonly { url: string; offset: readonly [number, number, number] }[];
  triangles: number;
  madeFrom: string;
}

/** Takes the first layer at the finest level that a package can hold; throws where none is coarse enough. */
export function planQuickLook(models: SiteModels): QuickLookPlan {
  const layer = models.layers[0];
  if (layer === undefined) throw new Error(`${models.site} has no layer`);
  for (const finest of MODEL_LEVELS.toReversed()) {
    const pieces = layer.pieces.map(({ piece, offset }) => {
      const level = levelOf(models.pieces[piece], finest);
      if (level === undefined) throw new Error(`${models.site} has no piece ${piece}`);
      return { ...level, offset };
    });
    const triangles = pieces.reduce((sum, one) => sum + one.triangles, 0);
    if (triangles > MOST_TRIANGLES) continue;
    const hash = createHash('sha256').update(RECIPE);
    for (const { sha256, offset } of pieces) hash.update(`${sha256} ${offset.join(' ')}`);
    return {
      url: `/models/${models.site}/${models.site}.usdz`,
      pieces: pieces.map(({ url, offset }) => ({ url, offset })),
      triangles,
      madeFrom: hash.digest('hex'),
    };
  }
  throw new Error(`${models.site} has no level of at most ${MOST_TRIANGLES} triangles`);
}

function levelOf(piece: ModelPiece | undefined, finest: (typeof MODEL_LEVELS)[number]) {
  const most = MODEL_LEVELS.indexOf(finest);
  const fitting = piece?.levels.filter(({ level }) => MODEL_LEVELS.indexOf(level) <= most);
  return fitting?.at(-1) ?? piece?.levels[0];
}
