import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { formatAddress } from '#domain/address.ts';
import { languageOf, LOCALES } from '#domain/locale.ts';
import { headersFile } from '../deploy/headers-file.ts';
import { redirectsFile } from '../deploy/redirects-file.ts';
import { afterWrite } from './after-write.ts';
import { listBuildFiles } from './build-files.ts';
import { notFoundPage, type NotFoundWords } from './not-found-page.ts';
import { FALLBACK_PAGE } from './prerender-plugin.ts';

/** Static hosts read no more rules than this. */
const MOST_HEADER_RULES = 100;

/**
 * Writes what hosts need beside the app: `404.html`, and `_headers` and `_redirects` for those that are
 * not set up otherwise. After the service worker, which takes none of it; before files are compressed.
 */
export function hostFilesPlugin(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'hue-hien:host-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    ...afterWrite(() => {
      const app = readFileSync(join(folder, FALLBACK_PAGE), 'utf8');
      const words = LOCALES.map((locale) => readWords(root, locale));
      writeFileSync(join(folder, '404.html'), notFoundPage(app, words));
      // Some static hosts give a page without its ending only, others with it only: a folder suits all.
      mkdirSync(join(folder, 'app'), { recursive: true });
      writeFileSync(join(folder, 'app/index.html'), app);
      const files = listBuildFiles(folder);
      const headers = headersFile(files);
      if (headers.rules > MOST_HEADER_RULES) {
        console.warn(
          `_headers has ${headers.rules} rules; Cloudflare Pages reads ${MOST_HEADER_RULES}: use nginx or Caddy.`,
        );
      }
      writeFileSync(join(folder, '_headers'), headers.text);
      writeFileSync(join(folder, '_redirects'), redirectsFile(files));
    }),
  };
}

function readWords(root: string, locale: (typeof LOCALES)[number]): NotFoundWords {
  const file = join(root, 'src/i18n/words', `${locale}.json`);
  const { app, notFound } = JSON.parse(readFileSync(file, 'utf8')) as {
    app: { home: string };
    notFound: { title: string; text: string };
  };
  return {
    lang: languageOf(locale).tag,
    home: formatAddress({ screen: 'home', locale }),
    title: notFound.title,
    text: notFound.text,
    label: app.home,
  };
}
