import { kienTrung } from '../../buildings/kien-trung.ts';
import type { PlanFace } from '../../buildings/kien-trung-plan.ts';
import type { Arch } from './arch.ts';

const { mainFloor, upperFloor, corniceFoot } = kienTrung.choices;

export interface Storey {
  name: 'main' | 'upper';
  floor: number;
  /** Top of its wall, under the next floor's or the main cornice. */
  head: number;
}

/** The two storeys, each with the heights its walls run between. */
export const STOREYS: readonly [Storey, Storey] = [
  { name: 'main', floor: mainFloor.value, head: upperFloor.value - 0.42 },
  { name: 'upper', floor: upperFloor.value, head: corniceFoot.value },
];

/** What fills the openings of a face: an open gallery, doors to the ground, or windows. */
export function fillingOf({ kind, side }: PlanFace): 'gallery' | 'door' | 'window' {
  if (side === 'front' && (kind === 'centre' || kind === 'wing')) return 'gallery';
  if (kind === 'pavilion' || kind === 'centre') return 'door';
  return 'window';
}

/** Middles of a face's bays along it, left to right. */
export function bayMiddles(face: PlanFace, length: number): number[] {
  return Array.from({ length: face.bays }, (_, i) => ((i + 0.5) * length) / face.bays);
}

const WIDTHS = { centre: 2.2, wing: 1.95, pavilion: 1.9, flank: 1.5, return: 0 } as const;

/** The opening of a bay: the same form on both storeys, lower and a little narrower above. */
export function archOf(face: PlanFace, storey: Storey, middle: number): Arch {
  const main = storey.name === 'main';
  const rear = face.side !== 'front' && face.kind !== 'pavilion' && face.kind !== 'centre';
  const width = WIDTHS[face.kind] * (main ? 1 : 0.92) * (rear ? 0.86 : 1);
  const filling = fillingOf(face);
  const sill = storey.floor + (filling === 'window' ? (main ? 0.95 : 0.75) : 0);
  const crown = storey.head - (main ? 0.72 : 0.66);
  const rise = Math.min(width / 2, main ? 1 : 0.85);
  return { middle, width, sill, spring: crown - rise, rise };
}
