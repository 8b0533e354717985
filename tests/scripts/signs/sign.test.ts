import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../scripts/signs/contrast.ts';
import { readHanOutlines } from '../../../scripts/signs/han-outlines.ts';
import { layoutSign, SIGN_FORMATS, type SignFormat } from '../../../scripts/signs/layout.ts';
import { PALETTE } from '../../../scripts/signs/palette.ts';
import { signSvg } from '../../../scripts/signs/sign.ts';
import { readSignSource } from '../../../scripts/signs/sign-source.ts';
import { fontFaceRules, openTextMeasure } from '../../../scripts/signs/typefaces.ts';
import { signLines } from '../../../scripts/signs/words.ts';

const PICTURES = { hero: 'hero.jpg', ridge: 'ridge.jpg', door: 'door.jpg' };
const ADDRESS = 'https://huehien.vn/s/thai-hoa';

async function drawSign(format: SignFormat): Promise<string> {
  return signSvg({
    format,
    source: await readSignSource('thai-hoa'),
    address: ADDRESS,
    pictures: PICTURES,
    outlines: await readHanOutlines(),
    fontFaces: '',
    measure: await openTextMeasure(),
  });
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

describe('signSvg', () => {
  it('is one sheet in millimetres', async () => {
    const svg = await drawSign('a3');
    expect(
      svg.startsWith(
        '<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="420mm" viewBox="0 0 297 420"',
      ),
    ).toBe(true);
  });

  it.each(SIGN_FORMATS)(
    'says everything in Vietnamese and English on the %s sheet',
    async (format) => {
      const words = textsOf(await drawSign(format)).join(' ');
      for (const text of [
        'ĐIỆN THÁI HÒA',
        'Hall of Supreme Harmony · Hoàng thành Huế, 1805 / 1833',
        'Quét mã, rồi hướng máy vào tranh này',
        'Scan the code, then point your phone at this picture',
        'Hoặc gõ · or type: huehien.vn/s/thai-hoa',
        'Mô hình dựng lại theo các kích thước đã công bố, không phải bản đo vẽ.',
        'A reconstruction from published dimensions, not a survey.',
        'Miễn phí, không cần cài đặt. Dự án mã nguồn mở Huế Hiện.',
        'Free, nothing to install. Huế Hiện, an open-source project.',
      ]) {
        expect(words).toContain(text);
      }
    },
  );

  it('writes each letter with its marks as one character, which the type has', async () => {
    for (const text of textsOf(await drawSign('a3'))) expect(text).toBe(text.normalize('NFC'));
  });

  it('asks for no file beside the pictures', async () => {
    const svg = await drawSign('a3');
    expect([...svg.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'hero.jpg',
      'ridge.jpg',
      'door.jpg',
    ]);
  });

  it('outlines the board, right to left, so that no Han type is needed', async () => {
    const svg = await drawSign('a3');
    const { characters } = await readHanOutlines();
    const places = ['殿', '和', '太'].map((character) => svg.indexOf(characters[character] ?? '?'));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(textsOf(svg).join('')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('signLines', () => {
  it('is readable: at least 4.5 to 1 on the paper', async () => {
    const lines = signLines(
      layoutSign('a3'),
      await readSignSource('thai-hoa'),
      'huehien.vn/s/thai-hoa',
      await openTextMeasure(),
    );
    for (const { colour } of lines) {
      expect(contrastRatio(colour, PALETTE.ivory)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrastRatio(PALETTE.goldLight, PALETTE.lacquer)).toBeGreaterThanOrEqual(4.5);
  });

  it('refuses words that do not fit', async () => {
    const source = await readSignSource('thai-hoa');
    const long = { ...source, title: source.title.repeat(4) };
    const measure = await openTextMeasure();
    expect(() => signLines(layoutSign('a4'), long, 'huehien.vn', measure)).toThrow(
      'is too long for the a4 sign',
    );
  });
});

describe('openTextMeasure', () => {
  it('knows every Vietnamese letter and adds up their widths', async () => {
    const measure = await openTextMeasure();
    const letters =
      'ĂÂĐÊÔƠƯăâđêôơưẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
    expect(measure('title', letters, 10)).toBeGreaterThan(0);
    expect(measure('text', 'HuếHuế', 10)).toBeCloseTo(2 * measure('text', 'Huế', 10), 10);
    expect(measure('text', 'Huế', 20)).toBeCloseTo(2 * measure('text', 'Huế', 10), 10);
  });

  it('says which letter no cut draws', async () => {
    const measure = await openTextMeasure();
    expect(() => measure('text', '殿', 10)).toThrow('Be Vietnam Pro has no letter "殿"');
  });
});

describe('fontFaceRules', () => {
  it('carries two cuts of each of the four faces in the drawing itself', async () => {
    const rules = await fontFaceRules();
    expect(rules.match(/@font-face/g)).toHaveLength(8);
    expect(rules.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(8);
  });
});
