import { assemble } from '../assemble.ts';
import { planOf } from '../buildings/plan.ts';
import { thaiHoa } from '../buildings/thai-hoa.ts';
import type { SiteModel } from '../site-model.ts';

const { figures } = thaiHoa;

export const site: SiteModel = {
  site: 'thai-hoa',
  pieces: { hall: (detail) => assemble(planOf(thaiHoa), detail) },
  layers: [{ id: 'today', pieces: [{ piece: 'hall' }] }],
  measured: [
    {
      name: 'columns',
      figure: figures.columns,
      layer: 'today',
      measure: { kind: 'count', part: 'columns', apart: 0.2 },
    },
  ],
  leastLight: { signboard: 0.85, frieze: 0.6, throne: 0.55 },
};
