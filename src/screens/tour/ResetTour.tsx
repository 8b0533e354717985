import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useLanguage } from '../page/language.ts';

/** Begins the tour anew, after a second question: seals cannot be brought back. */
export function ResetTour({ onReset }: { onReset: () => void }) {
  const { strings } = useLanguage();
  const words = strings.tour;
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button kind="quiet" icon="retry" onClick={() => setAsked(true)}>
        {words.reset}
      </Button>
      {isAsked && (
        <Sheet title={words.resetAsk} onClose={() => setAsked(false)}>
          <p>{words.resetText}</p>
          <div className="reset-ways">
            <Button kind="main" onClick={() => setAsked(false)}>
              {words.resetNo}
            </Button>
            <Button
              onClick={() => {
                setAsked(false);
                onReset();
              }}
            >
              {words.resetYes}
            </Button>
          </div>
        </Sheet>
      )}
    </>
  );
}
