import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DETAILS } from '../kit/part-set.ts';
import type { SiteModel } from '../site-model.ts';
import { recipeHash } from './recipe.ts';
import type { PieceWork } from './piece-worker.ts';

const MODELS = fileURLToPath(new URL('..', import.meta.url));

/** An order whose result may lie there already, from an earlier run of the same recipe. */
export interface PieceOrder extends PieceWork {
  finished: boolean;
}

/** One order for each piece and level of a site; its recipe covers the site's code, the pipeline's and the evidence. */
export async function pieceOrders(
  root: string,
  work: string,
  model: SiteModel,
): Promise<PieceOrder[]> {
  const evidence = await readFile(
    join(root, 'src/content/reconstructions', `${model.site}.json`),
    'utf8',
  ).catch(() => '');
  const hash = await recipeHash(
    [join(MODELS, `sites/${model.site}.ts`), join(MODELS, 'pipeline/build-piece.ts')],
    evidence.replaceAll('\r\n', '\n'),
  );
  const orders = Object.keys(model.pieces).flatMap((piece) =>
    DETAILS.map((level) => ({ site: model.site, piece, level, root, recipe: hash })),
  );
  return Promise.all(
    orders.map(async (order) => {
      const name = `${order.site}-${order.piece}-${order.level}-${hash.slice(0, 16)}`;
      const output = join(work, name);
      const finished = await access(`${output}.json`).then(
        () => true,
        () => false,
      );
      return { ...order, output, finished };
    }),
  );
}
