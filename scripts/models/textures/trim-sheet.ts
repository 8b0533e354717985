import { SHEET_HEIGHT, SHEET_WIDTH } from '../kit/sheet.ts';
import { paintBoards } from './boards.ts';
import { paintFacade } from './facade.ts';
import { encodeMaps, type MaterialMaps } from './maps.ts';
import { Painter } from './painter.ts';
import { paintReliefs } from './reliefs.ts';
import { paintDoors } from './trim-doors.ts';
import { paintPanels } from './trim-panels.ts';
import { paintPictures } from './trim-pictures.ts';
import { paintShutters } from './trim-shutters.ts';
import { paintStrips } from './trim-strips.ts';
import { paintWeathered } from './trim-weathered.ts';

/** The one sheet of everything that is lacquered, gilded, enamelled, cast, carved or limed. */
export function trimSheet(): Promise<MaterialMaps> {
  const painter = new Painter(SHEET_WIDTH, SHEET_HEIGHT);
  for (const paint of [
    paintStrips,
    paintPanels,
    paintDoors,
    paintPictures,
    paintBoards,
    paintFacade,
    paintReliefs,
    paintShutters,
    paintWeathered,
  ]) {
    paint(painter);
  }
  return encodeMaps(painter.planes(), 3);
}
