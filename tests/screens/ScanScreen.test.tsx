// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { thaiHoa, zaloAndroid } from '../fixtures/gallery/fixtures.ts';
import { scanScreen } from '../fixtures/gallery/entries.tsx';
import { explorePanels } from '../fixtures/gallery/explore-fixture.ts';
import { renderIn } from './render-in.tsx';

afterEach(cleanup);

const anchored = { name: 'anchored', siteId: 'thai-hoa' } as const;

describe('asking', () => {
  it('promises that no picture leaves the phone before it asks for the camera', () => {
    const onAllow = vi.fn<() => void>();
    renderIn('en', scanScreen('en', { name: 'asking' }, { onAllow }));
    screen.getByText('No picture leaves your phone. Nothing is recorded, kept or sent.');
    fireEvent.click(screen.getByRole('button', { name: 'Open the camera' }));
    expect(onAllow).toHaveBeenCalledTimes(1);
  });

  it('in Zalo shows the way out first, and lets the visitor try all the same', () => {
    const onAllow = vi.fn<() => void>();
    renderIn('vi', scanScreen('vi', { name: 'asking' }, { browser: zaloAndroid, onAllow }));
    screen.getByRole('link', { name: 'Mở bằng trình duyệt' });
    expect(screen.queryByRole('button', { name: 'Mở máy ảnh' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cứ thử ở đây' }));
    fireEvent.click(screen.getByRole('button', { name: 'Mở máy ảnh' }));
    expect(onAllow).toHaveBeenCalledTimes(1);
  });

  it('needs no gateway for the practice camera', () => {
    renderIn(
      'vi',
      scanScreen('vi', { name: 'asking' }, { browser: zaloAndroid, isPractice: true }),
    );
    screen.getByRole('button', { name: 'Chạy máy ảnh tập' });
    expect(screen.queryByRole('link', { name: 'Mở bằng trình duyệt' })).toBeNull();
  });
});

describe('searching', () => {
  it('gives advice after a while, and then the way without a sign', () => {
    const at = (hint: 'technique' | 'offer-viewer') =>
      scanScreen('en', { name: 'searching', sinceMs: 0, hint });
    renderIn('en', at('technique'));
    screen.getByText('Come closer, until the sign fills the frame.');
    cleanup();
    renderIn('en', at('offer-viewer'));
    expect(screen.getByRole('link', { name: 'View in 3D' }).getAttribute('href')).toBe(
      '/en/s/thai-hoa/view',
    );
  });

  it('says, in one quiet line, when a simpler tracker has taken over', () => {
    const searching = { name: 'searching', sinceMs: 0, hint: 'none' } as const;
    const line = /in a simpler way/;
    renderIn('en', scanScreen('en', searching));
    expect(screen.queryByText(line)).toBeNull();
    cleanup();
    renderIn('en', scanScreen('en', searching, { isFallback: true }));
    screen.getByText(line);
  });

  it('has a torch button only where the camera has a torch', () => {
    const onTorch = vi.fn<(on: boolean) => void>();
    const searching = { name: 'searching', sinceMs: 0, hint: 'none' } as const;
    renderIn('en', scanScreen('en', searching, { torchOn: false, onTorch }));
    fireEvent.click(screen.getByRole('button', { name: 'Light on' }));
    expect(onTorch).toHaveBeenCalledWith(true);
    cleanup();
    renderIn('en', scanScreen('en', searching, { torchOn: null }));
    expect(screen.queryByRole('button', { name: /^Light/ })).toBeNull();
  });
});

describe('anchored', () => {
  it('shows the caption of the sentence that is told, in the chosen language', () => {
    const { container } = renderIn('en', scanScreen('en', anchored));
    const sentences = thaiHoa.narration.segments.flatMap(({ sentences: all }) => all);
    const caption = container.querySelector('[data-caption]')?.textContent;
    expect(sentences.map(({ en }) => en)).toContain(caption);
  });

  it('hides the caption on request', () => {
    const onCaptions = vi.fn<(on: boolean) => void>();
    renderIn('en', scanScreen('en', anchored, { onCaptions }));
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Show the words' }));
    expect(onCaptions).toHaveBeenCalledWith(false);
    cleanup();
    const { container } = renderIn('en', scanScreen('en', anchored, { captionsOn: false }));
    expect(container.querySelector('[data-caption]')).toBeNull();
  });

  it('marks a sentence that is not in the reader’s language', () => {
    const narration = {
      status: 'playing',
      sentences: [
        {
          segmentId: 'a',
          text: 'Here it stood.',
          locale: 'en',
          readingMs: 1000,
          clip: null,
        },
      ],
      index: 0,
      voice: 'captions',
      track: { siteId: 'thai-hoa', kind: 'story', locale: 'fr' },
      heldBy: null,
      rate: 1,
    } as const;
    const { container } = renderIn('fr', scanScreen('fr', anchored, { narration }));
    expect(container.querySelector('[data-caption]')?.getAttribute('lang')).toBe('en');
    screen.getByText(/pas de voix/);
  });

  it('steers the story, and asks for another language at the same place', () => {
    const onPause = vi.fn<() => void>();
    const onSkip = vi.fn<(index: number) => void>();
    const onChooseLocale = vi.fn<(locale: string) => void>();
    renderIn('vi', scanScreen('vi', anchored, { onPause, onSkip, onChooseLocale }));
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    fireEvent.click(screen.getByRole('button', { name: 'Đoạn trước' }));
    fireEvent.click(screen.getByRole('link', { name: 'EN – English' }));
    expect(onPause).toHaveBeenCalledTimes(1);
    expect(onSkip).toHaveBeenCalledTimes(1);
    expect(onChooseLocale).toHaveBeenCalledWith('en');
  });

  it('tells scale and statement, and explains the tints when they are shown', () => {
    const panels = explorePanels({ evidenceOn: true });
    renderIn('en', scanScreen('en', anchored, { scaleRatio: 235, panels }));
    screen.getByText('Scale 1:235');
    screen.getByText(/if the sign is A3/);
    screen.getByText(/^This model follows published dimensions; it is not a survey\.$/);
    expect(screen.getByRole('list', { name: 'How do we know?' }).textContent).toBe(
      'BDocumentedCInferredDConjecture',
    );
  });

  it('says which print the scale is for, and lets the visitor put it right', () => {
    const onPrint = vi.fn<(size: string) => void>();
    renderIn(
      'en',
      scanScreen('en', anchored, { print: { size: 'a6', isAssumed: false }, onPrint }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    const choice = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'How large is the sign?',
    });
    expect(choice.selectedOptions[0]?.textContent).toBe('A6 postcard');
    fireEvent.change(choice, { target: { value: 'a2' } });
    expect(onPrint.mock.calls).toEqual([['a2']]);
  });

  it('lets the visitor say how the sign is placed', () => {
    const onPosture = vi.fn<(posture: string) => void>();
    renderIn('en', scanScreen('en', anchored, { posture: 'lying', onPosture }));
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Hanging' }));
    expect(onPosture).toHaveBeenCalledWith('hanging');
  });
});

describe('held', () => {
  it('says that the sign is gone and the model stays', () => {
    renderIn('en', scanScreen('en', { name: 'held', siteId: 'thai-hoa', pinned: false }));
    expect(screen.getAllByText('The sign is out of view; the building stays.')).toHaveLength(2);
    screen.getByRole('button', { name: 'Pin it' });
  });

  it('leads back to the sign from a pinned model', () => {
    const onUnpin = vi.fn<() => void>();
    renderIn(
      'en',
      scanScreen('en', { name: 'held', siteId: 'thai-hoa', pinned: true }, { onUnpin }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Back to the sign' }));
    expect(onUnpin).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/^Scale/)).toBeNull();
  });
});
