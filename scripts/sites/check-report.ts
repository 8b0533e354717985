import type { Chapter, Finding } from './check/finding.ts';
import type { Spoken } from './language.ts';

const MARKS: Record<Finding['level'], string> = { fault: '✗', open: '○', good: '✓' };

/** Counts what stops a site and what is still to be done. */
export function counted(chapters: readonly Chapter[]): { faults: number; open: number } {
  const all = chapters.flatMap(({ findings }) => findings);
  return {
    faults: all.filter(({ level }) => level === 'fault').length,
    open: all.filter(({ level }) => level === 'open').length,
  };
}

/** The report in one language: what stops the site first, then what is open, and what to do next. */
export function checkReport(
  slug: string,
  chapters: readonly Chapter[],
  language: Spoken,
): string[] {
  const lines: string[] = [];
  for (const { title, findings } of chapters) {
    lines.push('', title[language]);
    const order: Finding['level'][] = ['fault', 'open', 'good'];
    for (const level of order)
      for (const finding of findings.filter((one) => one.level === level))
        lines.push(...written(finding, language));
  }
  return [...lines, '', ...ending(slug, chapters, language), ''];
}

function written({ level, where, says, mend }: Finding, language: Spoken): string[] {
  const head = where === null ? '' : `${where}: `;
  return [
    `  ${MARKS[level]} ${head}${says[language]}`,
    ...(mend === null ? [] : [`      → ${mend[language]}`]),
  ];
}

function ending(slug: string, chapters: readonly Chapter[], language: Spoken): string[] {
  const { faults, open } = counted(chapters);
  const next = {
    vi: `Xem thử: npm run dev, rồi mở https://localhost:5173/s/${slug}/scan?camera=practice\nIn: npm run signs -- ${slug}`,
    en: `See it: npm run dev, then open https://localhost:5173/en/s/${slug}/scan?camera=practice\nPrint it: npm run signs -- ${slug}`,
  };
  if (faults > 0)
    return [
      language === 'vi'
        ? `${faults} lỗi phải sửa trước (✗)${open > 0 ? `, ${open} việc còn lại (○)` : ''}. Sửa xong gõ lại: npm run site:check ${slug}`
        : `${faults} to mend first (✗)${open > 0 ? `, ${open} still to do (○)` : ''}. Then type again: npm run site:check ${slug}`,
    ];
  const stand =
    open > 0
      ? {
          vi: `Không có lỗi; còn ${open} việc (○). Trang đã chạy được.`,
          en: `Nothing is wrong; ${open} things are still to do (○). The page runs as it is.`,
        }
      : { vi: 'Đã xong cả.', en: 'All is done.' };
  return [stand[language], next[language]];
}
