import { parseArgs } from 'node:util';
import { meansFile, TARGETS_FOLDER } from './sign-list.ts';

export type CheckOptions = {
  /** Names of sites; empty with no files means all. */
  sites: readonly string[];
  files: readonly string[];
  targets: string;
  out: string;
  json: boolean;
  scan: boolean;
  save: boolean;
  calibrate: boolean;
};

export const CHECK_USAGE = `npm run signs:check -- [SITE | PICTURE…] [options]
  --scan             measures the score in 160 simulated scans, in place of foretelling it: some ten seconds a sign
  --save             measures all signs of the sites and keeps the scores that npm run content asks for
  --json             figures in place of words
  --out FOLDER       for the heat maps, SIGN-heat.png (else .cache/signs-check/heat)
  --targets FOLDER   SITE.png, the exact cuts of the targets (else ${TARGETS_FOLDER})
  --calibrate        how well the quick score foretells the measured one, over good and bad pictures
`;

/** Reads the command line; throws an Error in plain words. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      targets: { type: 'string', default: TARGETS_FOLDER },
      out: { type: 'string', default: '.cache/signs-check/heat' },
      json: { type: 'boolean', default: false },
      scan: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
      calibrate: { type: 'boolean', default: false },
    },
  });
  if (values.save && positionals.length > 0) {
    throw new Error('--save measures every sign: leave out the names');
  }
  return {
    ...values,
    scan: values.scan || values.save,
    sites: positionals.filter((name) => !meansFile(name)),
    files: positionals.filter(meansFile),
  };
}
