// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PhotoResult } from '#screens/photo/PhotoResult.tsx';
import { renderIn } from '../render-in.tsx';

afterEach(cleanup);

it('shows the picture whole, to be held, within apps that let no file through', () => {
  const asked: string[] = [];
  renderIn(
    'en',
    <PhotoResult
      photo={{
        url: 'blob:one',
        size: { width: 4, height: 3 },
        fileName: 'one.jpg',
        isShareable: false,
      }}
      alt="The hall"
      saveWay="hold"
      onShare={() => Promise.resolve('closed')}
      onSave={() => asked.push('save')}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  const held = screen.getByRole('dialog', { name: 'Press and hold the photo to save it' });
  expect(held.querySelector('img')?.getAttribute('src')).toBe('blob:one');
  expect(held.textContent).toContain('take a screenshot');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asked).toEqual([]);
});
