import type { InstallPrompt } from '#domain/ports/install-prompt.ts';

/** Chrome's event (WICG manifest incubations), which no types know. */
type BeforeInstallPrompt = Event & {
  prompt: () => Promise<{ outcome?: string } | undefined>;
  readonly userChoice?: Promise<{ outcome?: string }>;
};

/** Keeps the browser's question from the moment it comes, which may be before anything is drawn. */
export function createInstallPrompt(page: EventTarget): InstallPrompt {
  const listeners = new Set<() => void>();
  let question: BeforeInstallPrompt | null = null;
  let installed = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  page.addEventListener('beforeinstallprompt', (event) => {
    // Chrome would put it itself, over whatever is just being looked at.
    event.preventDefault();
    question = event as BeforeInstallPrompt;
    tell();
  });
  page.addEventListener('appinstalled', () => {
    question = null;
    installed = true;
    tell();
  });
  return {
    isReady: () => question !== null,
    isInstalled: () => installed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: async () => {
      const asked = question;
      if (asked === null) return 'gone';
      // It can be put once.
      question = null;
      try {
        const answer = await asked.prompt();
        const { outcome } = answer ?? (await asked.userChoice) ?? {};
        return outcome === 'accepted' ? 'accepted' : 'refused';
      } catch {
        return 'gone';
      } finally {
        tell();
      }
    },
  };
}
