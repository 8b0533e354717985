import { nearestWord } from '#domain/content-nearest.ts';
import { idOf } from '../models/foreign/dropped-place.ts';
import type { Said } from './language.ts';

/** That there is no such site, with the one that was probably meant. */
export function noSiteWords(typed: string, known: readonly string[]): Said {
  const meant = nearestWord(idOf(typed), known);
  const list = known.join(', ');
  const which =
    meant === null
      ? { vi: `Đang có: ${list}.`, en: `There are: ${list}.` }
      : { vi: `Có phải bạn muốn gõ ${meant}?`, en: `Did you mean ${meant}?` };
  if (typed === '')
    return { vi: `Hãy cho biết mã di tích. ${which.vi}`, en: `Say which site. ${which.en}` };
  return {
    vi: `Không có di tích “${typed}”. ${which.vi} Tạo mới: npm run site:new ${idOf(typed) || 'MA-DI-TICH'}`,
    en: `There is no site “${typed}”. ${which.en} To make it: npm run site:new ${idOf(typed) || 'NAME'}`,
  };
}

/** That a site's model is built from code, with the commands for it. */
export function builtWords(slug: string): Said {
  return {
    vi: `Mô hình của ${slug} do mã dựng. Dùng: npm run models -- ${slug}, npm run signs -- ${slug}, npm run markers.`,
    en: `The model of ${slug} is built from code. Use: npm run models -- ${slug}, npm run signs -- ${slug}, npm run markers.`,
  };
}

/** That everything stands, and how to look at it. */
export function doneWords(slug: string): Said {
  return {
    vi: `\nXong. Trang đang mở bằng npm run dev sẽ tự cập nhật.\n  Xem còn thiếu gì:  npm run site:check ${slug}\n  In tấm bảng:       npm run signs -- ${slug}`,
    en: `\nDone. A page that is open by npm run dev follows by itself.\n  See what is missing:  npm run site:check ${slug}\n  Print the sign:       npm run signs -- ${slug}`,
  };
}
