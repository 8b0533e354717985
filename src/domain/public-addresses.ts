/**
 * Where a build has put files that code asks for by their plain addresses: named by what is in them, so
 * that the files of two versions never mix. Empty in development and in tests, where the plain
 * addresses hold; `scripts/build/content-addresses-plugin.ts` gives a build its own table.
 */
export const PUBLIC_ADDRESSES: Readonly<Record<string, string>> = {};
