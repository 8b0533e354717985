/** The day and time as people have it; it may be set wrong, and may jump. */
export interface WallClock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}
