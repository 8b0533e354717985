import { expect, it } from 'vitest';
import { trackingFigures } from '../../../../../scripts/bench/report/parts/tracking.ts';
import { summarize } from '../../../../../scripts/bench/tracking/metrics/summary.ts';
import { scenarioOf } from '../../../../../scripts/bench/tracking/session/scenario.ts';

const NOTHING = summarize([], { isStill: true, jumpsAt: null, registered: [] });
const START = { startMs: 40, targetBytes: 1 };

it('sets the engine beside mind-ar on the films that a figure is of', () => {
  const film = (sequence: string, sign: string, engine: object, rival: object) => ({
    scenario: scenarioOf({ sequence, set: 'tune', seed: 1, sign, frameCount: 36 }),
    kernelsApart: null,
    failures: [],
    results: [
      { tracker: 'engine', start: START, summary: { ...NOTHING, ...engine }, errors: [] },
      {
        tracker: 'mind-ar',
        start: { ...START, startMs: 900 },
        summary: { ...NOTHING, ...rival },
        errors: [],
      },
    ],
  });
  const results = [
    film('static-frontal', 'rich', { within3: 1, errorMedian: 0.25 }, { within3: 0.5 }),
    film('clutter', 'rich', { falsePoses: 2 }, { falsePoses: 5 }),
  ];
  const surroundings = { codeBytes: { engine: 40_000 } };
  const told = trackingFigures({ results, surroundings });
  const found = (id: string) => told.find((figure) => figure.id === id);
  expect(found('within-3-px/rich')).toMatchObject({
    value: 100,
    rival: { value: 50 },
    budget: { limit: 99, kind: 'least' },
  });
  expect(found('corner-error/rich')).toMatchObject({ value: 0.25, rival: { value: null } });
  expect(found('false-poses/count')).toMatchObject({ value: 2, rival: { value: 5 } });
  expect(found('start/ms')).toMatchObject({ value: 40, rival: { value: 900 } });
  expect(found('code/bytes')).toMatchObject({ value: 40_000, rival: { value: null } });
  // No film of a sign of poor texture was shown.
  expect(found('within-3-px/poor')).toBeUndefined();
});
