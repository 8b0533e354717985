import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../content/check-content.ts';
import type { Said } from '../language.ts';
import { inVietnamese } from '../phrases.ts';
import { nameFromSlug } from '../site-name.ts';
import type { SitePaths } from '../site-paths.ts';
import { TEMPLATE_PLACE } from '../template/ask.ts';
import { FIELD_NAMES } from './field-names.ts';
import { type Chapter, fault, type Finding, good, open } from './finding.ts';
import { findUnwritten } from './unwritten.ts';

/** What is wrong or missing in a site's texts. */
export async function checkTexts(
  root: string,
  slug: string,
  paths: SitePaths,
  today: string,
): Promise<Chapter> {
  const unwritten = [
    ...(await unwrittenFindings(root, paths.page)),
    ...(await unwrittenFindings(root, paths.reconstruction)),
    ...(await unwrittenFindings(root, paths.signWords)),
  ];
  const findings = [
    ...(await markFindings(root, paths.page)),
    ...(await markFindings(root, paths.reconstruction)),
    ...(await contentFindings(root, slug, today)),
    // What to do is said once for all of them.
    ...unwritten.map((one, at) => (at === 0 ? one : { ...one, mend: null })),
    ...(await ownFindings(root, slug, paths.page)),
  ];
  const title = { vi: 'Lời', en: 'Texts' };
  if (findings.length > 0) return { title, findings };
  return {
    title,
    findings: [good('Lời đã đủ, không có lỗi.', 'All is written, nothing is wrong.')],
  };
}

/** The mark that some editors put before a text, which no program expects in JSON. */
async function markFindings(root: string, path: string): Promise<Finding[]> {
  const text = await readFile(join(root, path), 'utf8').catch(() => '');
  if (!text.startsWith('\uFEFF')) return [];
  return [
    fault(
      path,
      { vi: 'được lưu dạng “UTF-8 with BOM”', en: 'was saved as “UTF-8 with BOM”' },
      {
        vi: 'lưu lại dạng “UTF-8”: trong Notepad, Save As, ô Encoding',
        en: 'save it as “UTF-8”: in Notepad, Save As, the field Encoding',
      },
    ),
  ];
}

/** Faults and notes of the content check that concern this site. */
async function contentFindings(root: string, slug: string, today: string): Promise<Finding[]> {
  const { faults, notes } = await checkContent(root, today);
  const own = (line: string) => line.includes(`/${slug}.json`);
  const told = (line: string) => !line.includes('npm run narration');
  return [
    ...faults.filter(own).map((line) => fault(...partsOf(line))),
    ...notes
      .filter(own)
      .filter(told)
      .map((line) => {
        const [where, says, mend] = partsOf(line);
        return open(where, says, mend ?? { vi: 'Xem lại chỗ này.', en: 'Look at it again.' });
      }),
  ];
}

/** `FILE → FIELD: what is wrong; what to write instead`, in both languages. */
function partsOf(line: string): [where: string, says: Said, mend: Said | null] {
  const match = /^(.+?\.json(?: → .+?|:\d+:\d+)?): (.+?)(?:; (.+))?$/s.exec(line);
  if (match === null) return [line, both(line), null];
  const [, where = '', message = '', instead] = match;
  return [where, both(message), instead === undefined ? null : both(instead)];
}

function both(phrase: string): Said {
  return { vi: inVietnamese(phrase) ?? phrase, en: phrase };
}

async function unwrittenFindings(root: string, path: string): Promise<Finding[]> {
  const file = await readJson(join(root, path));
  if (file === undefined) return [];
  const { both: open_, half } = findUnwritten(file);
  const total = [...open_.values()].reduce((sum, count) => sum + count, 0);
  const findings = half.map(({ path: place, missing }) =>
    open(
      `${path} → ${place}`,
      missing === 'en'
        ? {
            vi: 'đã có tiếng Việt, chưa có tiếng Anh',
            en: 'is written in Vietnamese, not yet in English',
          }
        : {
            vi: 'đã có tiếng Anh, chưa có tiếng Việt',
            en: 'is written in English, not yet in Vietnamese',
          },
      { vi: 'viết nốt tiếng còn lại', en: 'write the other language' },
    ),
  );
  if (total === 0) return findings;
  const list = (language: 'vi' | 'en'): string =>
    [...open_]
      .map(([field, count]) => `${FIELD_NAMES[field]?.[language] ?? field} (${count})`)
      .join(', ');
  return [
    open(
      path,
      {
        vi: `${total} chỗ còn là lời mẫu: ${list('vi')}`,
        en: `${total} texts are still the template’s: ${list('en')}`,
      },
      {
        vi: 'mở tệp, tìm chữ “Viết:” và viết lời của bạn thay cả câu, ở cả "vi" và "en". Câu nêu sự kiện giữ "sources", câu mời hay tả giữ "plain": true',
        en: 'open the file, look for “Write:”, and write your own words instead of the whole sentence, under "vi" and "en". A sentence that states a fact keeps "sources", a welcome or description keeps "plain": true',
      },
    ),
    ...findings,
  ];
}

/** What only a person can know: the name as it is written, and where the site lies. */
async function ownFindings(root: string, slug: string, path: string): Promise<Finding[]> {
  const file = (await readJson(join(root, path))) as
    | { name?: { vi?: string }; geo?: { latitude?: number; longitude?: number } }
    | undefined;
  const findings: Finding[] = [];
  if (file?.name?.vi === nameFromSlug(slug))
    findings.push(
      open(
        `${path} → name`,
        {
          vi: `tên “${file.name.vi}” chỉ lấy tạm từ mã`,
          en: `the name “${file.name.vi}” was only taken from the short name`,
        },
        {
          vi: 'viết tên đúng dấu, giống nhau ở đây và trong tệp reconstructions',
          en: 'write it as people do, the same here and in the reconstruction’s file',
        },
      ),
    );
  if (
    file?.geo?.latitude === TEMPLATE_PLACE.latitude &&
    file.geo.longitude === TEMPLATE_PLACE.longitude
  )
    findings.push(
      open(
        `${path} → geo`,
        { vi: 'tọa độ còn là giữa thành phố Huế', en: 'the place is still the middle of Huế' },
        {
          vi: 'mở Google Maps hay OpenStreetMap, bấm giữ lên di tích, chép hai số (vĩ độ, kinh độ); accuracyMetres là sai số, facingDegrees là hướng mặt tiền (0 bắc, 90 đông, 180 nam)',
          en: 'open Google Maps or OpenStreetMap, press on the site, and copy the two figures (latitude, longitude); accuracyMetres is how far off they may be, facingDegrees where the front looks (0 north, 90 east, 180 south)',
        },
      ),
    );
  return findings;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
