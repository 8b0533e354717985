// Takes a site away with all its files: npm run site:remove SLUG yes
import { join } from 'node:path';
import { siteIds } from '../content/site-files.ts';
import { compileMarkers } from '../markers/compile-markers.ts';
import { modelledSites } from '../models/registry.ts';
import { readCommandLine } from './command-line.ts';
import { builtWords, noSiteWords } from './make-words.ts';
import { removeSite } from './remove-site.ts';

const root = join(import.meta.dirname, '../..');
const { typed: slug, name, language } = readCommandLine(process.argv.slice(2), [], process.env);
const known = await siteIds(root);

if (!known.includes(slug)) {
  console.error(noSiteWords(slug, known)[language]);
  process.exitCode = 1;
} else if ((await modelledSites()).includes(slug)) {
  console.error(builtWords(slug)[language]);
  process.exitCode = 1;
} else if (name !== 'yes') {
  console.error(
    language === 'vi'
      ? `Lệnh này xóa hẳn lời, mô hình, ảnh và tấm bảng của “${slug}”. Nếu chắc chắn, gõ:\n  npm run site:remove ${slug} yes`
      : `This deletes the texts, model, pictures and sign of “${slug}” for good. If you are sure, type:\n  npm run site:remove ${slug} yes`,
  );
  process.exitCode = 1;
} else {
  await removeSite(root, slug);
  await compileMarkers(await siteIds(root), {
    folder: join(root, 'public/markers'),
    say: () => {},
  });
  console.log(language === 'vi' ? `Đã xóa “${slug}”.` : `“${slug}” is gone.`);
}
