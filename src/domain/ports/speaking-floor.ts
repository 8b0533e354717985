/** Only one page of the app speaks at a time: the one that asked last. */
export interface SpeakingFloor {
  /** Takes the floor from whichever other page has it. */
  take(): void;
  /** Calls back whenever another page has taken it. */
  onLost(listener: () => void): void;
}
