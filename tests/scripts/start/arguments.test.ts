import { describe, expect, it } from 'vitest';
import { hasDisplay, parseStartArguments } from '../../../scripts/start/arguments.ts';

describe('parseStartArguments', () => {
  it('opens the usual port on this computer when nothing is said', () => {
    expect(parseStartArguments([])).toEqual({
      port: null,
      host: '127.0.0.1',
      open: true,
      help: false,
    });
  });

  it('reads port, host and no-open', () => {
    expect(parseStartArguments(['--port', '0', '--host=0.0.0.0', '--no-open'])).toEqual({
      port: 0,
      host: '0.0.0.0',
      open: false,
      help: false,
    });
  });

  it('answers nonsense with the help', () => {
    expect(() => parseStartArguments(['--port', 'high'])).toThrow(
      '--port wants a number from 0 to 65535, not "high".\nnpm start -- [options]',
    );
    expect(() => parseStartArguments(['--prot', '1'])).toThrow('npm start -- [options]');
  });
});

describe('hasDisplay', () => {
  it('is false on a server and in CI', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('darwin', { CI: 'true' })).toBe(false);
  });

  it('is true on a desktop', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});
