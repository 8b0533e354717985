// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CameraDevice } from '#domain/cameras.ts';
import { CameraChoice } from '#screens/scan/CameraChoice.tsx';
import { renderIn } from '../render-in.tsx';

afterEach(cleanup);

const MAIN: CameraDevice = { id: 'm', label: 'camera2 0, facing back', facing: 'environment' };
const FRONT: CameraDevice = { id: 'f', label: 'camera2 1, facing front', facing: 'user' };
const WIDE: CameraDevice = { id: 'w', label: 'camera2 2, facing back', facing: 'environment' };

describe('CameraChoice', () => {
  it('names cameras by the way they look, and by a number where several look the same way', () => {
    const onCamera = vi.fn<(id: string) => void>();
    renderIn('en', <CameraChoice cameras={[MAIN, FRONT, WIDE]} cameraId="m" {...{ onCamera }} />);
    const labels = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(labels).toEqual(['Rear camera 1', 'Front camera', 'Rear camera 2']);
    fireEvent.click(screen.getByRole('radio', { name: 'Front camera' }));
    expect(onCamera).toHaveBeenCalledWith('f');
  });

  it('says why the front camera is no mirror, while it is used', () => {
    const props = { cameras: [MAIN, FRONT], onCamera: () => {} };
    renderIn('en', <CameraChoice {...props} cameraId="m" />);
    expect(screen.queryByText(/like a mirror/)).toBeNull();
    cleanup();
    renderIn('en', <CameraChoice {...props} cameraId="f" />);
    screen.getByText(/like a mirror/);
  });

  it('is nothing where there is nothing to choose', () => {
    const { container } = renderIn(
      'vi',
      <CameraChoice cameras={[MAIN]} cameraId="m" onCamera={() => {}} />,
    );
    expect(container.textContent).toBe('');
  });
});
