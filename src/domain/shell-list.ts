/** A file of the shell; `type` is its media type. */
export type ShellFile = { url: string; sha256: string; type: string };

/** What the service worker of a build takes at once, so that the app opens with the network off. */
export type ShellList = {
  /** Names the build, as in its list of packs and in the head of its pages. */
  release: string;
  files: readonly ShellFile[];
};
