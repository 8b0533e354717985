import { Icon, type IconName } from '../page/Icon.tsx';
import { useLanguage } from '../page/language.ts';

/** A tool that is on or off; its label says what a tap does or shows. */
export type Tool = {
  icon: IconName;
  label: string;
  pressed: boolean | null;
  /** A longer word on what it is about. */
  hint?: string;
  onTap: () => void;
};

/** Round buttons at the edge of the camera picture. */
export function ScanTools({ tools }: { tools: readonly Tool[] }) {
  const { strings } = useLanguage();
  return (
    <div className="tools" role="group" aria-label={strings.scan.tools}>
      {tools.map((tool) => (
        <button
          key={tool.icon}
          type="button"
          className="tool"
          data-tool={tool.icon}
          title={tool.hint}
          aria-pressed={tool.pressed ?? undefined}
          onClick={tool.onTap}
        >
          <Icon name={tool.icon} />
          <span>{tool.label}</span>
        </button>
      ))}
    </div>
  );
}
