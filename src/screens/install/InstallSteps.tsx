import type { InstallWay } from '#domain/install-way.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useLanguage } from '../page/language.ts';

type Props = { way: Exclude<InstallWay, 'prompt'>; onClose: () => void };

/** The steps by which a browser of iOS puts a page onto the home screen, with its own signs drawn. */
export function InstallSteps({ way, onClose }: Props) {
  const words = useLanguage().strings.install;
  const where = words.iosShareWhere[way === 'steps-safari' ? 'safari' : 'chrome'];
  return (
    <Sheet title={words.iosTitle} onClose={onClose}>
      <ol className="install-steps">
        <li>
          <IosSign draws="share" />
          <p>
            <strong>{words.iosShare}</strong> <span>{where}</span>
          </p>
        </li>
        <li>
          <IosSign draws="add" />
          <p>
            <strong>{words.iosAdd}</strong> <span>{words.iosAddNote}</span>
          </p>
        </li>
        <li>
          <IosSign draws="done" />
          <p>
            <strong>{words.iosDone}</strong>
          </p>
        </li>
      </ol>
      <p className="install-apart">{words.iosApart}</p>
    </Sheet>
  );
}

/** As they look on an iPhone, so that they are found there. */
const SIGNS = {
  share: 'M12 14.5V2.5M8.2 6.2 12 2.5l3.8 3.7M8 9.5H5.5v12h13v-12H16',
  add: 'M6.5 3.5h11a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-11a3 3 0 0 1-3-3v-11a3 3 0 0 1 3-3zM12 8v8M8 12h8',
  done: 'M4.5 12.5 9.8 18 19.5 6.5',
} as const;

function IosSign({ draws }: { draws: keyof typeof SIGNS }) {
  return (
    <svg className="ios-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SIGNS[draws]} />
    </svg>
  );
}
