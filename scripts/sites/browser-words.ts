import type { Said } from './language.ts';

/** What to do where no browser is there to draw pictures and sheets with. */
export function findBrowserWords(slug: string): Said {
  return {
    vi: `Không tìm thấy Chrome hay Edge trên máy này; cần một trong hai để vẽ ảnh và tấm bảng. Lời và mô hình đã xong. Cài Chrome (google.com/chrome), rồi gõ: npm run site:make ${slug}`,
    en: `No Chrome or Edge was found on this machine; one of them draws the pictures and the sign. Texts and model are done. Install Chrome (google.com/chrome), then type: npm run site:make ${slug}`,
  };
}
