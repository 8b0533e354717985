import type { SignTarget } from '../targets/sign-target.ts';
import { likeness, lookAlike } from '../track/likeness.ts';

/** So many look-alikes of a sign are held against it; of a longer series, those that are most like it. */
const MOST_RIVALS = 7;

/** Which registered signs each could be taken for. */
export class Rivals {
  readonly #targets: readonly SignTarget[];
  readonly #known = new Map<number, readonly number[]>();

  constructor(targets: readonly SignTarget[]) {
    this.#targets = targets;
  }

  /** Indices of the signs that this one could be taken for, the most alike first; found out when first asked for. */
  of(index: number): readonly number[] {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const own = this.#targets[index].thumbnail();
    const rivals: { index: number; likeness: number }[] = [];
    for (const [other, target] of this.#targets.entries()) {
      if (other === index) continue;
      const thumbnail = target.thumbnail();
      if (!lookAlike(own, thumbnail)) continue;
      rivals.push({ index: other, likeness: likeness(own, thumbnail) });
    }
    rivals.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
    const closest = rivals.slice(0, MOST_RIVALS).map((rival) => rival.index);
    this.#known.set(index, closest);
    return closest;
  }
}
