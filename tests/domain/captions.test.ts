import { expect, test } from 'vitest';
import { captionsVtt } from '#domain/captions.ts';

test('one cue per sentence, where it lies in the sound', () => {
  const captions = [
    {
      segmentId: 'welcome',
      text: 'Một & hai.',
      locale: 'vi' as const,
      startMs: 100,
      endMs: 3_599_500,
    },
    { segmentId: 'move', text: 'Ba.', locale: 'vi' as const, startMs: 3_599_850, endMs: 3_601_850 },
  ];
  expect(captionsVtt(captions, 'synthetic voice (espeak-ng)')).toBe(
    `WEBVTT

NOTE synthetic voice (espeak-ng)

welcome-1
00:00:00.100 --> 00:59:59.500
<lang vi>Một &amp; hai.</lang>

move-2
00:59:59.850 --> 01:00:01.850
<lang vi>Ba.</lang>
`,
  );
});
