import type { PackNews, PackTabs } from '#domain/ports/pack-tabs.ts';

/** The tabs of one browser, in one page. */
export type ScriptedBrowser = {
  /** Opens a tab; closing it, as killing it does, gives its turn to the next. */
  openTab: () => PackTabs & { close: () => void };
};

export function createScriptedBrowser(): ScriptedBrowser {
  const listeners = new Map<object, Set<(news: PackNews) => void>>();
  const waiting: { tab: object; begin: () => void }[] = [];
  let working: object | null = null;

  function next(): void {
    if (working !== null) return;
    const first = waiting.shift();
    working = first?.tab ?? null;
    first?.begin();
  }

  function finish(tab: object): void {
    if (working === tab) working = null;
    next();
  }

  return {
    openTab() {
      const tab = {};
      const own = new Set<(news: PackNews) => void>();
      let isClosed = false;
      listeners.set(tab, own);
      return {
        turn: (signal) =>
          new Promise((resolve, reject) => {
            if (isClosed) return;
            const entry = { tab, begin: () => resolve(() => finish(tab)) };
            waiting.push(entry);
            signal.addEventListener('abort', () => {
              const at = waiting.indexOf(entry);
              if (at < 0) return;
              waiting.splice(at, 1);
              reject(new DOMException('not any more', 'AbortError'));
            });
            next();
          }),
        tell(news) {
          if (isClosed) return;
          for (const [other, heard] of listeners) {
            if (other !== tab) for (const listener of heard) queueMicrotask(() => listener(news));
          }
        },
        hear(listener) {
          own.add(listener);
          return () => own.delete(listener);
        },
        close() {
          isClosed = true;
          listeners.delete(tab);
          for (const entry of waiting.filter((one) => one.tab === tab)) {
            waiting.splice(waiting.indexOf(entry), 1);
          }
          finish(tab);
        },
      };
    },
  };
}
