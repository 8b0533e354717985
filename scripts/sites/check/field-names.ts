import type { Said } from '../language.ts';

/** What the fields of a content file are called in plain words. */
export const FIELD_NAMES: Readonly<Record<string, Said>> = {
  hook: { vi: 'câu mời', en: 'hook' },
  summary: { vi: 'ba câu tóm tắt', en: 'summary' },
  state: { vi: 'tình trạng', en: 'state' },
  figures: { vi: 'số liệu', en: 'figures' },
  conflicts: { vi: 'chỗ các nguồn khác nhau', en: 'what is disputed' },
  reconstruction: { vi: 'mức tin cậy của mô hình', en: 'trust in the model' },
  timeLayers: { vi: 'các thời kỳ', en: 'time layers' },
  hotspots: { vi: 'các điểm đánh số', en: 'numbered places' },
  narration: { vi: 'lời kể', en: 'narration' },
  thenAndNow: { vi: 'xưa và nay', en: 'then and now' },
  manners: { vi: 'điều nên giữ', en: 'manners' },
  children: { vi: 'cho các em', en: 'for children' },
  description: { vi: 'lời tả', en: 'description' },
  sources: { vi: 'nguồn', en: 'sources' },
  credits: { vi: 'người làm', en: 'credits' },
  parts: { vi: 'căn cứ của từng phần', en: 'evidence of the parts' },
  note: { vi: 'dòng ghi chú trên bảng', en: 'note on the sign' },
};
