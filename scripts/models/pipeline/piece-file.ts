import type { Detail } from '../kit/part-set.ts';

/** File of a piece under public/models. */
export function pieceFile({
  site,
  piece,
  level,
}: {
  site: string;
  piece: string;
  level: Detail;
}): string {
  return `${site}/${piece}-${level}.glb`;
}
