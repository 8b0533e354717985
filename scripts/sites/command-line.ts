import { parseArgs } from 'node:util';
import { type Spoken, spokenLanguage, systemLocale } from './language.ts';

/** What a site command was asked to do. */
export interface SiteCommand {
  /** The site's name as it was typed; empty where none was. */
  typed: string;
  name: string | null;
  language: Spoken;
  /** Further switches that were set. */
  switches: ReadonlySet<string>;
  /** Words that mean nothing here. */
  unknown: readonly string[];
}

/**
 * Reads a command line, also where npm has taken options for its own: `npm run site:new x --name "y"`
 * arrives as `x y` with `npm_config_name` set to y or to true, as the version of npm has it.
 */
export function readCommandLine(
  args: readonly string[],
  known: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  locale = systemLocale(),
): SiteCommand {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      name: { type: 'string' },
      lang: { type: 'string' },
      ...Object.fromEntries(known.map((one) => [one, { type: 'boolean' as const }])),
    },
  });
  const [typed = '', ...others] = positionals;
  const spoken = others.find((word) => /^(vi|en)$/i.test(word)) ?? null;
  const words = others.filter((word) => word !== spoken);
  const named = text(values['name']) ?? fromNpm(env, 'name') ?? words.shift() ?? null;
  const asked = text(values['lang']) ?? fromNpm(env, 'lang') ?? spoken;
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const isKnown = (option: string) => ['name', 'lang', ...known].includes(option);
  return {
    typed,
    name: named,
    language: spokenLanguage(asked, locale),
    switches: new Set(
      known.filter((one) => values[one] === true || env[`npm_config_${one}`] === 'true'),
    ),
    // npm 10 hands the value over a second time, among the words.
    unknown: [
      ...options.filter((option) => !isKnown(option)).map((option) => `--${option}`),
      ...words.filter((word) => word !== named),
    ],
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function fromNpm(env: Readonly<Record<string, string | undefined>>, option: string): string | null {
  const value = env[`npm_config_${option}`];
  return value === undefined || value === 'true' || value === '' ? null : value;
}
