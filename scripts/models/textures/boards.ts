import type { Picture } from '../kit/sheet.ts';
import { GOLD, keyFret, PALE_GOLD } from './motifs.ts';
import type { Painter } from './painter.ts';
import { picture } from './trim-pictures.ts';

/** Names as the boards show them, read from the right; written here from the left. */
const BOARDS = {
  'board-ngo-mon': '門午',
  'board-can-chanh': '殿政勤',
  'board-dai-cung-mon': '門宮大',
  'board-can-thanh-cung': '宮成乾',
  'board-hien-lam-cac': '閣臨顯',
  'board-tuy-thanh-cac': '閣成綏',
  'board-phu-van-lau': '樓文敷',
  'board-kien-trung': '殿中建',
} as const satisfies Partial<Record<Picture, string>>;

/** Name boards in gilt on lacquer, four times as wide as high. */
export function paintBoards(p: Painter): void {
  for (const [name, text] of Object.entries(BOARDS) as [keyof typeof BOARDS, string][]) {
    picture(p, name, ({ x, y, w, h }) => {
      p.rect(x, y, w, h, { colour: '#8e1a11', relief: 0.4, roughness: 0.3 });
      p.frame(x + 3, y + 3, w - 6, h - 6, 2.5, GOLD);
      keyFret(p, x + 8, y + 6.5, w - 16, 5, 30, GOLD);
      keyFret(p, x + 8, y + h - 11.5, w - 16, 5, 30, GOLD);
      const characters = Array.from(text);
      characters.forEach((character, i) => {
        const place = (i + 0.5) / characters.length;
        p.han(character, x + w * (0.07 + place * 0.86), y + h / 2, h * 0.62, PALE_GOLD);
      });
    });
  }
}
