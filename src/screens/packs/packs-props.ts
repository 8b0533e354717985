import type { DeviceView } from '#domain/packs/device-view.ts';
import type { DownloadProgress } from '#domain/packs/download-progress.ts';
import type { PackChoice } from '#domain/packs/pack-choice.ts';
import type { SiteId } from '#domain/site-id.ts';
import type { SiteOutline } from '#domain/site-outline.ts';

/** What the card and the sheet show of the device, and what can be done about it. */
export type PacksProps = {
  /** Null while the list of the build did not come. */
  view: DeviceView | null;
  outlines: readonly SiteOutline[];
  progress: DownloadProgress;
  choice: PackChoice;
  /** The line that would be used costs. */
  isCostly: boolean;
  /** Files were damaged or lost: being fetched again, or there again. */
  damage: 'none' | 'broken' | 'mended';
  onAdd: (sites: readonly SiteId[]) => void;
  onRemove: (sites: readonly SiteId[]) => void;
  onPause: () => void;
  onResume: () => void;
  onChoose: (choice: PackChoice) => void;
};
