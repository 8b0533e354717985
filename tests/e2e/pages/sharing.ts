// A sheet for sharing that writes down what it is given: headless Chromium has none.
declare global {
  /** Name and type of each file that was handed over. */
  var sharedFiles: [name: string, type: string][];
  /** Name of the error with which the next share fails; empty when it does not. */
  var shareFails: string;
}

globalThis.sharedFiles = [];
globalThis.shareFails = '';

Object.assign(Navigator.prototype, {
  canShare: (given?: ShareData) => given?.files !== undefined,
  share: async (given: ShareData) => {
    for (const { name, type } of given.files ?? []) globalThis.sharedFiles.push([name, type]);
    if (globalThis.shareFails !== '') throw new DOMException('as asked', globalThis.shareFails);
  },
});

export {};
