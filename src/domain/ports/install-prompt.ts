/** The browser's own question whether to install the app, which may be put once, in a tap. */
export interface InstallPrompt {
  /** Whether the browser would put it now. */
  isReady(): boolean;
  /** Whether the app was installed while this page was open. */
  isInstalled(): boolean;
  /** Calls back when either may answer otherwise; returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Inside a tap; `gone` when there is no question to put. Never rejects. */
  ask(): Promise<'accepted' | 'refused' | 'gone'>;
}
