import { BrowserNotFoundError, findBrowser } from '../browser/find-browser.ts';
import { THIS_MACHINE } from '../browser/this-machine.ts';
import { importAll } from '../models/foreign/import-all.ts';
import { modelledSites } from '../models/registry.ts';
import { findBrowserWords } from './browser-words.ts';
import type { Said, Spoken } from './language.ts';
import { makePictures } from './make-pictures.ts';
import { inVietnamese } from './phrases.ts';
import { runScript } from './run-script.ts';

export interface MakeOptions {
  /** The project's folder. */
  root: string;
  slug: string;
  language: Spoken;
  say: (line: string) => void;
  /** `model` stops after the model, which takes no browser. */
  upTo?: 'model' | 'sign';
}

/** Makes everything that the app needs of a site from what people wrote and dropped in; returns what failed. */
export async function makeSite(options: MakeOptions): Promise<Said[]> {
  const { root, slug, language, say, upTo = 'sign' } = options;
  const step = stepTeller(upTo === 'model' ? 1 : 4, language, say);
  const endModel = step({ vi: 'mô hình', en: 'the model' });
  const imported = await importAll({
    root,
    built: await modelledSites(),
    only: [slug],
    say: () => {},
  });
  if (imported.faults.length > 0) return imported.faults.map(bothWords);
  if (!imported.sites.includes(slug)) return [noModel(slug)];
  endModel();
  if (upTo === 'model') return [];
  try {
    await findBrowser(THIS_MACHINE);
    const endPictures = step({ vi: 'ảnh', en: 'the pictures' });
    const { faults } = await makePictures(root, slug);
    await runScript(root, 'scripts/pictures/build.ts', [slug]);
    endPictures();
    const endSign = step({ vi: 'tấm bảng', en: 'the sign' });
    const { makeSigns } = await import('./make-signs.ts');
    await makeSigns(root, slug, () => {});
    endSign();
    const endScore = step({ vi: 'quét thử tấm bảng', en: 'trial scans of the sign' });
    await runScript(root, 'scripts/signs/check/keep-score.ts', [slug]);
    endScore();
    return [...faults];
  } catch (error) {
    if (error instanceof BrowserNotFoundError) return [findBrowserWords(slug)];
    throw error;
  }
}

/** Says which step begins, and how long it took. */
function stepTeller(count: number, language: Spoken, say: (line: string) => void) {
  let number = 0;
  return (what: Said) => {
    number += 1;
    const begun = Date.now();
    say(`  ${number}/${count} ${what[language]} …`);
    return () => {
      const seconds = Math.max(1, Math.round((Date.now() - begun) / 1000));
      say(`      ✓ ${seconds} ${language === 'vi' ? 'giây' : 's'}`);
    };
  };
}

function noModel(slug: string): Said {
  return {
    vi: `Chưa có mô hình. Hãy chép một tệp .glb vào content-src/models/${slug}.glb.`,
    en: `There is no model. Copy a .glb file to content-src/models/${slug}.glb.`,
  };
}

/** `FILE: what is wrong`, in both languages. */
function bothWords(line: string): Said {
  const [, where = '', message = line] = /^([^\s:]+: )(.+)$/s.exec(line) ?? [];
  return { vi: `${where}${inVietnamese(message) ?? message}`, en: line };
}
