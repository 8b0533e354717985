import { describe, expect, it } from 'vitest';
import { SIGN_LIMITS, signFaults } from '../../../../scripts/signs/gate/sign-gate.ts';
import type { SignScore } from '../../../../scripts/signs/gate/sign-scores.ts';

const SHA = 'a'.repeat(64);
const good: SignScore = {
  targetSha256: SHA,
  score: 70,
  likest: { id: 'ngo-mon', score: 20 },
  advice: [],
};

function faultsOf(score: Partial<SignScore>): string[] {
  return signFaults([{ siteId: 'thai-hoa', sha256: SHA }], { 'thai-hoa': { ...good, ...score } });
}

describe('the gate for signs', () => {
  it('lets a sign pass that just reaches both limits', () => {
    expect(SIGN_LIMITS).toEqual({ leastScore: 70, mostLikeness: 20 });
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ likest: null })).toEqual([]);
  });

  it('stops a sign that is found too seldom, with the first advice', () => {
    expect(faultsOf({ score: 69.9, advice: ['the top is empty: add clouds', 'more'] })).toEqual([
      'public/markers/thai-hoa.png: is found in 69 of 100 simulated scans, and 70 are the least (the top is empty: add clouds); change the picture, then type npm run signs:check -- --save',
    ]);
    expect(faultsOf({ score: 0 })[0]).toContain('0 of 100 simulated scans, and 70 are the least; ');
  });

  it('stops a sign that looks like another', () => {
    expect(faultsOf({ likest: { id: 'ngo-mon', score: 20.2 } })).toEqual([
      'public/markers/thai-hoa.png: looks like the sign of ngo-mon (21 of 100, and 20 are the most); change its panels, their order or its frame, then type npm run signs:check -- --save',
    ]);
  });

  it('asks for a measurement of a new target and of a changed one', () => {
    const target = { siteId: 'thai-hoa', sha256: 'b'.repeat(64) };
    expect(signFaults([target], {})).toEqual([
      'public/markers/thai-hoa.png: was never measured; type npm run signs:check -- --save',
    ]);
    expect(signFaults([target], { 'thai-hoa': good })).toEqual([
      'public/markers/thai-hoa.png: has changed since it was measured; type npm run signs:check -- --save',
    ]);
  });

  it('leaves a site be that has no target yet', () => {
    expect(signFaults([{ siteId: 'thai-hoa', sha256: null }], {})).toEqual([]);
  });
});
