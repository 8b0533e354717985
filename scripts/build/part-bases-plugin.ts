import type { Plugin } from 'vite';
import { splitBases } from '#domain/part-basis.ts';
import { reconstructionSchema } from '#domain/reconstruction.ts';
import { RECONSTRUCTIONS_FOLDER } from '../content/site-files.ts';
import { jsonModules } from './json-modules.ts';

/**
 * Makes two modules of each reconstruction's file: `SITE.json` without the words on how each part is
 * known, and `SITE.json?basis` with those alone. After the content check, which reads the whole file.
 */
export function partBasesPlugin(): Plugin {
  return jsonModules('part-bases', RECONSTRUCTIONS_FOLDER, (text, query) => {
    const { outline, bases } = splitBases(reconstructionSchema.parse(JSON.parse(text)));
    return query === 'basis' ? bases : outline;
  });
}
