// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SourcesScreen } from '#screens/SourcesScreen.tsx';
import { thaiHoa } from '../fixtures/gallery/fixtures.ts';
import { renderIn } from './render-in.tsx';

afterEach(cleanup);

describe('SourcesScreen', () => {
  const way = { mail: 'hue@example.org' };

  it('says that more is on its way', () => {
    renderIn(
      'en',
      <SourcesScreen sites={[]} isComing isFailed={false} onRetry={() => {}} reportWay={way} />,
    );
    expect(screen.getByRole('status').textContent).toBe('The page is on its way…');
  });

  it('shows what has come when the rest failed, and tries again', () => {
    const onRetry = vi.fn<() => void>();
    renderIn(
      'en',
      <SourcesScreen
        {...{ onRetry }}
        sites={[thaiHoa]}
        isComing={false}
        isFailed
        reportWay={way}
      />,
    );
    expect(screen.queryByRole('status')).toBeNull();
    screen.getByRole('heading', { name: `${thaiHoa.sources.length} sources read` });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
