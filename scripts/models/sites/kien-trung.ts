import { addAttic } from '../parts/kien-trung/attic.ts';
import { addCornices } from '../parts/kien-trung/cornices.ts';
import { addFacades } from '../parts/kien-trung/facade.ts';
import { addParapet } from '../parts/kien-trung/parapet.ts';
import { addPlinth } from '../parts/kien-trung/plinth.ts';
import { addPalaceRoof, ROOF_1923, ROOF_2024 } from '../parts/kien-trung/roof.ts';
import { type Detail, PartSet } from '../kit/part-set.ts';
import type { SiteModel } from '../site-model.ts';

/** A piece that is built by the given parts. */
function pieceOf(...adders: ((parts: PartSet) => void)[]): (detail: Detail) => PartSet {
  return (detail) => {
    const parts = new PartSet(detail);
    for (const add of adders) add(parts);
    return parts;
  };
}

export const site: SiteModel = {
  site: 'kien-trung',
  pieces: {
    'palace-body': pieceOf(addPlinth, addFacades, addCornices, addParapet, addAttic),
    'roof-2024': pieceOf((parts) => addPalaceRoof(parts, ROOF_2024)),
    'roof-1923': pieceOf((parts) => addPalaceRoof(parts, ROOF_1923)),
  },
  layers: [
    { id: '2024', pieces: [{ piece: 'palace-body' }, { piece: 'roof-2024' }] },
    { id: '1923', pieces: [{ piece: 'palace-body' }, { piece: 'roof-1923' }] },
  ],
  measured: [],
};
