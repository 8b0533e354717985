import { codePattern } from '#domain/code-pattern.ts';
import type { CodeDrawer } from '#domain/ports/code-drawer.ts';

/** For tests and the gallery: a pattern as large as a code, which no camera reads; without a pattern it rejects. */
export function createScriptedDrawer(modules: number | null): CodeDrawer {
  return async () => {
    if (modules === null) throw new Error('no code, as the script says');
    return codePattern(modules, (column, row) => (column * 7 + row * 5) % 3 === 0);
  };
}
