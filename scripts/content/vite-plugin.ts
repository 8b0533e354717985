import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { checkContent, todayInHue } from './check-content.ts';
import { checkModelsFile, checkReconstructionFile } from './check-reconstruction-file.ts';
import { checkSiteFile } from './check-site-file.ts';
import { MODELS_FOLDER, RECONSTRUCTIONS_FOLDER, SITES_FOLDER } from './site-files.ts';

/**
 * Lets no bad content through: a build stops with every fault of every file, and the development
 * server shows the faults of the file that was just saved over the page.
 */
export function contentCheckPlugin(): Plugin {
  let root = '.';
  let building = false;
  return {
    name: 'hue-hien:content-check',
    // Before Vite turns the file into a module, and with it into something else than was written.
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    async buildStart() {
      if (!building) return;
      const { faults } = await checkContent(root, todayInHue(new Date()));
      if (faults.length > 0) this.error(`Content to put right:\n${faults.join('\n')}`);
    },
    transform(text, id) {
      const file = relative(root, id.split('?')[0] ?? id).replaceAll('\\', '/');
      if (!file.endsWith('.json')) return null;
      const lines = faultsOf(file, text, todayInHue(new Date()));
      if (lines.length > 0) this.error(`Content to put right:\n${lines.join('\n')}`);
      return null;
    },
  };
}

/** Faults of one content file by itself; none of a file that is no content. */
function faultsOf(file: string, text: string, today: string): readonly string[] {
  if (file.startsWith(`${SITES_FOLDER}/`)) return checkSiteFile(file, text, today).lines;
  if (file.startsWith(`${MODELS_FOLDER}/`)) return checkModelsFile(file, text).lines;
  if (!file.startsWith(`${RECONSTRUCTIONS_FOLDER}/`)) return [];
  return checkReconstructionFile(file, text, today).lines;
}
