import type { Plugin } from 'vite';

/**
 * Hooks that do `work` once the bundle lies in its folder, in the order of the plugins, and not at
 * all when the build has failed: Vite closes a failed bundle too.
 */
export function afterWrite(
  work: () => void | Promise<void>,
  order: 'post' | null = null,
): Pick<Plugin, 'writeBundle' | 'closeBundle'> {
  let isWritten = false;
  return {
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      order,
      async handler() {
        if (!isWritten) return;
        isWritten = false;
        await work();
      },
    },
  };
}
