import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { staleModules, writeLanguageModules } from '../i18n/language-modules.ts';
import { wordFaults } from '../i18n/word-faults.ts';
import { readWordFiles, WORDS_FOLDER } from '../i18n/word-files.ts';

/**
 * Lets no language through that lacks a word: a build stops with every fault of every file, and the
 * development server takes up a language whose file is put there.
 */
export function wordsPlugin(): Plugin {
  let root = '.';
  let building = false;
  return {
    name: 'hue-hien:words',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      const files = readWordFiles(root);
      const faults = wordFaults(files);
      if (faults.length > 0) this.error(`Words to put right:\n${faults.join('\n')}`);
      const stale = [...staleModules(root, files).keys()];
      if (stale.length === 0) return;
      this.error(
        `${stale.join(' and ')} tell of other languages than ${WORDS_FOLDER}; run npm run languages`,
      );
    },
    configureServer(server) {
      const folder = resolve(join(root, WORDS_FOLDER));
      const takeUp = (path: string) => {
        if (!resolve(path).startsWith(folder)) return;
        try {
          writeLanguageModules(root);
        } catch (error) {
          server.config.logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      server.watcher.on('add', takeUp).on('change', takeUp).on('unlink', takeUp);
    },
  };
}
