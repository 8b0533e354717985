import { parseArgs } from 'node:util';

export type StartArguments = {
  /** Null takes the usual port, or a free one when that is taken. */
  port: number | null;
  host: string;
  open: boolean;
  help: boolean;
};

export const START_HELP = `npm start -- [options]
  --port NUMBER   listen there (0: any free port); without it 4173, or a free one
  --host ADDRESS  listen on this address; without it this computer only (127.0.0.1)
  --no-open       print the address, open no browser`;

/** Reads the command line of `npm start`; throws with the help when it says something unknown. */
export function parseStartArguments(words: readonly string[]): StartArguments {
  const { values } = parse(words);
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new Error(`--port wants a number from 0 to 65535, not "${values.port}".\n${START_HELP}`);
  }
  return {
    port,
    host: values.host ?? '127.0.0.1',
    open: values['no-open'] !== true,
    help: values.help === true,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${START_HELP}`, { cause: error });
  }
}

/** Whether there is a desktop on which a browser could be opened. */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env['CI'] !== undefined && env['CI'] !== '') return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  const names = ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'];
  return names.some((name) => env[name] !== undefined && env[name] !== '');
}
