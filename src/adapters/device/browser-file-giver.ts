import type { ReaderBrowser } from '#domain/in-app-browser.ts';
import type { FileGiver } from '#domain/ports/file-giver.ts';

/** What the browser offers, given so that tests can stand in for it. */
export type FilePlatform = {
  navigator: Partial<Pick<Navigator, 'share' | 'canShare'>>;
  /** Addresses for blobs. */
  urls: { createObjectURL: (blob: Blob) => string; revokeObjectURL: (url: string) => void };
  /** Starts a download as a link does; null where nothing comes of it, as within other apps. */
  download: ((url: string, fileName: string) => void) | null;
  after: (ms: number, then: () => void) => void;
};

/** A download that was begun may still read the file for so long, milliseconds. */
const DOWNLOAD_MS = 20_000;

/** Files by the device's sheet for sharing, or as downloads. */
export function createFileGiver({ navigator, urls, download, after }: FilePlatform): FileGiver {
  return {
    give: async ({ name, type, text }) => {
      const file = new File([text], name, { type });
      if (navigator.share !== undefined && navigator.canShare?.({ files: [file] }) === true) {
        try {
          await navigator.share({ files: [file] });
          return 'shared';
        } catch (error) {
          // The person closed the sheet again, which is no failure.
          if ((error as { name?: unknown }).name === 'AbortError') return 'closed';
        }
      }
      if (download === null) return 'refused';
      const url = urls.createObjectURL(file);
      download(url, name);
      after(DOWNLOAD_MS, () => urls.revokeObjectURL(url));
      return 'saved';
    },
  };
}

/** The browser's own; desktops keep files by downloading them, browsers within other apps not at all. */
export function browserFileGiver(at: Pick<ReaderBrowser, 'app' | 'platform'>): FileGiver {
  return createFileGiver({
    navigator: at.platform === 'desktop' ? {} : navigator,
    urls: URL,
    download: at.app === null ? startDownload : null,
    after: (ms, then) => void setTimeout(then, ms),
  });
}

function startDownload(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}
