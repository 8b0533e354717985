import type { DownloadProgress, DownloadState } from '#domain/packs/download-progress.ts';
import { Notice, type NoticeKind } from '../kit/Notice.tsx';
import { Progress } from '../kit/Progress.tsx';
import type { IconName } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';
import { progressWords } from './pack-words.ts';

/** What stopped a download; the rest needs no words beside the bar. */
const STOPPED: Partial<Record<DownloadState, readonly [NoticeKind, IconName]>> = {
  offline: ['info', 'time'],
  server: ['info', 'time'],
  wrong: ['warn', 'warn'],
  full: ['warn', 'warn'],
  costly: ['info', 'info'],
};

/** How far the download is, and what it waits for. */
export function PackProgress({ progress }: { progress: DownloadProgress }) {
  const { locale, strings } = useLanguage();
  const { state, doneBytes, totalBytes } = progress;
  const stopped = STOPPED[state];
  return (
    <div className="pack-progress">
      <Progress
        label={progressWords(progress, strings, locale)}
        fraction={totalBytes === 0 ? null : doneBytes / totalBytes}
      />
      <div role="status">
        {state === 'paused' && <p className="pack-paused">{strings.packs.waits.paused}</p>}
        {stopped !== undefined && (
          <Notice kind={stopped[0]} icon={stopped[1]}>
            <p>{strings.packs.waits[state as keyof typeof strings.packs.waits]}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
