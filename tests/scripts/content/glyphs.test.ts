import { beforeAll, expect, test } from 'vitest';
import { checkGlyphs, type Coverage, openCoverage } from '../../../scripts/content/glyphs.ts';

let isDrawn: Coverage = () => false;
beforeAll(async () => {
  isDrawn = await openCoverage();
});

test('every letter of the three languages, and the signs of figures', () => {
  const letters = 'ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸĐƠƯ';
  const marks = `éèêëàâîïôöùûüçœæ“”‘’«»…–—×÷−²°·\u00a0`;
  const missing = Array.from(letters + letters.toLowerCase() + marks).filter(
    (one) => !isDrawn(one),
  );
  expect(missing).toEqual([]);
});

test('a character that no cut of the type draws', () => {
  expect(checkGlyphs({ hook: { vi: 'Sao ★ và ☂' } }, isDrawn)).toEqual([
    {
      path: 'hook.vi',
      message: 'has “★” (U+2605), “☂” (U+2602), which the app’s type cannot draw',
      instead: 'write it otherwise',
    },
  ]);
});

test('Chinese characters stand on boards, and in no spoken text', () => {
  expect(checkGlyphs({ hanName: '太和殿', summary: ['殿'] }, isDrawn)).toEqual([]);
  expect(checkGlyphs({ narration: ['殿'] }, isDrawn)).toHaveLength(1);
  expect(checkGlyphs({ summary: ['、'] }, isDrawn)).toHaveLength(1);
});
