import { addAttic } from '../parts/kien-trung/attic.ts';
import { addCornices } from '../parts/kien-trung/cornices.ts';
import { addDuCuu } from '../parts/kien-trung/du-cuu.ts';
import { addFacades } from '../parts/kien-trung/facade.ts';
import { addMinhVien } from '../parts/kien-trung/minh-vien.ts';
import { addParapet } from '../parts/kien-trung/parapet.ts';
import { addPlinth } from '../parts/kien-trung/plinth.ts';
import { addGrounds } from '../parts/kien-trung/grounds.ts';
import { addKiosks } from '../parts/kien-trung/kiosk.ts';
import { addRuin } from '../parts/kien-trung/ruin.ts';
import { addStairs } from '../parts/kien-trung/stairs.ts';
import { addTerrace } from '../parts/kien-trung/terrace.ts';
import { addPalaceRoof, ROOF_1923, ROOF_2024 } from '../parts/kien-trung/roof.ts';
import { type Detail, PartSet } from '../kit/part-set.ts';
import type { PlacedPiece, SiteModel } from '../site-model.ts';

/** A piece that is built by the given parts. */
function pieceOf(...adders: ((parts: PartSet) => void)[]): (detail: Detail) => PartSet {
  return (detail) => {
    const parts = new PartSet(detail);
    for (const add of adders) add(parts);
    return parts;
  };
}

function placed(...pieces: string[]): PlacedPiece[] {
  return pieces.map((piece) => ({ piece }));
}

export const site: SiteModel = {
  site: 'kien-trung',
  pieces: {
    grounds: pieceOf(addGrounds),
    terrace: pieceOf(addTerrace, addStairs),
    'palace-body': pieceOf(addPlinth, addFacades, addCornices, addParapet, addAttic, addKiosks),
    'roof-2024': pieceOf((parts) => addPalaceRoof(parts, ROOF_2024)),
    'roof-1923': pieceOf((parts) => addPalaceRoof(parts, ROOF_1923)),
    ruin: pieceOf(addPlinth, addRuin),
    'du-cuu': pieceOf(addDuCuu),
    'minh-vien': pieceOf(addMinhVien),
  },
  layers: [
    { id: '2024', pieces: placed('grounds', 'terrace', 'palace-body', 'roof-2024') },
    { id: '1923', pieces: placed('grounds', 'terrace', 'palace-body', 'roof-1923') },
    { id: '1947', pieces: placed('grounds', 'terrace', 'ruin') },
    { id: '1913', pieces: placed('grounds', 'du-cuu') },
    { id: '1827', pieces: placed('grounds', 'minh-vien') },
  ],
  measured: [],
};
