import { ALL_SITES_BROTLI_BYTES, LAYER_BUDGETS, type LayerBudget } from '../../../models/budget.ts';
import { DETAILS } from '../../../models/kit/part-set.ts';
import { firstLayersBrotli, type LayerTotals, layerTotals } from '../../../models/layer-totals.ts';
import { readManifest } from '../../../models/pipeline/publish.ts';
import { loadSiteModel, modelledSites } from '../../../models/registry.ts';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';

const SOURCE = 'scripts/models/budget.ts';

const NAMES: Record<keyof LayerBudget, string> = {
  triangles: 'triangles',
  drawCalls: 'draw calls',
  brotliBytes: 'bytes',
  textureBytes: 'textures in memory',
  geometryBytes: 'geometry in memory',
};

const LIMITS = Object.keys(NAMES) as (keyof LayerBudget)[];

/** The published models against their budgets: the heaviest layer at each level, and each layer at the middle level. */
export const MODELS: BenchPart = {
  id: 'models',
  title: 'Models',
  async measure({ root }: BenchRun) {
    const { pieces, textures } = await readManifest(root);
    const sites = await Promise.all((await modelledSites()).map(loadSiteModel));
    const built = sites.filter(({ site }) => pieces.some((piece) => piece.site === site));
    if (built.length === 0) throw new Error('no model is published: run "npm run models"');
    const totals = built.flatMap(({ site, layers }) =>
      layers.flatMap((layer) =>
        DETAILS.map((detail) => layerTotals(site, layer, detail, pieces, textures)),
      ),
    );
    const first = firstLayersBrotli(built, 'mid', pieces, textures);
    return {
      conditions:
        'From the manifest that the model build wrote and checked against the files. A layer: all its pieces and textures; bytes are brotli.',
      plots: ['layer-at-the-middle-level'],
      figures: [
        ...DETAILS.flatMap((level) => LIMITS.map((limit) => heaviest(totals, level, limit))),
        ...totals.filter(({ level }) => level === 'mid').map(layerFigure),
        {
          id: 'all-sites/mid',
          name: 'first layers of all sites at the middle level',
          unit: 'bytes',
          value: first,
          better: 'less',
          budget: { limit: ALL_SITES_BROTLI_BYTES, kind: 'most', source: SOURCE },
        },
        {
          id: 'all-sites/layers',
          name: 'layers of time',
          unit: 'count',
          value: totals.length / DETAILS.length,
        },
      ],
    };
  },
};

function unitOf(limit: keyof LayerBudget): Figure['unit'] {
  return limit.endsWith('Bytes') ? 'bytes' : 'count';
}

/** The layer that comes nearest to a limit. */
function heaviest(
  totals: readonly LayerTotals[],
  level: LayerTotals['level'],
  limit: keyof LayerBudget,
): Figure {
  const most = totals
    .filter((layer) => layer.level === level)
    .reduce((heavy, layer) => (layer[limit] > heavy[limit] ? layer : heavy));
  return {
    id: `heaviest-${limit.replace('Bytes', '-bytes').replace('Calls', '-calls')}/${level}`,
    name: `${level}: ${NAMES[limit]} of the heaviest layer`,
    unit: unitOf(limit),
    value: most[limit],
    better: 'less',
    budget: { limit: LAYER_BUDGETS[level][limit], kind: 'most', source: SOURCE },
    note: `${most.site}, ${most.layer}`,
  };
}

function layerFigure({ site, layer, brotliBytes }: LayerTotals): Figure {
  return {
    id: `layer-at-the-middle-level/${site}/${layer}`,
    name: `${site}, ${layer}`,
    unit: 'bytes',
    value: brotliBytes,
    better: 'less',
    budget: { limit: LAYER_BUDGETS.mid.brotliBytes, kind: 'most', source: SOURCE },
  };
}
