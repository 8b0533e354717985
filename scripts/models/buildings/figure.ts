/** A number that a building is made from, with where it comes from. */
export interface Figure {
  value: number;
  /** `published` stands in the source; `derived` was computed from published figures; `chosen` is our inference. */
  standing: 'published' | 'derived' | 'chosen';
  /** Keys of the site file's sources; for a choice, the sources it leans on, or none. */
  sources: readonly string[];
}

export function published(value: number, ...sources: [string, ...string[]]): Figure {
  return { value, standing: 'published', sources };
}

export function derived(value: number, ...sources: [string, ...string[]]): Figure {
  return { value, standing: 'derived', sources };
}

export function chosen(value: number, ...sources: string[]): Figure {
  return { value, standing: 'chosen', sources };
}
