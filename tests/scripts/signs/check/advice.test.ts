import { describe, expect, it } from 'vitest';
import { PRINT_SIZE_IDS } from '#domain/print-sizes.ts';
import { adviceFor, type Judged } from '../../../../scripts/signs/check/advice.ts';
import { leastWhere, reachOf } from '../../../../scripts/signs/check/reach.ts';
import { REGION_NAMES, type Region } from '../../../../scripts/signs/check/regions.ts';
import { figures } from './figures.ts';

const sound: Region[] = REGION_NAMES.map((name) => ({
  name,
  found: 1,
  says: 0.9,
  mean: 120,
  spread: 50,
}));

const good: Judged = {
  trackability: { ...figures(1), contrast: 30 },
  regions: sound,
  likes: [{ one: 'top', other: 'bottom', share: 0.5 }],
  lookAlikes: [{ id: 'ngo-mon', score: 9, own: 90, taken: 16, chance: 9, isJudged: false }],
  reach: { metres: sizes(1), softMetres: sizes(1), tiltDegrees: 60 },
};

function sizes(metres: number) {
  return Object.fromEntries(PRINT_SIZE_IDS.map((id) => [id, metres])) as Judged['reach']['metres'];
}

function withRegion(name: Region['name'], change: Partial<Region>): string[] {
  const regions = sound.map((region) => (region.name === name ? { ...region, ...change } : region));
  return adviceFor({ ...good, regions });
}

function withFigures(change: Partial<Judged['trackability']>): string[] {
  return adviceFor({ ...good, trackability: { ...good.trackability, ...change } });
}

describe('advice', () => {
  it('has nothing to say of a good sign', () => {
    expect(adviceFor(good)).toEqual([]);
  });

  it('names what is empty', () => {
    const empty = { found: 0.1, says: 0.1, spread: 5 };
    expect(withRegion('top right', empty)).toEqual([
      'the top right is empty: a sky, perhaps: add clouds, birds or ornament',
    ]);
    expect(withRegion('bottom', empty)).toEqual(['the bottom is empty: add texture there']);
    expect(withRegion('middle', { ...empty, mean: 240 })).toEqual([
      'the middle is empty and pale: add texture there',
    ]);
    expect(withRegion('left side', { ...empty, mean: 30, spread: 15 })).toEqual([
      'the left side is too dark in grey: lighten it, or draw lighter lines in it',
    ]);
    expect(withRegion('right side', { found: 0.2 })).toEqual([
      'the right side has little that is found again: add corners and compact shapes there',
    ]);
  });

  it('names what looks alike, within the sign and beyond it', () => {
    expect(
      adviceFor({
        ...good,
        likes: [{ one: 'bottom left', other: 'bottom right', share: 0.56 }],
        lookAlikes: [{ id: 'ngo-mon', score: 34, own: 90, taken: 37, chance: 9, isJudged: true }],
      }),
    ).toEqual([
      'the bottom left and the bottom right look alike: make their panels differ in what they show and how it lies',
      'it resembles ngo-mon (34 of 100): change the panels, their order or the frame',
    ]);
  });

  it('tells of repetition, symmetry, faintness, one-sidedness and tilt', () => {
    expect(withFigures({ shifted: 0.7 })[0]).toContain('a pattern repeats itself');
    expect(withFigures({ turned: 0.5 })[0]).toContain('the same when turned');
    expect(withFigures({ contrast: 5 })[0]).toContain('too close together in grey');
    expect(withFigures({ evening: 40 })[0]).toContain('too faint for an evening');
    expect(withFigures({ worstHalf: 0.1 })[0]).toContain('on one side');
    const reach = { ...good.reach, tiltDegrees: 40 };
    expect(adviceFor({ ...good, reach })[0]).toContain('seen aslant');
  });

  it('stops at the one thing that matters when there is nothing to find', () => {
    expect(adviceFor({ ...good, trackability: figures(0) })).toEqual([
      'there is next to nothing to find: use a picture with shapes of many sizes and strong light and dark',
    ]);
  });

  it('sends fine detail and thin lines away', () => {
    const fine = [
      { pixels: 60, sharp: 8, soft: 7 },
      { pixels: 190, sharp: 120, soft: 100 },
    ];
    expect(withFigures({ byWidth: fine })).toEqual([
      'the detail is too fine to be seen from afar: add larger shapes',
    ]);
    expect(withFigures({ byWidth: [{ pixels: 97, sharp: 60, soft: 30 }] })).toEqual([
      'thin lines are lost in a soft picture: draw them thicker',
    ]);
  });
});

describe('the reach', () => {
  it('begins where there is enough from then on, between two steps in proportion', () => {
    const steps = [
      [40, 30],
      [50, 10],
      [60, 20],
      [80, 40],
      [100, 50],
    ] as const;
    expect(leastWhere(steps, 30)).toBe(70);
    expect(leastWhere(steps, 60)).toBe(Number.POSITIVE_INFINITY);
    expect(leastWhere(steps, 5)).toBe(40);
  });

  it('is as far as the print is large', () => {
    const byWidth = [
      { pixels: 50, sharp: 0, soft: 0 },
      { pixels: 100, sharp: 54, soft: 27 },
    ];
    const byTilt = [
      { degrees: 30, matches: 60 },
      { degrees: 60, matches: 28 },
      { degrees: 70, matches: 5 },
    ];
    const { metres, softMetres, tiltDegrees } = reachOf(
      { ...figures(1), byWidth, byTilt },
      63 / 59,
    );
    // 75 pixels of a lens with 240 / tan 30° = 415.7 pixels.
    expect(metres).toEqual({ a2: 1.83, a3: 1.31, a4: 0.92, a6: 0.43, sticker: 0.39 });
    expect(softMetres.a3).toBe(0.98);
    expect(tiltDegrees).toBe(60);
  });

  it('is none for a sign that nothing finds', () => {
    const { metres, tiltDegrees } = reachOf(figures(0), 1);
    expect([metres.a3, tiltDegrees]).toEqual([0, 0]);
  });
});
