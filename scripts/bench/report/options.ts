import { parseArgs } from 'node:util';

export type BenchOptions = {
  /** Fewer repetitions and shorter films. */
  isQuick: boolean;
  /** Ids of the parts to measure, in the report's order. */
  parts: readonly string[];
  /** Folder for report and plots. */
  out: string;
  /** The release whose figures these are to be kept as; null for none. */
  release: string | null;
  isHelp: boolean;
};

/** Read, and small enough to be kept with the sources. */
export const FULL_OUT = 'bench/report';
/** Quick figures are for whoever works on something; they do not push out the others. */
export const QUICK_OUT = '.cache/bench/report';

/** What to type, with the parts that there are. */
export function usage(parts: readonly { id: string; title: string }[]): string {
  const width = Math.max(...parts.map(({ id }) => id.length));
  return `npm run bench -- [options]
  --quick            a few minutes: fewer repetitions, shorter films, into ${QUICK_OUT}
  --only a,b         these parts; what the report already holds of the others stays, with its date
  --out FOLDER       for report.md, report.json and plots (else ${FULL_OUT})
  --release VERSION  keeps the figures as those of a release, in bench/releases/VERSION.json
  --help

${parts.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`).join('\n')}
`;
}

/** Reads the command line; throws an Error in plain words. */
export function readOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: known.join(',') },
      out: { type: 'string' },
      release: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const asked = values.only.split(',').filter((id) => id !== '');
  const stranger = asked.find((id) => !known.includes(id));
  if (stranger !== undefined) {
    throw new Error(`--only: "${stranger}" is none of ${known.join(', ')}`);
  }
  if (asked.length === 0) throw new Error(`--only names no part; there are ${known.join(', ')}`);
  const { release = null, quick: isQuick } = values;
  if (release !== null && !/^\d+\.\d+\.\d+$/.test(release)) {
    throw new Error(`--release: "${release}" is no version such as 0.2.0`);
  }
  if (release !== null && isQuick) {
    throw new Error('--release keeps figures for good, and --quick ones are not good enough');
  }
  return {
    isQuick,
    parts: known.filter((id) => asked.includes(id)),
    out: values.out ?? (isQuick ? QUICK_OUT : FULL_OUT),
    release,
    isHelp: values.help,
  };
}
