import type { PlaceMode } from '#domain/placing.ts';
import { type Standing, TABLE_SCALE } from '#domain/standing.ts';
import type { PlaceSceneProps } from '../place-props.ts';

/** A table's height where no table can be seen, and how far before the visitor its model begins, metres. */
const TABLE_HEIGHT = 0.75;
const TABLE_AWAY = 0.45;
/** In a world of its own a visitor begins so far before the front: in heights of the building, and metres at least. */
const VIEW_HEIGHTS = 1.4;
const LEAST_VIEW_METRES = 10;

/** Where a building stands in a world of its own: before a visitor at the origin who looks along −z. */
export function firstStanding(
  { footprintDepthMetres, heightMetres }: PlaceSceneProps['reconstruction'],
  mode: PlaceMode,
): Standing {
  const isTable = mode === 'table';
  const scale = isTable ? TABLE_SCALE : 1;
  const away = isTable ? TABLE_AWAY : Math.max(LEAST_VIEW_METRES, heightMetres * VIEW_HEIGHTS);
  const back = (footprintDepthMetres / 2) * scale;
  return { position: [0, isTable ? TABLE_HEIGHT : 0, -away - back], headingRadians: 0, scale };
}
