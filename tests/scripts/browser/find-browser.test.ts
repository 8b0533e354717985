import { describe, expect, it } from 'vitest';
import {
  BrowserNotFoundError,
  findBrowser,
  type Machine,
} from '../../../scripts/browser/find-browser.ts';

function machine(options: Partial<Machine> & { files?: string[] }): Machine {
  const files = options.files ?? [];
  return {
    platform: 'linux',
    env: {},
    userId: 1000,
    isFile: (path) => files.includes(path),
    run: async () => 1,
    ...options,
  };
}

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before anything installed', async () => {
    const found = await findBrowser(
      machine({
        env: { CHROMIUM_PATH: '/my/chrome' },
        files: ['/my/chrome', '/usr/bin/chromium'],
      }),
    );
    expect(found).toBe('/my/chrome');
  });

  it('refuses a CHROMIUM_PATH that names nothing, rather than take another browser', async () => {
    const search = findBrowser(
      machine({ env: { CHROMIUM_PATH: '/gone' }, files: ['/usr/bin/chromium'] }),
    );
    await expect(search).rejects.toThrow(
      'CHROMIUM_PATH says "/gone", and there is no such file. Correct it, or unset it to let an installed browser be found.',
    );
  });

  it('finds a browser where Linux, macOS and Windows install it', async () => {
    expect(await findBrowser(machine({ files: ['/opt/google/chrome/chrome'] }))).toBe(
      '/opt/google/chrome/chrome',
    );
    const mac = '/Users/an/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(
      await findBrowser(machine({ platform: 'darwin', env: { HOME: '/Users/an' }, files: [mac] })),
    ).toBe(mac);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(
      await findBrowser(
        machine({
          platform: 'win32',
          env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
          files: [edge],
        }),
      ),
    ).toBe(edge);
  });

  it('finds a browser on the PATH', async () => {
    const files = ['/home/an/bin/google-chrome'];
    expect(await findBrowser(machine({ env: { PATH: '/usr/bin::/home/an/bin' }, files }))).toBe(
      '/home/an/bin/google-chrome',
    );
    const windows = ['D:\\tools\\chrome.exe'];
    expect(
      await findBrowser(
        machine({ platform: 'win32', env: { Path: 'C:\\x;D:\\tools' }, files: windows }),
      ),
    ).toBe('D:\\tools\\chrome.exe');
  });

  it('installs chromium on Debian when it may', async () => {
    const files = ['/usr/bin/apt-get'];
    const typed: string[] = [];
    const found = await findBrowser(
      machine({
        userId: 0,
        files,
        run: async (command, args) => {
          typed.push([command, ...args].join(' '));
          if (args[0] === 'install') files.push('/usr/bin/chromium');
          return 0;
        },
      }),
    );
    expect(found).toBe('/usr/bin/chromium');
    expect(typed).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('says so when the installation fails', async () => {
    const search = findBrowser(
      machine({ userId: 0, files: ['/usr/bin/apt-get'], run: async () => 100 }),
    );
    await expect(search).rejects.toThrow('ended with status 100');
  });

  it.each([
    ['linux', 'sudo apt-get update && sudo apt-get install -y chromium'],
    ['darwin', 'brew install --cask google-chrome'],
    ['win32', 'winget install Google.Chrome'],
  ] as const)('tells a person on %s what to type', async (platform, command) => {
    const search = findBrowser(machine({ platform, files: ['/usr/bin/apt-get'] }));
    await expect(search).rejects.toThrow(BrowserNotFoundError);
    await expect(search).rejects.toThrow(command);
  });
});
