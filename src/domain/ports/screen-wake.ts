/** Keeps the screen from going dark by itself. */
export interface ScreenWake {
  /** From now on, as long as the page is seen; asking twice changes nothing. Never throws: some platforms cannot. */
  hold(): void;
  release(): void;
}
