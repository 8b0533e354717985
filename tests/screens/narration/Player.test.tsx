// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NarrationProps } from '#screens/narration/narration-props.ts';
import { Player } from '#screens/narration/Player.tsx';
import {
  tellingLongest,
  tellingNothing,
  thaiHoa,
  UNHEARD,
} from '../../fixtures/gallery/fixtures.ts';
import { renderIn } from '../render-in.tsx';

afterEach(cleanup);

const idle = tellingNothing(thaiHoa, 'en');
const playing = tellingLongest(thaiHoa, 'en');

function show(over: Partial<NarrationProps>) {
  return renderIn('en', <Player {...UNHEARD} narration={idle} captionsOn {...over} />);
}

describe('Player', () => {
  it('says who speaks where it is no person', () => {
    show({ narration: playing });
    screen.getByText('Synthetic voice');
    cleanup();
    show({ narration: { ...playing, voice: 'captions' } });
    screen.getByText(/^This phone has no voice/);
    cleanup();
    show({ narration: { ...playing, voice: 'recorded' } });
    expect(screen.queryByText('Synthetic voice')).toBeNull();
  });

  it('says why it stands still when nobody here stopped it', () => {
    show({ narration: { ...playing, status: 'paused', heldBy: 'other-page' } });
    screen.getByText(/^The story is being told on another page/);
    cleanup();
    show({ narration: { ...playing, status: 'paused', heldBy: 'interruption' } });
    screen.getByText(/^The story has paused/);
  });

  it('marks the sentence that is told in the transcript, and goes to the one that is tapped', () => {
    const onSkip = vi.fn<(index: number) => void>();
    const { container } = show({ narration: playing, onSkip });
    const sentences = [...container.querySelectorAll('.transcript button')];
    expect(sentences.map((one) => one.textContent)).toEqual(
      playing.sentences.map(({ text }) => text),
    );
    const marked = sentences.filter((one) => one.getAttribute('aria-current') === 'true');
    expect(marked).toEqual([sentences[playing.index]]);
    fireEvent.click(screen.getByRole('button', { name: playing.sentences[3]?.text ?? '' }));
    expect(onSkip).toHaveBeenCalledWith(3);
  });

  it('skips by segment, and no further than the last', () => {
    const onSkip = vi.fn<(index: number) => void>();
    show({ onSkip });
    fireEvent.click(screen.getByRole('button', { name: 'Next part' }));
    expect(onSkip).toHaveBeenCalledWith(2);
    cleanup();
    show({ narration: { ...idle, index: idle.sentences.length - 1 } });
    expect(screen.getByRole('button', { name: 'Next part' }).hasAttribute('disabled')).toBe(true);
  });

  it('asks for another kind, speed and size', () => {
    const onKind = vi.fn<(kind: string) => void>();
    const onRate = vi.fn<(rate: number) => void>();
    const onCaptionSize = vi.fn<(size: string) => void>();
    show({ onKind, onRate, onCaptionSize });
    fireEvent.click(screen.getByRole('radio', { name: 'What it looks like' }));
    fireEvent.click(screen.getByRole('radio', { name: '1.25×' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Large' }));
    expect([onKind, onRate, onCaptionSize].map((asked) => asked.mock.calls)).toEqual([
      [['description']],
      [[1.25]],
      [['large']],
    ]);
  });

  it('shows the caption in the size that was chosen, or not at all', () => {
    const { container } = show({ narration: playing, captionSize: 'large' });
    expect(container.querySelector('.caption')?.getAttribute('data-size')).toBe('large');
    cleanup();
    expect(
      renderIn(
        'en',
        <Player {...UNHEARD} narration={playing} captionsOn={false} />,
      ).container.querySelector('.caption'),
    ).toBeNull();
  });
});
