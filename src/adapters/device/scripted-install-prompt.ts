import type { InstallPrompt } from '#domain/ports/install-prompt.ts';

/** A question for tests that comes, and is answered, when the script says so. */
export type ScriptedInstallPrompt = InstallPrompt & {
  /** The browser would put it now; `answer` is what the visitor will say. */
  come(answer: 'accepted' | 'refused'): void;
  /** The app was installed. */
  install(): void;
};

export function createScriptedInstallPrompt(): ScriptedInstallPrompt {
  const listeners = new Set<() => void>();
  let answer: 'accepted' | 'refused' | null = null;
  let installed = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    isReady: () => answer !== null,
    isInstalled: () => installed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: () => {
      const given = answer ?? 'gone';
      answer = null;
      tell();
      return Promise.resolve(given);
    },
    come: (next) => {
      answer = next;
      tell();
    },
    install: () => {
      answer = null;
      installed = true;
      tell();
    },
  };
}
