import { describe, expect, it } from 'vitest';
import { createSpotAgreement } from '#domain/agreed-spot.ts';
import type { SignSpot } from '#domain/sign-spot.ts';

function spot(x: number, degrees = 0, posture: SignSpot['posture'] = 'hanging'): SignSpot {
  return { position: [x, 1, -3], headingRadians: (degrees * Math.PI) / 180, posture };
}

describe('createSpotAgreement', () => {
  it('answers with the mean once four agree', () => {
    const agreement = createSpotAgreement();
    expect(agreement.see(spot(0))).toBeNull();
    expect(agreement.see(spot(0.02))).toBeNull();
    expect(agreement.see(spot(0.04))).toBeNull();
    expect(agreement.see(spot(0.02))?.position).toEqual([0.02, 1, -3]);
  });

  it.each([
    ['elsewhere', spot(0.051)],
    ['turned', spot(0, 2.6)],
    ['in another posture', spot(0, 0, 'lying')],
  ])('begins anew with a sighting %s', (_, other) => {
    const agreement = createSpotAgreement();
    for (let count = 0; count < 3; count += 1) agreement.see(spot(0));
    expect(agreement.see(other)).toBeNull();
    expect(agreement.count).toBe(1);
  });

  it('knows that headings of 179° and −179° are near to each other', () => {
    const agreement = createSpotAgreement();
    for (const degrees of [179, -179, 179]) agreement.see(spot(0, degrees));
    const heading = agreement.see(spot(0, -179))?.headingRadians ?? 0;
    expect(Math.abs(heading)).toBeCloseTo(Math.PI, 9);
  });
});
