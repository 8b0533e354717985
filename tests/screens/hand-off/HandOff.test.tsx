// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScriptedDrawer } from '#adapters/codes/scripted-drawer.ts';
import type { CodeDrawer } from '#domain/ports/code-drawer.ts';
import { HandOff } from '#screens/hand-off/HandOff.tsx';
import { HandOffContext, isLocalOnly } from '#screens/hand-off/hand-off.ts';
import { renderIn } from '../render-in.tsx';

afterEach(cleanup);

const PAGE = 'https://hue.example/en/s/thai-hoa/scan?p=a6';

function handOff(pageAddress: string, drawCode: CodeDrawer = createScriptedDrawer(29)) {
  return (
    <HandOffContext value={{ drawCode, pageAddress }}>
      <HandOff />
    </HandOffContext>
  );
}

const open = () => fireEvent.click(screen.getByRole('button', { name: /^Continue on your phone/ }));

describe('HandOff', () => {
  it('is nothing on a phone', () => {
    const { container } = renderIn('en', <HandOff />);
    expect(container.textContent).toBe('');
  });

  it('draws the address of this very step, with its language and print, once it is asked for', async () => {
    const drawCode = vi.fn<CodeDrawer>(createScriptedDrawer(29));
    renderIn('en', handOff(PAGE, drawCode));
    expect(drawCode).not.toHaveBeenCalled();
    open();
    await screen.findByRole('img', { name: `QR code for ${PAGE}` });
    expect(drawCode).toHaveBeenCalledWith(PAGE);
    screen.getByText(PAGE);
  });

  it('shows the address to be typed where no code can be drawn', async () => {
    renderIn('en', handOff(PAGE, createScriptedDrawer(null)));
    open();
    await screen.findByText(/could not be drawn/);
    screen.getByText(PAGE);
  });

  it('draws no code that no phone could follow', () => {
    renderIn('en', handOff('http://localhost:5173/en/s/thai-hoa'));
    open();
    screen.getByText(/opens on this computer only/);
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('isLocalOnly', () => {
  it.each([
    ['http://localhost:5173/', true],
    ['http://127.0.0.1:8080/s/x', true],
    ['http://[::1]:8080/', true],
    ['https://192.168.1.7:5173/', false],
    ['https://hue.example/', false],
  ])('%s: %s', (address, isLocal) => {
    expect(isLocalOnly(address)).toBe(isLocal);
  });
});
