import { describe, expect, it } from 'vitest';
import { slotOutline } from '../../../../scripts/signs/design/shapes.ts';

const RECT = { x: 0, y: 0, width: 20, height: 10 };

describe('slotOutline', () => {
  it('cuts corners straight, round or bitten', () => {
    expect(slotOutline('chamfered', RECT, 2)).toBe('M2 0L18 0L20 2L20 8L18 10L2 10L0 8L0 2L2 0Z');
    expect(slotOutline('rounded', RECT, 2)).toBe(
      'M2 0L18 0A2 2 0 0 1 20 2L20 8A2 2 0 0 1 18 10L2 10A2 2 0 0 1 0 8L0 2A2 2 0 0 1 2 0Z',
    );
    expect(slotOutline('notched', RECT, 2)).toContain('A2 2 0 0 0 20 2');
  });

  it('makes an ellipse of the whole', () => {
    expect(slotOutline('round', RECT, 2)).toBe('M0 5A10 5 0 0 1 20 5A10 5 0 0 1 0 5Z');
  });

  it('gives a cusped corner its point inside', () => {
    const [, x = '', y = ''] =
      /0 0 0 ([\d.]+) ([\d.]+)A/.exec(slotOutline('cusped', RECT, 3)) ?? [];
    expect(Number(x)).toBeGreaterThan(17);
    expect(Number(x)).toBeLessThan(20);
    expect(Number(y)).toBeLessThan(3);
  });
});
