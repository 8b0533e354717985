import type { Said } from './language.ts';
import type { NameVerdict } from './site-name.ts';
import type { SitePaths } from './site-paths.ts';

/** Why a name cannot be taken, and which one can. */
export function nameWords(
  typed: string,
  { why, better }: Extract<NameVerdict, { ok: false }>,
  name: string | null,
): Said {
  if (why === 'empty')
    return {
      vi: 'Hãy cho biết mã của di tích: chữ thường không dấu, nối bằng gạch ngang. Ví dụ:\n  npm run site:new dinh-lang "Đình làng"',
      en: 'Say the site’s name: lower-case letters without accents, joined by hyphens. For example:\n  npm run site:new dinh-lang "Đình làng"',
    };
  const reasons: Record<'form' | 'long' | 'kept', Said> = {
    form: {
      vi: `Mã “${typed}” chưa dùng được: nó đứng trong mã QR và tên tệp, nên chỉ gồm chữ thường không dấu, chữ số và gạch ngang.`,
      en: `“${typed}” cannot be the site’s name: it stands in the QR code and in file names, so it is lower-case letters without accents, figures and hyphens.`,
    },
    long: {
      vi: `Mã “${typed}” dài quá 40 chữ.`,
      en: `“${typed}” is longer than 40 letters.`,
    },
    kept: {
      vi: `Mã “${typed}” là từ mà máy tính giữ riêng.`,
      en: `“${typed}” is a word that the computer keeps for itself.`,
    },
  };
  const reason = reasons[why];
  if (better === null) return reason;
  const shown = name ?? (why === 'form' && /[^\u0021-\u007e]/.test(typed) ? typed : null);
  const command = `npm run site:new ${better}${shown === null ? '' : ` "${shown.replaceAll('"', '')}"`}`;
  return {
    vi: `${reason.vi}\nHãy gõ:\n  ${command}`,
    en: `${reason.en}\nType:\n  ${command}`,
  };
}

/** That a site is there already, and what to do with it. */
export function existsWords(slug: string): Said {
  return {
    vi: `Đã có di tích “${slug}”; không có gì bị thay đổi.\n  Xem còn thiếu gì:  npm run site:check ${slug}\n  Hoặc chọn mã khác.`,
    en: `There is a site “${slug}” already; nothing was changed.\n  See what it lacks:  npm run site:check ${slug}\n  Or choose another name.`,
  };
}

/** What was written, and what each file is for. */
export function madeWords(name: string, paths: SitePaths, ownModel: boolean): Said[] {
  return [
    { vi: `\n${name}: đã có khung.\n`, en: `\n${name}: the frame stands.\n` },
    {
      vi: `  Lời kể      ${paths.page}`,
      en: `  Texts       ${paths.page}`,
    },
    {
      vi: `  Căn cứ      ${paths.reconstruction}`,
      en: `  Evidence    ${paths.reconstruction}`,
    },
    ownModel
      ? { vi: `  Mô hình     ${paths.model} (của bạn)`, en: `  Model       ${paths.model} (yours)` }
      : {
          vi: `  Mô hình     ${paths.model} (nhà mẫu: chép mô hình của bạn đè lên)`,
          en: `  Model       ${paths.model} (the template’s house: copy yours over it)`,
        },
    {
      vi: `  Ảnh         ${paths.photos} (chép một đến ba ảnh vào đây)\n`,
      en: `  Pictures    ${paths.photos} (copy one to three photographs here)\n`,
    },
  ];
}

/** What to type next. */
export function nextWords(slug: string, isHalf: boolean): Said[] {
  if (isHalf)
    return [
      {
        vi: `\nSửa điều trên, rồi gõ:\n  npm run site:make ${slug}`,
        en: `\nMend that, then type:\n  npm run site:make ${slug}`,
      },
    ];
  return [
    {
      vi: [
        '\nXem thử ngay, không cần điện thoại hay giấy in:',
        '  npm run dev',
        `  rồi mở  https://localhost:5173/s/${slug}/scan?camera=practice`,
        '  (trình duyệt sẽ hỏi về chứng chỉ của máy bạn: chọn Nâng cao, Tiếp tục)',
        '\nRồi viết, thay mô hình, thêm ảnh. Sau mỗi lần thay mô hình hay ảnh:',
        `  npm run site:make ${slug}`,
        'Xem còn thiếu gì:',
        `  npm run site:check ${slug}`,
        'In tấm bảng:',
        `  npm run signs -- ${slug}`,
        '\nTừng bước có hình: docs/add-a-site.md\n',
      ].join('\n'),
      en: [
        '\nSee it at once, without a phone or paper:',
        '  npm run dev',
        `  then open  https://localhost:5173/en/s/${slug}/scan?camera=practice`,
        '  (the browser will ask about your machine’s own certificate: choose Advanced, Continue)',
        '\nThen write, put your model in place, add photographs. After each new model or photograph:',
        `  npm run site:make ${slug}`,
        'See what is missing:',
        `  npm run site:check ${slug}`,
        'Print the sign:',
        `  npm run signs -- ${slug}`,
        '\nStep by step with pictures: docs/add-a-site.md\n',
      ].join('\n'),
    },
  ];
}
