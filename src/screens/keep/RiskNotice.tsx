import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from '../page/language.ts';

type Props = {
  /** Opens the way to a file. */
  onSave: () => void;
  onKnown: () => void;
};

/** Says that nothing can be kept on this device. */
export function RiskNotice({ onSave, onKnown }: Props) {
  const words = useLanguage().strings.keep;
  return (
    <Notice
      kind="warn"
      live
      action={
        <>
          <Button icon="save" onClick={onSave}>
            {words.save}
          </Button>
          <Button kind="quiet" onClick={onKnown}>
            {words.riskKnown}
          </Button>
        </>
      }
    >
      <p>{words.risk}</p>
    </Notice>
  );
}
