import type { PageVisibility } from '#domain/ports/page-visibility.ts';

/** The browser's own word on the page it runs in. */
export function createPageVisibility(): PageVisibility {
  const isVisible = () => document.visibilityState === 'visible';
  return {
    isVisible,
    subscribe(listener) {
      const tell = () => listener(isVisible());
      document.addEventListener('visibilitychange', tell);
      return () => document.removeEventListener('visibilitychange', tell);
    },
  };
}
