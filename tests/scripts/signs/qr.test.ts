import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import {
  codePath,
  makeCode,
  readingDistance,
  shortAddress,
  signAddress,
} from '../../../scripts/signs/qr.ts';

describe('signAddress', () => {
  it('is the Vietnamese page of the site over https, with the printed size', () => {
    expect(signAddress('huehien.vn', 'thai-hoa', 'a6')).toBe('https://huehien.vn/s/thai-hoa?p=a6');
  });
});

describe('shortAddress', () => {
  it('leaves out what nobody needs to type', () => {
    expect(shortAddress('https://huehien.vn/s/thai-hoa?p=a6')).toBe('huehien.vn/s/thai-hoa');
  });
});

describe('readingDistance', () => {
  it('is 500 modules', () => {
    const code = makeCode('https://huehien.vn/s/thai-hoa');
    expect(readingDistance(code, 29)).toBe(500);
  });
});

describe('makeCode', () => {
  it('fits the address into 29 modules and decodes to it', () => {
    const address = 'https://huehien.vn/s/thai-hoa';
    const code = makeCode(address);
    expect(code.modules).toBe(29);
    const [scale, quiet] = [4, 4];
    const side = (code.modules + 2 * quiet) * scale;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < side; y += 1) {
      for (let x = 0; x < side; x += 1) {
        const [column, row] = [Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet];
        const inside = Math.min(column, row) >= 0 && Math.max(column, row) < code.modules;
        if (inside && code.isDark(column, row))
          pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
    expect(jsQR(pixels, side, side)?.data).toBe(address);
  });
});

describe('codePath', () => {
  it('joins the dark modules of a row into runs', () => {
    const code = {
      address: '',
      modules: 3,
      isDark: (column: number, row: number) => row === 1 && column > 0,
    };
    expect(codePath(code, 10, 20, 6)).toBe('M12 22h4v2h-4z');
  });
});
