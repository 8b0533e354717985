import { describe, expect, it } from 'vitest';
import {
  barPlot,
  layoutBars,
  LEFT,
  WIDTH,
} from '../../../../../scripts/bench/report/write/bar-plot.ts';
import { figure } from '../report-fixture.ts';

const RIGHT = WIDTH - 90;

describe('layoutBars', () => {
  it('draws all bars on one scale that begins at 0 and ends at the largest', () => {
    const bars = [50, 100].map((value) => ({ figure: figure({ value }), before: null }));
    const { places } = layoutBars(bars);
    expect(places.map(({ end }) => end)).toEqual([(LEFT + RIGHT) / 2, RIGHT]);
    expect(places[1]?.y).toBe((places[0]?.y ?? 0) + 26);
  });

  it('puts budget, spread, rival and the value before on the same scale', () => {
    const given = figure({
      value: 100,
      budget: { limit: 200, kind: 'most', source: 'here' },
      spread: { least: 50, most: 150, runs: 3 },
      rival: { name: 'mind-ar', value: 200 },
    });
    const { places } = layoutBars([{ figure: given, before: 100 }]);
    const at = (value: number) => LEFT + ((RIGHT - LEFT) * value) / 200;
    expect(places[0]).toMatchObject({
      end: at(100),
      before: at(100),
      budget: at(200),
      spread: { from: at(50), to: at(150) },
      rival: at(200),
    });
  });

  it('lets a rival that is far beyond the rest end at the edge', () => {
    const given = figure({ value: 10, rival: { name: 'mind-ar', value: 1_000 } });
    const { places } = layoutBars([{ figure: given, before: null }]);
    expect(places[0]).toMatchObject({ end: LEFT + (RIGHT - LEFT) / 4, rival: RIGHT });
  });

  it('has room for zero alone', () => {
    expect(layoutBars([{ figure: figure({ value: 0 }), before: 0 }]).places[0]?.end).toBe(LEFT);
  });
});

describe('barPlot', () => {
  it('names what it shows, and nothing that it does not', () => {
    const svg = barPlot(
      'Bytes & more',
      [{ figure: figure({ name: '<home>' }), before: 900 }],
      '0.1.0',
    );
    expect(svg).toContain('Bytes &amp; more');
    expect(svg).toContain('&lt;home>');
    expect(svg).toContain('release 0.1.0');
    expect(svg).toContain('1.0 kB');
    expect(svg).not.toContain('budget');
    expect(svg).not.toContain('NaN');
  });

  it('writes a value into its bar, or behind a bar that has no room for it', () => {
    const bars = [10, 1_000].map((value) => ({ figure: figure({ value }), before: null }));
    const [short, long] = barPlot('', bars, null).match(/<text [^>]+>[\d.]+ k?B/g) ?? [];
    expect(short).not.toContain('#fff');
    expect(long).toContain(`x="${LEFT + 6}"`);
  });

  it('colours what is over its budget', () => {
    const budget = { limit: 500, kind: 'most', source: 'here' } as const;
    const [over, within] = [
      figure({ budget }),
      figure({ budget: { ...budget, limit: 2_000 } }),
    ].map((given) => barPlot('', [{ figure: given, before: null }], null));
    expect(over).toContain('height="14" fill="#b3261e"');
    expect(within).toContain('height="14" fill="#1f6f78"');
  });
});
