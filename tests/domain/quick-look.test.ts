import { describe, expect, it } from 'vitest';
import { opensQuickLook } from '#domain/quick-look.ts';

const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1';
const CHROME = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/130.0 Safari/604.1';

describe('opensQuickLook', () => {
  it.each([
    ['Safari', 'ios', null, SAFARI, true, true],
    ['Safari that cannot', 'ios', null, SAFARI, false, false],
    ['Chrome on an iPhone, which does not say so', 'ios', null, CHROME, false, true],
    ['an app that says so and does nothing', 'ios', 'zalo', SAFARI, true, false],
    ['another platform', 'android', null, SAFARI, true, false],
  ] as const)('%s', (_, platform, app, userAgent, saysSo, opens) => {
    expect(opensQuickLook({ platform, app }, userAgent, saysSo)).toBe(opens);
  });
});
