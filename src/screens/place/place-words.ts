import type { Strings } from '#i18n/strings.ts';
import type { FirstPoint } from '#domain/standing.ts';
import type { PlacePhase, PlaceSession } from '#scene/place-props.ts';

/** What is to be done now, said to whoever holds the device or wears it. */
export function placeMessage(
  words: Strings['place'],
  { mode, kind, seesSign }: Pick<PlaceSession, 'mode' | 'kind' | 'seesSign'>,
  phase: PlacePhase,
  firstPoint: FirstPoint,
): string {
  const isTable = mode === 'table';
  const isWorn = kind === 'headset';
  if (phase === 'ready') return '';
  if (phase === 'placed') {
    if (isTable) return isWorn ? words.grab : words.placedTable;
    return isWorn ? words.walk : words.placed;
  }
  if (isWorn) {
    if (phase === 'turning') return words.rayTurning;
    return isTable ? words.rayTable : words.rayCorner;
  }
  if (phase === 'turning') return words.turning;
  if (phase === 'looking') {
    if (isTable) return words.lookingTable;
    return seesSign ? `${words.looking} ${words.orSign}` : words.looking;
  }
  if (isTable) return words.aimTable;
  return firstPoint === 'step' ? words.aimStep : words.aimCorner;
}
