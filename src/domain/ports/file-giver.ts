/** A text as a file that the person keeps. */
export type TextFile = { name: string; type: string; text: string };

/** Hands files to the person; nothing is sent anywhere that they do not choose. */
export interface FileGiver {
  /**
   * Inside a tap: by the device's own sheet where it takes such a file, among the downloads elsewhere.
   * `closed` when the person sent it nowhere, `refused` where there is no way to keep a file.
   */
  give(file: TextFile): Promise<'shared' | 'saved' | 'closed' | 'refused'>;
}
