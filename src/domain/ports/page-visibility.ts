/** Whether anybody can see the page: it is behind another tab or app, or the screen is off, when they cannot. */
export interface PageVisibility {
  isVisible(): boolean;
  /** Calls back at each change; returns what ends it. */
  subscribe(listener: (isVisible: boolean) => void): () => void;
}
