/** The builds of the app that a device holds, by release, and how far the newest is proven. */
export type Generations = {
  /** Answers pages; null before the first. */
  current: string | null;
  /** The last that had started before it; its files stay for pages that are still open. */
  before: string | null;
  /** Whether a page of the current one has said that it drew its first screen. */
  hasStarted: boolean;
  /** Pages of the current one that were opened before one had started. */
  tries: number;
  /** The build that was given up because it did not start. */
  broken: string | null;
};

export const NO_GENERATIONS: Generations = {
  current: null,
  before: null,
  hasStarted: false,
  tries: 0,
  broken: null,
};

/** A build that was opened so often without starting is given up. */
const MOST_TRIES = 2;

/** A build takes over; one that was given up does not. */
export function takenOver(known: Generations, release: string): Generations {
  if (release === known.current || release === known.broken) return known;
  const before = known.hasStarted ? known.current : known.before;
  return { current: release, before, hasStarted: false, tries: 0, broken: null };
}

/** A page is opened: the current build is tried, or given up where there is one to go back to. */
export function opened(known: Generations): Generations {
  if (known.hasStarted || known.current === null) return known;
  if (known.tries < MOST_TRIES || known.before === null) {
    return { ...known, tries: known.tries + 1 };
  }
  return {
    current: known.before,
    before: null,
    hasStarted: true,
    tries: 0,
    broken: known.current,
  };
}

/** A page of this build has drawn its first screen. */
export function started(known: Generations, release: string | null): Generations {
  if (release === null || release !== known.current || known.hasStarted) return known;
  return { ...known, hasStarted: true, tries: 0 };
}
