import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useLanguage } from '../page/language.ts';

/** Says that nothing can be kept on this device. */
export function RiskNotice({ onKnown }: { onKnown: () => void }) {
  const words = useLanguage().strings.keep;
  return (
    <Notice
      kind="warn"
      live
      action={
        <Button kind="quiet" onClick={onKnown}>
          {words.riskKnown}
        </Button>
      }
    >
      <p>{words.risk}</p>
    </Notice>
  );
}
