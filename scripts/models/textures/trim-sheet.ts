import { SHEET_HEIGHT, SHEET_WIDTH } from '../kit/sheet.ts';
import { encodeMaps, type MaterialMaps } from './maps.ts';
import { Painter } from './painter.ts';
import { paintDoors } from './trim-doors.ts';
import { paintPanels } from './trim-panels.ts';
import { paintPictures } from './trim-pictures.ts';
import { paintStrips } from './trim-strips.ts';

/** The one sheet of everything that is lacquered, gilded, enamelled or limed. */
export function trimSheet(): Promise<MaterialMaps> {
  const painter = new Painter(SHEET_WIDTH, SHEET_HEIGHT);
  paintStrips(painter);
  paintPanels(painter);
  paintDoors(painter);
  paintPictures(painter);
  return encodeMaps(painter.planes(), 3);
}
