import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contexts, RangeDecoder, RangeEncoder } from '#vision/targets/range-coder.ts';

const decision = fc.record({ context: fc.integer({ min: -1, max: 3 }), bit: fc.nat({ max: 1 }) });
type Decision = { context: number; bit: number };

/** Context −1 stands for a bit that nothing is known about. */
function encode(decisions: readonly Decision[]): Uint8Array {
  const encoder = new RangeEncoder(new Contexts(4));
  for (const { context, bit } of decisions) {
    if (context < 0) encoder.codeEven(bit);
    else encoder.code(context, bit);
  }
  return encoder.finish();
}

function decode(bytes: Uint8Array, contexts: readonly number[]): number[] {
  const decoder = new RangeDecoder(new Contexts(4), bytes);
  return contexts.map((context) => (context < 0 ? decoder.codeEven() : decoder.code(context)));
}

describe('range coder', () => {
  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 400 }), (decisions) => {
        const contexts = decisions.map(({ context }) => context);
        expect(decode(encode(decisions), contexts)).toEqual(decisions.map(({ bit }) => bit));
      }),
    );
  });

  it('carries through bytes of 255', () => {
    // Ever the lower end of the range, then ever the upper: the sum runs over many held bytes.
    for (let zeros = 1; zeros < 80; zeros++) {
      const decisions = [
        ...Array.from({ length: zeros }, () => ({ context: -1, bit: 0 })),
        ...Array.from({ length: 2_000 }, (_, i) => ({ context: 0, bit: i % 97 === 0 ? 1 : 0 })),
      ];
      const read = decode(
        encode(decisions),
        decisions.map(({ context }) => context),
      );
      expect(read).toEqual(decisions.map(({ bit }) => bit));
    }
  });

  it('writes what is certain in next to nothing', () => {
    const same = Array.from({ length: 8_000 }, () => ({ context: 0, bit: 1 }));
    expect(encode(same).length).toBeLessThan(40);
  });

  it('writes even bits in a bit each', () => {
    const bits = Array.from({ length: 800 }, (_, i) => ({ context: -1, bit: ((i * i) % 3) & 1 }));
    expect(encode(bits).length).toBeLessThanOrEqual(104);
  });

  it('reads on past the end', () => {
    expect(decode(new Uint8Array(0), [0, -1, 2, -1])).toHaveLength(4);
  });
});
