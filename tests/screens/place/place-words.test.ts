import { describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import type { PlaceSession } from '#scene/place-props.ts';
import { placeMessage } from '#screens/place/place-words.ts';

const words = STRINGS.en.place;
const PHONE = { mode: 'life', kind: 'handheld', seesSign: false } as const;
const WORN = { ...PHONE, kind: 'headset' } as const;

describe('placeMessage', () => {
  it.each<[string, Pick<PlaceSession, 'mode' | 'kind' | 'seesSign'>, string, string, string]>([
    ['nothing before a session', PHONE, 'ready', 'corner', ''],
    ['to look for ground', PHONE, 'looking', 'corner', words.looking],
    [
      'to look for the sign too',
      { ...PHONE, seesSign: true },
      'looking',
      'corner',
      `${words.looking} ${words.orSign}`,
    ],
    ['to look for a table', { ...PHONE, mode: 'table' }, 'looking', 'corner', words.lookingTable],
    ['to aim at a corner', PHONE, 'aiming', 'corner', words.aimCorner],
    ['to aim at a step', PHONE, 'aiming', 'step', words.aimStep],
    ['to aim at the table', { ...PHONE, mode: 'table' }, 'aiming', 'step', words.aimTable],
    ['to aim along the front', PHONE, 'turning', 'step', words.turning],
    ['to walk around', PHONE, 'placed', 'corner', words.placed],
    ['to swipe', { ...PHONE, mode: 'table' }, 'placed', 'corner', words.placedTable],
    ['to point with the hand', WORN, 'looking', 'corner', words.rayCorner],
    ['to point along', WORN, 'turning', 'corner', words.rayTurning],
    ['to step by pointing', WORN, 'placed', 'corner', words.walk],
    ['to take hold', { ...WORN, mode: 'table' }, 'placed', 'corner', words.grab],
  ])('says %s', (_, session, phase, point, message) => {
    expect(placeMessage(words, session, phase as 'looking', point as 'corner')).toBe(message);
  });
});
