import { RoundButton } from '../kit/RoundButton.tsx';
import type { IconName } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';

/** A tool that is on or off; its label says what a tap does or shows. */
export type Tool = {
  icon: IconName;
  label: string;
  pressed: boolean | null;
  /** It opens a sheet. */
  opens?: boolean;
  busy?: boolean;
  /** A longer word on what it is about. */
  hint?: string;
  /** Null while it cannot be done. */
  onTap: (() => void) | null;
};

/** Round buttons at the edge of the camera picture. */
export function ScanTools({ tools }: { tools: readonly Tool[] }) {
  const { strings } = useLanguage();
  return (
    <div className="tools" role="group" aria-label={strings.scan.tools}>
      {tools.map(({ onTap, opens = false, ...tool }) => (
        <RoundButton
          key={tool.icon}
          {...tool}
          opens={opens}
          disabled={onTap === null}
          onClick={() => onTap?.()}
        />
      ))}
    </div>
  );
}
