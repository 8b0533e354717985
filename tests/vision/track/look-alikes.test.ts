import { describe, expect, it } from 'vitest';
import { createFramePyramid } from '#vision/frame/frame-pyramid.ts';
import { createWasmKernels } from '#vision/kernels/wasm-kernels.ts';
import { LookAlikeJudge } from '#vision/track/look-alikes.ts';
import { SignTracker } from '#vision/track/sign-tracker.ts';
import { createTemplate } from '#vision/track/template.ts';
import { signFrame, TEST_LENS, testSign } from '../../fixtures/sign-frames.ts';

const kernels = await createWasmKernels();
if (kernels === null) throw new Error('this machine has no WebAssembly SIMD');
const pyramid = createFramePyramid(kernels, TEST_LENS.width, TEST_LENS.height);
const judge = new LookAlikeJudge(kernels);
const signs = [0, 1, 2, 3, 4, 5].map((i) => testSign(`series-${i}`));
const templates = signs.map((sign) => createTemplate(kernels, sign, sign.height / sign.width));

describe('LookAlikeJudge', () => {
  it('knows each sign of a series, from its own pose and from a rival’s', () => {
    const placements = [
      { share: 0.6 },
      { share: 0.4, yaw: 35 },
      { share: 0.25, yaw: -15, pitch: -20, roll: 40 },
    ];
    for (const placement of placements) {
      for (const [shown, sign] of signs.entries()) {
        const { luma, pose, lens } = signFrame(sign, placement);
        pyramid.fill(luma);
        for (const taken of [shown, (shown + 1) % signs.length]) {
          const tracker = new SignTracker(kernels, templates[taken]!);
          const sighting = tracker.acquire(pyramid, lens, [pose]);
          if (sighting === null) continue;
          const verdict = judge.judge(pyramid, lens, sighting.pose, templates);
          expect(verdict ?? shown).toBe(shown);
          if (taken === shown) expect(verdict).toBe(shown);
        }
      }
    }
  });

  it('does not decide what the frame does not show', () => {
    const { pose, lens } = signFrame(signs[0]!, {});
    pyramid.fill(new Uint8Array(lens.width * lens.height).fill(120));
    expect(judge.judge(pyramid, lens, pose, templates)).toBeNull();
  });
});
