import { mediaType } from '../../serve/media-types.ts';

/** A way in which nginx serves the build. */
export type Variant = {
  name: string;
  needsBrotliFilter: boolean;
  /** Asked over HTTPS; the others without encryption, so that compressing alone tells them apart. */
  isSecure?: boolean;
  change: (siteFile: string) => string;
};

/** As a server compresses by itself when nobody has set it otherwise than on. */
const LEVEL = 6;

/** The written files first; then the same with nginx compressing each answer. `twins` are the files that have compressed twins. */
export function variantsFor(twins: readonly string[]): Variant[] {
  const types = [...new Set(twins.map(mediaType))].map((type) => `"${type}"`).join(' ');
  return [
    { name: 'precompressed', needsBrotliFilter: false, change: (text) => text },
    {
      name: 'precompressed, over HTTPS',
      needsBrotliFilter: false,
      isSecure: true,
      change: (text) => text,
    },
    {
      name: `gzip on the fly, level ${LEVEL}`,
      needsBrotliFilter: false,
      change: (text) =>
        onTheFly(
          text,
          `gzip on;\ngzip_comp_level ${LEVEL};\ngzip_min_length 256;\ngzip_types ${types};`,
        ),
    },
    {
      name: `brotli on the fly, level ${LEVEL}`,
      needsBrotliFilter: true,
      change: (text) =>
        onTheFly(
          text,
          `gzip off;\nbrotli on;\nbrotli_comp_level ${LEVEL};\nbrotli_min_length 256;\nbrotli_types ${types};`,
        ),
    },
    {
      name: 'not compressed',
      needsBrotliFilter: false,
      change: (text) => onTheFly(text, 'gzip off;'),
    },
  ];
}

/** The site's file with its lines for compressed twins replaced; throws when it has none. */
function onTheFly(text: string, lines: string): string {
  const twins = /gzip off;\ngzip_static on;\ngzip_vary on;\ninclude [^\n]*brotli[^\n]*;/;
  if (!twins.test(text)) throw new Error('the site file does not say how it compresses');
  return text.replace(twins, `${lines}\ngzip_vary on;`);
}
