import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PRINT_SIZE_IDS, type PrintSizeId } from '#domain/print-sizes.ts';
import { siteIds } from '../../../scripts/content/site-files.ts';
import { readHanOutlines } from '../../../scripts/signs/han-outlines.ts';
import { signAddress } from '../../../scripts/signs/qr.ts';
import { cutSvg, drawSign, pressSvg, type SignOptions } from '../../../scripts/signs/sign.ts';
import { readSignSource, signLanguages } from '../../../scripts/signs/sign-source.ts';
import { fontFaceRules, openTextMeasure } from '../../../scripts/signs/typefaces.ts';
import { SAMPLE_LOOK, SAMPLE_SOURCE } from '../../fixtures/printed-words.ts';

const ADDRESS = 'https://huehien.vn/s/sample?p=a3';
const outlines = await readHanOutlines();
const measure = await openTextMeasure();

function draw(size: PrintSizeId, options: Partial<SignOptions> = {}) {
  return drawSign({
    size,
    source: SAMPLE_SOURCE,
    languages: ['vi', 'en'],
    address: ADDRESS,
    look: SAMPLE_LOOK,
    pictures: [],
    outlines,
    measure,
    ...options,
  });
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(?:<textPath[^>]*>)?([^<]*)</g)].map(
    (match) => match[1] ?? '',
  );
}

describe('drawSign', () => {
  it.each(PRINT_SIZE_IDS)('says everything in Vietnamese and English on %s', (size) => {
    const words = textsOf(draw(size).content).join('\n');
    const shown =
      size === 'sticker' ? ['Dựng lại', 'Reconstructed'] : ['Dựng lại.', 'A reconstruction.'];
    for (const text of ['ĐIỆN MẪU', 'Sample Hall', 'Quét mã', 'Scan the code', ...shown]) {
      expect(words).toContain(text);
    }
    expect(words).toContain('huehien.vn/s/sample');
    expect(words).not.toContain('?p=');
    expect(words).toContain('NFC');
  });

  it.each(PRINT_SIZE_IDS)('adds a third language on %s when asked', (size) => {
    const words = textsOf(draw(size, { languages: ['vi', 'en', 'fr'] }).content).join('\n');
    for (const text of ['Palais d’essai', 'Scannez', 'Restitu']) expect(words).toContain(text);
    expect(textsOf(draw(size).content).join('\n')).not.toContain('Scannez');
  });

  it('prints the number of the audio station, and an empty ring without one', () => {
    const source = { ...SAMPLE_SOURCE, station: '17' };
    expect(textsOf(draw('a3', { source }).content)).toContain('17');
    expect(textsOf(draw('a3').content).filter((text) => /^\d+$/.test(text))).toEqual(['0', '50']);
  });

  it('writes each letter with its marks as one character, which the type has', () => {
    for (const text of textsOf(draw('a3').content)) expect(text).toBe(text.normalize('NFC'));
  });

  it('outlines the board, right to left, so that no Han type is needed', () => {
    const { content } = draw('a3');
    const places = ['殿', '和', '太'].map((one) =>
      content.indexOf(outlines.characters[one] ?? '?'),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(textsOf(content).join('')).not.toMatch(/\p{Script=Han}/u);
  });

  it('leaves the board out when a character has no outline', () => {
    const source = { ...SAMPLE_SOURCE, hanTitle: '太龘' };
    expect(draw('a3', { source }).layout.plaque).toBeNull();
    expect(draw('a3', { source }).content).not.toContain(outlines.characters['太']);
  });

  it('refuses words that do not fit, and says which and by how much', () => {
    const source = { ...SAMPLE_SOURCE, hook: { vi: 'dài '.repeat(60), en: 'x' } };
    expect(() => draw('a4', { source })).toThrow(
      /sample: "dài .*" is too long for the a4 sign \(its hook\): shorten it by about \d+ letters/,
    );
  });

  it('refuses a letter that the type lacks', () => {
    const source = { ...SAMPLE_SOURCE, title: 'ĐIỆN 殿' };
    expect(() => draw('a4', { source })).toThrow('Playfair Display has no letter "殿"');
  });

  it.each(PRINT_SIZE_IDS)(
    'prints a code on %s that decodes from the drawing, in grey as well',
    async (size) => {
      const address = signAddress('huehien.vn', 'hien-lam-cac', size);
      const drawn = draw(size, { address });
      const { width } = drawn.layout.sheet;
      const pixels = Math.round((width / 25.4) * 150);
      const grey = await sharp(Buffer.from(cutSvg(drawn, SAMPLE_LOOK, '')))
        .resize(Math.min(pixels, 1800))
        .flatten({ background: '#ffffff' })
        .greyscale()
        .png()
        .toBuffer();
      const { data, info } = await sharp(grey)
        .toColourspace('srgb')
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
    },
  );
});

describe('the eight sites', async () => {
  const sites = await siteIds();
  it.each(sites)('%s: its words fit every size in two and in three languages', async (siteId) => {
    const source = await readSignSource(siteId);
    for (const third of [null, 'fr']) {
      const languages = signLanguages(source, third);
      for (const size of PRINT_SIZE_IDS) {
        const address = signAddress('huehien.vn', siteId, size);
        expect(draw(size, { source, languages, address }).lines.length).toBeGreaterThan(8);
      }
    }
  });
});

describe('pressSvg', () => {
  it('runs the colour over the cut and sets crop marks outside it', () => {
    const svg = pressSvg(draw('a6'), SAMPLE_LOOK, '', 'which file');
    expect(svg).toContain('width="125mm" height="168mm" viewBox="-10 -10 125 168"');
    expect(svg).toContain('<rect x="-3" y="-3" width="111" height="154" fill="#fbf4e2"/>');
    expect(svg).toContain('M0 -3.6V-8.6');
    expect(textsOf(svg)).toContain('which file');
  });

  it('cuts the sticker as a disc', () => {
    expect(pressSvg(draw('sticker'), SAMPLE_LOOK, '', '')).toContain(
      '<circle cx="60" cy="60" r="63" fill="#fbf4e2"/>',
    );
  });
});

describe('openTextMeasure', () => {
  it('knows every Vietnamese letter and adds up their widths', () => {
    const letters =
      'ĂÂĐÊÔƠƯăâđêôơưẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
    expect(measure('title', letters, 10)).toBeGreaterThan(0);
    expect(measure('text', 'HuếHuế', 10)).toBeCloseTo(2 * measure('text', 'Huế', 10), 10);
    expect(measure('text', 'Huế', 20)).toBeCloseTo(2 * measure('text', 'Huế', 10), 10);
  });

  it('says which letter no cut draws', () => {
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
