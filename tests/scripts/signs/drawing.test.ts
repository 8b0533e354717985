import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloudField } from '../../../scripts/signs/clouds.ts';
import { offset, ribbon, sampleCurve } from '../../../scripts/signs/curve.ts';
import { keyFret } from '../../../scripts/signs/ornament.ts';
import { seededRandom } from '#domain/seeded-random.ts';
import { escapeXml, inset, mm, notchedRect } from '../../../scripts/signs/svg.ts';
import { wrap } from '../../../scripts/signs/card-back.ts';

describe('sampleCurve', () => {
  it('follows a straight line evenly', () => {
    const samples = sampleCurve(
      [
        [0, 0],
        [4, 0],
        [8, 0],
      ],
      3,
    );
    expect(samples.map(({ point }) => point)).toEqual([
      [0, 0],
      [4, 0],
      [8, 0],
    ]);
    expect(samples.map(({ tangent }) => tangent)).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('passes through its knots', () => {
    const samples = sampleCurve(
      [
        [0, 0],
        [3, 5],
        [9, 1],
      ],
      5,
    );
    expect(samples[2]?.point).toEqual([3, 5]);
    expect(samples[4]?.point).toEqual([9, 1]);
  });
});

describe('offset and ribbon', () => {
  it('lie on both sides of the run', () => {
    const samples = sampleCurve(
      [
        [0, 0],
        [10, 0],
      ],
      2,
    );
    expect(samples.map((sample) => offset(sample, 2))).toEqual([
      [0, -2],
      [10, -2],
    ]);
    expect(ribbon(samples, (t) => 1 + t)).toEqual([
      [0, -1],
      [10, -2],
      [10, 2],
      [0, 1],
    ]);
  });
});

describe('seededRandom', () => {
  it('repeats itself for a seed and stays in [0, 1)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const [one, other] = [seededRandom(seed), seededRandom(seed)];
        const values = Array.from({ length: 20 }, () => one());
        expect(Array.from({ length: 20 }, () => other())).toEqual(values);
        expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
      }),
    );
  });
});

describe('cloudField', () => {
  it('draws clouds that all differ', () => {
    const field = cloudField({
      width: 100,
      height: 60,
      spacing: 20,
      seed: 7,
      colours: { fill: ['#ffffff'], line: '#000000' },
    });
    const clouds = field.split('<g ').slice(1);
    expect(clouds.length).toBeGreaterThan(20);
    expect(new Set(clouds.map((cloud) => cloud.slice(cloud.indexOf('>')))).size).toBe(
      clouds.length,
    );
  });
});

describe('keyFret', () => {
  it('begins at 0 and ends at the length asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 40, max: 400, noNaN: true }), (length) => {
        const numbers = [...keyFret(length, 6).matchAll(/[MH]([\d.]+)/g)].map((match) =>
          Number(match[1]),
        );
        expect(Math.min(...numbers)).toBe(0);
        expect(Math.max(...numbers)).toBeCloseTo(length, 2);
      }),
    );
  });
});

describe('svg', () => {
  it('rounds to a micrometre', () => {
    expect(mm(1 / 3)).toBe('0.333');
    expect(mm(2)).toBe('2');
  });

  it('insets and notches rectangles', () => {
    const rect = { x: 0, y: 0, width: 10, height: 6 };
    expect(inset(rect, 1)).toEqual({ x: 1, y: 1, width: 8, height: 4 });
    expect(notchedRect(rect, 1)).toBe(
      'M1 0L9 0A1 1 0 0 0 10 1L10 5A1 1 0 0 0 9 6L1 6A1 1 0 0 0 0 5L0 1A1 1 0 0 0 1 0Z',
    );
  });

  it('escapes what has a meaning in XML', () => {
    expect(escapeXml('<a & "b">')).toBe('&lt;a &amp; &quot;b&quot;&gt;');
  });
});

describe('wrap', () => {
  const measure = (text: string) => text.length;

  it('breaks at spaces and keeps every word', () => {
    expect(wrap('một hai ba bốn', 8, measure)).toEqual(['một hai', 'ba bốn']);
    expect(wrap('dàiquá một', 3, measure)).toEqual(['dàiquá', 'một']);
  });

  it('loses nothing, whatever the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zạệ]{1,9}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (list, width) => {
        expect(wrap(list.join(' '), width, measure).join(' ')).toBe(list.join(' '));
      }),
    );
  });
});
