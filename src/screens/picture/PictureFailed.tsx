import type { PictureFault } from '#state/picture-store.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from '../page/language.ts';
import { WaysOn } from './WaysOn.tsx';

type Props = { fault: PictureFault; onAgain: () => void };

/** Why there is no answer, in plain words; another picture can be chosen right below. */
export function PictureFailed({ fault, onAgain }: Props) {
  const { strings } = useLanguage();
  const { title, text } = strings.picture.faults[fault];
  // Of all faults only this one passes by itself.
  const mayPass = fault === 'engine';
  return (
    <div className="picture-failed" role="alert" data-fault={fault}>
      <Notice
        kind="warn"
        action={
          mayPass ? (
            <Button icon="retry" onClick={onAgain}>
              {strings.app.retry}
            </Button>
          ) : undefined
        }
      >
        <p>
          <strong>{title}.</strong> {text}
        </p>
      </Notice>
      {mayPass && <WaysOn />}
    </div>
  );
}
