import { LAYER_PARAMETER } from './layer-search.ts';
import { readPrint, writePrint } from './print-search.ts';

/** The part of an address's search that goes on to the next screen of the same sign: the size of its print and the layer. */
export function carriedSearch(search: string): string {
  const { size, isAssumed } = readPrint(search);
  const carried = new URLSearchParams(isAssumed ? '' : writePrint('', size));
  const layer = new URLSearchParams(search).get(LAYER_PARAMETER);
  if (layer !== null) carried.set(LAYER_PARAMETER, layer);
  return carried.size === 0 ? '' : `?${carried.toString()}`;
}
